/** What is wrong, as data. */
import type { CellAddress } from "../grid/address";
import type { OpenQuestion } from "../methodology/answers/open-question";
import type { Patch } from "../patch/patch";
import type { Bilingual } from "../values/language";

/** errore · avviso · nota */
export type Severity = "error" | "warning" | "note";

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** key of the sentence among the messages of its rule */
  readonly messageId: string;
  readonly message: Bilingual<string>;
  /** what the sentence was made of, without what changes by itself, such as the day of the check */
  readonly data: Readonly<Record<string, unknown>>;
  /** the first is where the user is taken */
  readonly cells: readonly CellAddress[];
  readonly fix: readonly Patch[] | undefined;
  /** what the user is asked, where the figure waits for the answer; `da chiarire` */
  readonly question?: OpenQuestion;
}
