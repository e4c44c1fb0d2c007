/** The cell that the user was last taken to: its rows are marked, so that the way back to the list is short. */
import { createContext, useContext } from "react";
import type { CellAddress } from "../../core/grid/address";
import { placeKey } from "../grouping/list-changes";

/** `placeKey` of the cell; undefined before the first */
export const RevealedCellContext = createContext<string | undefined>(undefined);

/** Attributes for a row that leads to this cell. */
export function useCurrentMark(at: CellAddress | undefined): { readonly "aria-current"?: "true" } {
  const revealed = useContext(RevealedCellContext);
  return at && placeKey(at) === revealed ? { "aria-current": "true" } : {};
}
