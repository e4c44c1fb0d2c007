/** Which results the user wants carried over, and what that is in the workbook as it was last read. */
import { cellName, type CellAddress } from "../../core/grid/address";
import type { Analysis } from "../../core/pipeline";
import { findTwinResults } from "../../core/twins/find-twin-results";
import { settleDifference } from "../../core/twins/settle-difference";
import type { TwinChanges, TwinDifference, TwinOffer, TwinPlace } from "../../core/twins/twin";

/** By names and cells and not by offers, which are others after every reading. */
export type TwinScope =
  | { readonly kind: "offer"; readonly key: string }
  | { readonly kind: "all-offers" }
  | { readonly kind: "difference"; readonly key: string; readonly chosen: CellAddress };

const NOTHING: TwinChanges = { patches: [], skipped: [] };

const isSame = (left: CellAddress, right: CellAddress) =>
  left.sheet === right.sheet && cellName(left) === cellName(right);

/** The name of an indicator's twins from one reading to the next. */
export function twinKey({ code, text, year }: Pick<TwinOffer, "code" | "text" | "year">): string {
  return `${code ?? ""}|${text}|${year ?? ""}`;
}

/** Nothing where what was offered has vanished since. */
export function changesIn(analysis: Analysis, scope: TwinScope): TwinChanges {
  const { offers, differences } = findTwinResults(analysis);
  if (scope.kind === "all-offers") return together(offers);
  if (scope.kind === "offer") return together(offers.filter((offer) => twinKey(offer) === scope.key));
  const difference = differences.find((each) => twinKey(each) === scope.key);
  const chosen = difference && placeIn(difference, scope.chosen);
  return difference && chosen ? settleDifference(difference, chosen, analysis.workbook.dateSystem) : NOTHING;
}

function placeIn({ versions }: TwinDifference, chosen: CellAddress): TwinPlace | undefined {
  return versions.flatMap(({ places }) => places).find(({ at }) => isSame(at, chosen));
}

function together(changes: readonly TwinChanges[]): TwinChanges {
  return { patches: changes.flatMap(({ patches }) => patches), skipped: changes.flatMap(({ skipped }) => skipped) };
}
