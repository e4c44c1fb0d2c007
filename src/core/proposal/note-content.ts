/** What a note cell gets: the sentence that explains the figure, where the cell is empty or holds an earlier one. */
import { isBlank } from "../grid/cell";
import { cellAt, type Sheet } from "../grid/sheet";
import { explanationNote, isExplanationNote } from "../methodology/explanation-note";
import type { Figure } from "../methodology/figure";
import type { SkipReason } from "../patch/patch";
import type { Field } from "../plan/model";
import type { ProposedContent } from "./achievement-content";

/** Whether figures are explained in the table's own column of notes. */
export type Explanations = "none" | "note-column";

/** The note cell of what was measured with the table's own results; another year's figure has nothing to say there. */
export function noteOf({ indicator, result }: Figure): Field | undefined {
  return result === indicator.result ? indicator.note : undefined;
}

/** Undefined where there is nothing to write and nothing to take away. */
export function noteContent(sheet: Sheet, figure: Figure, { at }: Field): ProposedContent | SkipReason | undefined {
  const cell = cellAt(sheet, at);
  const isOwn = typeof cell.value === "string" && isExplanationNote(cell.value);
  const isEmpty = isBlank(cell);
  if (!isExplained(figure)) return isOwn ? { value: undefined, format: cell.format, fill: "keep" } : undefined;
  return isEmpty || isOwn ? { value: explanationNote(figure), format: cell.format, fill: "keep" } : "text";
}

/** A percentage, or a result that cannot be measured; what is asked is no explanation yet, and that nothing was reported is seen without words. */
function isExplained({ status, achievement, result, doubt }: Figure): boolean {
  if (doubt) return false;
  return status !== "unreported" && (achievement !== undefined || (result !== undefined && !isBlank(result.cell)));
}
