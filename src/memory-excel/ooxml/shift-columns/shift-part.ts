/** Any part of a workbook file after columns of one of its sheets were inserted or deleted. */
import { NotAWorkbook } from "../../not-a-workbook";
import { ownEntry } from "../own-entry";
import { rewriteElements, type Met, type Rewrite, type RewriteRules } from "../rewrite-elements";
import { anchorRules } from "./anchor-rules";
import { layoutRules } from "./layout-rules";
import { shiftNotes } from "./shift-notes";
import { movedRef, placedBy } from "./shift-places";
import { shiftReferences, type SheetEdit } from "./shift-references";
import { tableRules } from "./table-rules";
import { shiftOtherSheet, shiftOwnSheet } from "./shift-sheet";

/** A part, by the kind of the relationship that leads to it. */
export interface KindOfPart {
  readonly kind: string;
  /** the sheet that the part is of, or belongs to; undefined for parts of the workbook */
  readonly sheet: string | undefined;
}

type Shift = (xml: string, change: SheetEdit, sheet: string | undefined) => string;

const sameName = (left: string | undefined, right: string) => left?.toLowerCase() === right.toLowerCase();

/** Only what belongs to the edited sheet changes. */
const ofOwnSheet =
  (rules: (change: SheetEdit) => RewriteRules): Shift =>
  (xml, change, sheet) =>
    sameName(sheet, change.sheet) ? rewriteElements(xml, rules(change)) : xml;

const shiftText = (change: SheetEdit, own?: string) => () => ({
  text: (formula: string) => shiftReferences(formula, own, change),
});

/** Attributes that hold formulas, of an element that always stays. */
function shiftAttributes(names: readonly string[], change: SheetEdit): (met: Met) => Rewrite | undefined {
  return ({ attributes }) => {
    const moved = names.flatMap((name): (readonly [string, string])[] => {
      const was = attributes[name];
      const now = was === undefined ? undefined : shiftReferences(was, undefined, change);
      return now === undefined || now === was ? [] : [[name, now]];
    });
    return moved.length === 0 ? undefined : { attributes: Object.fromEntries(moved) };
  };
}

const charts: Shift = (xml, change) => rewriteElements(xml, { f: shiftText(change) });

const drawings: Shift = (xml, change, sheet) =>
  rewriteElements(xml, {
    ...(sameName(sheet, change.sheet) ? anchorRules(change.edit) : {}),
    sp: shiftAttributes(["textlink"], change),
  });

/** Old versions wrote VML that is no XML: Excel draws such boxes anew, so they stay as they are. */
const notes: Shift = (xml, { sheet, edit }, own) => {
  if (!sameName(own, sheet)) return xml;
  try {
    return shiftNotes(xml, edit);
  } catch (error) {
    if (error instanceof NotAWorkbook) return xml;
    throw error;
  }
};

const pivotCache: Shift = (xml, { sheet, edit }) =>
  rewriteElements(xml, {
    worksheetSource({ attributes: { sheet: source, ref } }) {
      const moved = sameName(source, sheet) && ref !== undefined ? movedRef(ref, edit) : undefined;
      return moved === undefined || moved === ref ? undefined : { attributes: { ref: moved } };
    },
  });

const tables: Shift = (xml, change, sheet) =>
  rewriteElements(xml, {
    calculatedColumnFormula: shiftText(change, sheet),
    totalsRowFormula: shiftText(change, sheet),
    ...(sameName(sheet, change.sheet) ? { ...layoutRules(change.edit), ...tableRules(xml, change.edit) } : {}),
  });

const BY_KIND: Readonly<Record<string, Shift>> = {
  officeDocument: (xml, change) => rewriteElements(xml, { definedName: shiftText(change) }),
  worksheet: (xml, change, sheet = "") =>
    sameName(sheet, change.sheet) ? shiftOwnSheet(xml, sheet, change) : shiftOtherSheet(xml, sheet, change),
  drawing: drawings,
  chart: charts,
  chartEx: charts,
  comments: ofOwnSheet(({ edit }) => ({ comment: placedBy("ref", edit), commentList: () => ({ staysEmpty: true }) })),
  threadedComment: ofOwnSheet(({ edit }) => ({
    threadedComment: placedBy("ref", edit),
    ThreadedComments: () => ({ staysEmpty: true }),
  })),
  vmlDrawing: notes,
  table: tables,
  pivotTable: ofOwnSheet(({ edit }) => ({ location: placedBy("ref", edit) })),
  pivotCacheDefinition: pivotCache,
  ctrlProp: (xml, change) =>
    rewriteElements(xml, { formControlPr: shiftAttributes(["fmlaLink", "fmlaRange", "fmlaTxbx"], change) }),
};

/** Kinds whose parts may name cells; parts of other kinds stay as they are. */
export const CONCERNED: ReadonlySet<string> = new Set([...Object.keys(BY_KIND), "chartsheet"]);

/** The part after one edit; the very same text where the edit changes nothing. */
export function shiftPart(xml: string, { kind, sheet }: KindOfPart, change: SheetEdit): string {
  return ownEntry(BY_KIND, kind)?.(xml, change, sheet) ?? xml;
}
