/** The parts of worksheets after columns were inserted or deleted: of the sheet itself, and of those whose formulas look at it. */
import { rewriteElements, type Met, type RewriteRules } from "../rewrite-elements";
import { anchorRules } from "./anchor-rules";
import { cellRules, follow, type CellCursor } from "./cell-rules";
import { formulaRules, sharedGroups } from "./formula-rules";
import { columnRules, layoutRules } from "./layout-rules";
import { movedRef, movedRefs, placedBy } from "./shift-places";
import { shiftReferences, type SheetEdit } from "./shift-references";

/** Formulas of rules, lists and charts: elements that hold one and nothing else. */
function looseFormulas(own: string, change: SheetEdit): RewriteRules {
  const formula = () => ({ text: (text: string) => shiftReferences(text, own, change) });
  return { formula, formula1: formula, formula2: formula };
}

/** Places that areas of the sheet are named at. */
function placeRules({ edit }: SheetEdit): RewriteRules {
  const area = placedBy("ref", edit);
  const areas = placedBy("sqref", edit, movedRefs);
  return {
    dimension: area,
    // One cell alone is not merged: Excel calls a file broken that says so.
    mergeCell: placedBy("ref", edit, (ref) => [movedRef(ref, edit)].find((moved) => moved?.includes(":"))),
    hyperlink: area,
    conditionalFormatting: areas,
    dataValidation: areas,
    protectedRange: areas,
    ignoredError: areas,
    cellWatch: placedBy("r", edit),
    // Extensions name their areas in an element of its own.
    sqref: () => ({ text: (list) => movedRefs(list, edit) }),
    sparklines: () => ({ isVital: true }),
  };
}

/** `col` means a column among the columns, and a number within the anchor of a control. */
export function shiftOwnSheet(xml: string, own: string, change: SheetEdit): string {
  const cursor: CellCursor = { row: -1, column: -1 };
  let columnStyle = 0;
  const columns = columnRules(change.edit, (style) => void (columnStyle = style));
  const anchors = anchorRules(change.edit);
  return rewriteElements(xml, {
    ...looseFormulas(own, change),
    ...placeRules(change),
    ...layoutRules(change.edit),
    ...cellRules(change.edit, cursor, () => columnStyle),
    ...formulaRules(own, change, sharedGroups(xml), cursor),
    ...anchors,
    col: (met) => (met.parent === "cols" ? columns : anchors)["col"]?.(met),
  });
}

/** Another sheet of the workbook: only formulas that look at the edited one change. */
export function shiftOtherSheet(xml: string, own: string, change: SheetEdit): string {
  const cursor: CellCursor = { row: -1, column: -1 };
  const followed = (met: Met) => {
    follow(cursor, met);
    return undefined;
  };
  return rewriteElements(xml, {
    ...looseFormulas(own, change),
    ...formulaRules(own, change, sharedGroups(xml), cursor),
    row: followed,
    c: followed,
  });
}
