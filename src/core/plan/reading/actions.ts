/** `Azione`, `Linea di attività`: what stands above indicators where no objective stands between, a detail of the row elsewhere. */
import { fold } from "../../values/fold";
import type { HeadColumn } from "./head";

const ACTION = /^(?:azion[ei]|line[ae] d(?:i |')(?:attivita|prodotto|azione|lavoro))\b/;
const OUTER: readonly string[] = [
  "perspective",
  "area",
  "strategic-objective",
  "operational-objective",
  "objective",
  "individual-objective",
];
const LINE = /^line/;
const INNER: ReadonlySet<string> = new Set(["operational-objective", "objective", "individual-objective"]);

/** The kind of grouping that actions are; undefined where they are a detail: an objective's weights are shared out among its indicators, whatever the action. */
function roleOfActions(action: HeadColumn, columns: readonly HeadColumn[]): "programme" | "area" | undefined {
  const has = (role: string, test: (column: number) => boolean = () => true) =>
    columns.some((other) => other.reading.role === role && test(other.column));
  const isBefore = (column: number) => column < action.column;
  // An objective that stands as a title over a table of actions stays the objective.
  if (!LINE.test(fold(action.text)) && !OUTER.some((role) => has(role))) return undefined;
  if (has("programme") || [...INNER].some((role) => has(role, isBefore))) return undefined;
  if (!has("strategic-objective", (column) => !isBefore(column))) return "programme";
  return has("area") ? undefined : "area";
}

/** The columns with the actions before the indicators as the grouping they are. */
export function settleActions(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const indicator = columns.find(({ reading: { role } }) => role === "indicator");
  const action = columns.find(({ reading: { role }, text }) => role === "neutral" && ACTION.test(fold(text)));
  if (indicator === undefined || action === undefined || action.column > indicator.column) return columns;
  const role = roleOfActions(action, columns);
  return role === undefined
    ? columns
    : columns.map((column) => (column === action ? { ...column, reading: { ...column.reading, role } } : column));
}
