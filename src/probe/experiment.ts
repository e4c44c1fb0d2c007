/** One question to this Excel. Its answer is data: it goes into the file that becomes a profile of the in-memory host. */
import type { Bench } from "./bench";

export interface Experiment {
  /** the key of its answer */
  readonly id: string;
  /** what is tried, in the words of the page */
  readonly title: string;
  /** the person has to do something */
  readonly needsPerson?: boolean;
  readonly run: (bench: Bench) => Promise<unknown>;
}
