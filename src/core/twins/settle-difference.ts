/** A difference is settled by the user, who chooses one of the results: it goes into all other places. */
import type { TwinChanges, TwinDifference, TwinPlace } from "./twin";
import { carryOver } from "./carry-over";

export function settleDifference(
  { versions, blank }: TwinDifference,
  chosen: TwinPlace,
  dateSystem: 1900 | 1904,
): TwinChanges {
  const chosenVersion = versions.find(({ places }) => places.includes(chosen));
  const others = versions.filter((version) => version !== chosenVersion).flatMap(({ places }) => places);
  return carryOver(chosen, [...others, ...blank], dateSystem);
}
