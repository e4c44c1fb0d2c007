/** A survey year: nothing to achieve, whatever was reported. */
import type { NothingGoal } from "../../target/goal";
import { unmeasurable, type MeasureGoal } from "../measure";
import { NOTHING_TO_ACHIEVE } from "../reasons";

export const measureNothing: MeasureGoal<NothingGoal> = () => unmeasurable(NOTHING_TO_ACHIEVE);
