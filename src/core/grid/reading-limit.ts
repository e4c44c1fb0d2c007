/** What a reading of a workbook did not see, or may have seen out of date: said to the user, never passed over. */
import type { Area } from "./address";

export type ReadingLimit =
  /** cells outside `read` hold something and were not read: too far away, or too many; `read` is undefined when none was */
  | { readonly kind: "beyond"; readonly sheet: string; readonly read: Area | undefined }
  /** formulas are calculated only when somebody asks for it: their values may be old */
  | { readonly kind: "manual-calculation" }
  /** merged cells of the sheet are not known: it came since everything was read */
  | { readonly kind: "layout"; readonly sheet: string };
