/** What a worksheet part says of the sheet as a whole: colour of its tab, grid lines, frozen rows and columns. */
import type { ColorAttributes } from "../style/palette";
import { isTrue } from "./workbook-part";

export interface SheetLook {
  /** colour of the tab as the file says it; undefined when it has none */
  tabColor: ColorAttributes | undefined;
  showGridlines: boolean;
  /** how many rows and columns stay in sight while the rest scrolls */
  frozen: { readonly rows: number; readonly columns: number };
}

export const plainLook = (): SheetLook => ({
  tabColor: undefined,
  showGridlines: true,
  frozen: { rows: 0, columns: 0 },
});

type Attributes = Readonly<Record<string, string>>;

/** By element. A sheet with several views says the same in each, or is shown as the first says. */
export const READ_LOOK: Readonly<Record<string, (attributes: Attributes, look: SheetLook) => void>> = {
  tabColor: (attributes, look) => void (look.tabColor = attributes),
  sheetView({ showGridLines, workbookViewId = "0" }, look) {
    if (workbookViewId === "0") look.showGridlines = isTrue(showGridLines ?? "1");
  },
  pane({ state, xSplit = "0", ySplit = "0" }, look) {
    if (state === "frozen" || state === "frozenSplit") look.frozen = { rows: Number(ySplit), columns: Number(xSplit) };
  },
};
