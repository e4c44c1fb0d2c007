/** One kind of change in a preview. */
import type { Counted } from "./counted";

export interface ChangeText {
  readonly heading: string;
  readonly detail?: string;
  readonly count: Counted;
}
