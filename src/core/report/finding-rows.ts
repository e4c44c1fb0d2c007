/** The lines of the report about findings, open and ignored. */
import { cellName, type CellAddress } from "../grid/address";
import { catalogue } from "../rules/catalogue/index";
import type { Finding } from "../rules/finding";
import type { IgnoredOne } from "../rules/ignored/sort-findings";
import type { FindingRow, IgnoredRow } from "./report-document";

const DEMANDS = new Map(catalogue.map(({ id, summary }) => [id, summary.it]));

export function findingRow({ severity, rule, message, cells }: Finding): FindingRow {
  return {
    severity,
    sheet: cells[0]?.sheet ?? "",
    places: placesOf(cells),
    rule,
    demand: DEMANDS.get(rule) ?? "",
    message: message.it,
  };
}

export function ignoredRow({ finding, reason, decision }: IgnoredOne): IgnoredRow {
  return { ...findingRow(finding), reason, when: decision.when ?? "" };
}

/** `B17, B18, ISR!A14`: a sheet is named where it is not the first cell's. */
function placesOf(cells: readonly CellAddress[]): string {
  const [first] = cells;
  return cells
    .map((cell) => (cell.sheet === first?.sheet ? cellName(cell) : `${cell.sheet}!${cellName(cell)}`))
    .join(", ");
}
