/** What a status cell gets: the word and the colour of the status, where it is empty or already holds such a word. */
import type { Position } from "../grid/address";
import { isBlank } from "../grid/cell";
import { cellAt, type Sheet } from "../grid/sheet";
import { STATUSES } from "../methodology/assessment";
import { STATUS_NAMES } from "../methodology/status";
import type { SkipReason } from "../patch/patch";
import { fold } from "../values/fold";
import type { Measured, ProposedContent } from "./achievement-content";
import { STATUS_FILL } from "./status-appearance";

const STATUS_WORDS: ReadonlySet<string> = new Set(STATUSES.map((status) => fold(STATUS_NAMES[status].it)));

export function statusContent(
  sheet: Sheet,
  { status }: Pick<Measured, "status">,
  at: Position,
): ProposedContent | SkipReason {
  const cell = cellAt(sheet, at);
  if (!isBlank(cell) && !STATUS_WORDS.has(fold(cell.text))) return "text";
  return { value: STATUS_NAMES[status].it, format: cell.format, fill: STATUS_FILL[status] };
}
