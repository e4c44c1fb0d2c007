/** Puts elements that a worksheet holds once into its part, at the place that the format wants. */
import { scanTags, type Tag } from "./xml";

/** The children of `<worksheet>` (ECMA-376 part 1, 18.3.1.99); controls stand in alternatives. */
export const SHEET_ELEMENTS = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "AlternateContent",
  "webPublishItems",
  "tableParts",
  "extLst",
] as const;

export type SheetElement = (typeof SHEET_ELEMENTS)[number];

interface Place {
  readonly start: number;
  readonly end: number;
}

const rankOf = (name: string) => (SHEET_ELEMENTS as readonly string[]).indexOf(name);

/** Calls `visit` with each child of the root. */
function eachChild(xml: string, visit: (name: string, place: Place) => void): Tag | undefined {
  let root: Tag | undefined;
  let depth = 0;
  let open: Tag | undefined;
  scanTags(xml, (tag) => {
    if (tag.kind === "close") depth -= 1;
    root ??= tag;
    if (depth === 1 && tag.kind !== "close") open = tag;
    if (depth === 1 && tag.kind !== "open" && open) visit(tag.name, { start: open.start, end: tag.end });
    if (tag.kind === "open") depth += 1;
  });
  return root;
}

function placeOf(xml: string, name: SheetElement): Place & { readonly prefix: string } {
  let own: Place | undefined;
  let before: number | undefined;
  const root = eachChild(xml, (child, place) => {
    if (child === name) own = place;
    else if (rankOf(child) >= 0 && rankOf(child) < rankOf(name)) before = place.end;
  });
  const at = before ?? root?.end ?? 0;
  return { ...(own ?? { start: at, end: at }), prefix: root?.prefix ?? "" };
}

/** The part with the element as `write` says it (it is told the prefix of the part's names), or without it. */
export function withSheetElement(
  xml: string,
  name: SheetElement,
  write: ((prefix: string) => string) | undefined,
): string {
  const { start, end, prefix } = placeOf(xml, name);
  return xml.slice(0, start) + (write?.(prefix) ?? "") + xml.slice(end);
}
