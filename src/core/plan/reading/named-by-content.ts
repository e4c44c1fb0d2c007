/** Columns that mean what they do because another one is missing: what is measured under `Nome`, targets that are days. */
import type { Line } from "../lines";
import { fold } from "../../values/fold";
import type { ColumnRole } from "../model";
import { entriesIn, isDay, mostly } from "./column-values";
import type { FoundHead, HeadColumn } from "./head";
import { DEADLINE, NAMING } from "./naming-words";
import { OBJECTIVE_ROLES } from "./levels";
import type { ColumnSample } from "./sample";
import type { TableColumn } from "./table-columns";

const DESCRIBING = /^descrizion/;
const OBJECTIVES: ReadonlySet<string> = new Set(OBJECTIVE_ROLES);
const FEW_FIGURES = 0.5;

function columnFrom(heading: HeadColumn, role: ColumnRole): TableColumn {
  const { year, ordinal } = heading.reading;
  const reading = { ...heading.reading, role, strict: true, secondary: false };
  return { role, column: heading.column, year, ordinal, of: undefined, sure: true, heading: { ...heading, reading } };
}

const isFree = (claimed: readonly TableColumn[], { column }: HeadColumn) =>
  !claimed.some((one) => one.column === column);

/** `Scadenza`, `Termine`: what is expected is a day, where no other column says what is. */
export function settleDeadlines(
  claimed: readonly TableColumn[],
  { columns }: FoundHead,
  lines: readonly Line[],
): readonly TableColumn[] {
  if (claimed.some(({ role }) => role === "target")) return claimed;
  const deadline = columns.find(
    (heading) =>
      DEADLINE.test(fold(heading.text)) && isFree(claimed, heading) && mostly(entriesIn(lines, heading.column), isDay),
  );
  return deadline ? [...claimed, columnFrom(deadline, "target")] : claimed;
}

/** `NOME`, `Risultato atteso` over descriptions: the indicators of a table that calls nothing so. */
export function settleNames(
  claimed: readonly TableColumn[],
  { columns, owner }: FoundHead,
  sample: ColumnSample,
): readonly TableColumn[] {
  if (owner !== undefined || claimed.some(({ role }) => role === "indicator")) return claimed;
  const hasObjectives = claimed.some(({ role }) => OBJECTIVES.has(role));
  const describes = ({ column, text }: HeadColumn) => {
    const folded = fold(text);
    const isNaming = NAMING.test(folded) || (!hasObjectives && DESCRIBING.test(folded));
    return isNaming && sample.isTextual(column) && sample.figures(column) <= FEW_FIGURES;
  };
  const named = columns.find(describes);
  if (named === undefined) return claimed;
  return [...claimed.filter(({ column }) => column !== named.column), columnFrom(named, "indicator")].sort(
    (left, right) => left.column - right.column,
  );
}
