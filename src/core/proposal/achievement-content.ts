/** What an achievement cell gets: the ratio, a format that carries the word, the colour of the status. */
import type { Position } from "../grid/address";
import { isBlank, type Cell } from "../grid/cell";
import { cellAt, type Sheet } from "../grid/sheet";
import type { Assessment } from "../methodology/assessment";
import type { Methodology } from "../methodology/methodology";
import type { CellAfter, SkipReason } from "../patch/patch";
import { readNumber } from "../values/italian-number";
import { achievementFormat, STATUS_FILL } from "./status-appearance";

export type ProposedContent = CellAfter;

/** What is written of an indicator's figure or of an objective's mean. */
export type Measured = Pick<Assessment, "status" | "achievement">;

export function achievementContent(
  sheet: Sheet,
  { status, achievement }: Measured,
  at: Position,
  methodology: Methodology,
): ProposedContent | SkipReason {
  const cell = cellAt(sheet, at);
  if (isProse(cell)) return "text";
  // What cannot be assessed here may have been by somebody else; without a result, a percentage has nothing to stand on.
  if (status === "unassessable" && !isBlank(cell)) return "no-figure";
  return {
    value: achievement,
    // An empty cell keeps its own format: there is no number to carry a word.
    format: achievement === undefined ? cell.format : achievementFormat(methodology, sheet.columnWidths.get(at.column)),
    fill: STATUS_FILL[status],
  };
}

/** `vedi relazione OIV` is somebody's word; `90%` typed as text is a percentage. */
function isProse(cell: Cell): boolean {
  if (typeof cell.value !== "string" || isBlank(cell)) return false;
  return readNumber(cell.value.trim().replace(/ ?%$/, "")) === undefined;
}
