/** Formulas in cells after columns were inserted or deleted, those that many cells share included. */
import { shiftFormula } from "../shift-formula";
import type { RewriteRules } from "../rewrite-elements";
import { attributesOf, decodeText, encodeContent, scanTags, type Tag } from "../xml";
import { follow, type CellCursor } from "./cell-rules";
import { movedRef } from "./shift-places";
import { shiftReferences, type SheetEdit } from "./shift-references";

interface SharedGroup extends Readonly<CellCursor> {
  readonly text: string;
  /** over several columns: an edit moves the references of its cells by different distances */
  isWide: boolean;
}

/** Groups of cells that share a formula, by their number. */
export type SharedGroups = ReadonlyMap<string, SharedGroup>;

export function sharedGroups(xml: string): SharedGroups {
  const groups = new Map<string, SharedGroup>();
  const cursor: CellCursor = { row: -1, column: -1 };
  let open: Tag | undefined;
  const note = (tag: Tag, text: string) => {
    const { t, si } = attributesOf(tag);
    if (t !== "shared" || si === undefined) return;
    const group = groups.get(si);
    if (!group) groups.set(si, { ...cursor, text, isWide: false });
    else if (group.column !== cursor.column) group.isWide = true;
  };
  if (!xml.includes("shared")) return groups;
  scanTags(xml, (tag) => {
    if (tag.kind !== "close" && (tag.name === "row" || tag.name === "c"))
      follow(cursor, { tag, attributes: attributesOf(tag), parent: "" });
    if (tag.name !== "f") return;
    if (tag.kind === "open") open = tag;
    else if (tag.kind === "empty") note(tag, "");
    else if (open) note(open, decodeText(xml.slice(open.end, tag.start)));
  });
  return groups;
}

function mentions(formula: string, sheet: string): boolean {
  return formula.toLowerCase().includes(sheet.replaceAll("'", "''").toLowerCase());
}

/** `own` is the sheet that the part is of; the cell that is met is where the cursor is. */
export function formulaRules(own: string, change: SheetEdit, groups: SharedGroups, cursor: CellCursor): RewriteRules {
  const isOwn = own.toLowerCase() === change.sheet.toLowerCase();
  const shift = (formula: string) => shiftReferences(formula, own, change);
  return {
    f({ tag: { prefix }, attributes: { t, si, ref } }) {
      const group = t === "shared" ? groups.get(si ?? "") : undefined;
      if (group?.isWide && (isOwn || mentions(group.text, change.sheet))) {
        const formula = shiftFormula(group.text, cursor.row - group.row, cursor.column - group.column);
        return { replacement: `<${prefix}f>${encodeContent(shift(formula))}</${prefix}f>` };
      }
      const moved = isOwn && ref !== undefined ? movedRef(ref, change.edit) : ref;
      return { text: shift, ...(moved === ref || moved === undefined ? {} : { attributes: { ref: moved } }) };
    },
  };
}
