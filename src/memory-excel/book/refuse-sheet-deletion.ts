/** When a sheet cannot be deleted. */
import { ApiFault } from "../api-fault";
import type { Book } from "./book";
import type { BookSheet } from "./book-sheet";

/**
 * Documented: a sheet that is very hidden. That one sheet must show is Excel's rule as well; which code it has is not
 * documented.
 */
export function refuseSheetDeletion({ sheets }: Book, sheet: BookSheet): void {
  if (sheet.visibility === "veryHidden") throw new ApiFault("InvalidOperation", "a very hidden sheet");
  const isLast = sheets.every((each) => each === sheet || each.visibility !== "visible");
  if (isLast) throw new ApiFault("InvalidOperation", "the last visible sheet");
}
