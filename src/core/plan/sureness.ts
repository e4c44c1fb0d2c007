/** A confidence in three steps: `sure` is written; the others wait for the user. */
import { SURE_ENOUGH } from "./confidence";

export type Sureness = "sure" | "to-confirm" | "uncertain";

/** Below it more than a heading or a column is in doubt. */
const HALF_SURE = 0.7;

export function surenessOf({ confidence }: { readonly confidence: number }): Sureness {
  if (confidence >= SURE_ENOUGH) return "sure";
  return confidence >= HALF_SURE ? "to-confirm" : "uncertain";
}
