/** A recognised plan in a few words a line, so that a test reads like the table it draws. */
import { cellName } from "../../src/core/grid/address";
import type { Sheet } from "../../src/core/grid/sheet";
import type { TableCorrection } from "../../src/core/plan/correction";
import type { Field, Indicator } from "../../src/core/plan/model";
import { recognise } from "../../src/core/plan/recognise";
import { workbookOf } from "./draw-sheet";

const SHORT: Readonly<Record<string, string>> = {
  body: "ente",
  perspective: "prosp",
  section: "sez",
  area: "area",
  "strategic-objective": "strat",
  programme: "prog",
  "operational-objective": "oper",
  "individual-objective": "indiv",
};

const FIELDS = [
  "result",
  "achievement",
  "status",
  "weight",
  "baseline",
  "unit",
  "algorithm",
  "office",
  "department",
  "note",
  "type",
] as const;

function outlineOf(indicator: Indicator): string {
  const path = indicator.path.map(({ kind, at }) => `${SHORT[kind] ?? kind} ${cellName(at)}`).join(" › ");
  const targets = indicator.targets.map(({ year, at }) => `${year ?? "?"} ${cellName(at)}`).join(", ");
  const fields = FIELDS.flatMap((name) => {
    const field: Field | undefined = indicator[name];
    return field ? [`${name} ${cellName(field.at)}`] : [];
  });
  return [`${cellName(indicator.at)} ${indicator.text}`, path, targets, fields.join(", ")]
    .filter((part) => part !== "")
    .join(" | ");
}

/** One line for each indicator of a sheet: cell and text, ancestors, targets by year, other fields. */
export function outline(sheet: Sheet, corrections: readonly TableCorrection[] = []): string[] {
  return recognise(workbookOf(sheet), corrections).tables.flatMap(({ indicators }) => indicators.map(outlineOf));
}
