/** What a result amounts to against its target. */
import type { Bilingual } from "../values/language";
import type { Withdrawal } from "./withdrawn/read-withdrawal";

/** raggiunto · parzialmente raggiunto · non raggiunto · non rendicontato · non valutabile */
export type Status = "achieved" | "partial" | "missed" | "unreported" | "unassessable";

export const STATUSES: readonly Status[] = ["achieved", "partial", "missed", "unreported", "unassessable"];

export interface Assessment {
  /** ratio: 0.25 is 25 %; undefined when there is none */
  readonly achievement: number | undefined;
  readonly status: Status;
  /** one sentence that lets a reader recompute the figure */
  readonly explanation: Bilingual<string>;
  /** the question that has to be answered before there is a figure; absent where nothing is doubtful */
  readonly doubt?: Doubt;
  /** the answer of the user that the figure rests on */
  readonly answered?: GivenAnswer;
  /** the sheet says that it is suspended, dropped or not applicable: out of every mean */
  readonly withdrawn?: Withdrawal;
}

/** The answer to a doubt that a figure rests on. */
export interface GivenAnswer {
  /** question and alternative, as they are kept */
  readonly id: string;
  readonly alternative: string;
  readonly label: Bilingual<string>;
  /** the answer to a further question that this one led to */
  readonly then?: GivenAnswer;
}

/** One possible answer. */
export interface Alternative {
  /** readable slug, stable between versions: it is what the workbook keeps */
  readonly id: string;
  /** the answer as the user may choose it, e.g. `il risultato è 28 gg` */
  readonly label: Bilingual<string>;
  /** what the figure would be; undefined achievement where even then there is none */
  readonly assessment: Assessment;
}

/** Why nothing is written yet, what is asked, and what each answer would give. */
export interface Doubt {
  /** readable slug of the kind of question, e.g. `second-value-in-result`; the answer is kept under it */
  readonly id: string;
  /** one sentence that quotes what was read and asks */
  readonly question: Bilingual<string>;
  /** at least one; a doubt that no answer settles (the user has to rewrite the cell) has none */
  readonly alternatives: readonly Alternative[];
}
