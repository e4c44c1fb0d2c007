/** Names of the workbook part (`<definedNames>`). */
import { rewriteElements } from "./rewrite-elements";
import { isTrue } from "./workbook-part";
import { attributesOf, decodeText, encodeContent, encodeMarkup, scanTags, type Tag } from "./xml";

export interface DefinedName {
  readonly name: string;
  /** without `=` */
  readonly formula: string;
  /** place of the sheet that it belongs to, among all tabs; undefined: the workbook's */
  readonly tab: number | undefined;
  readonly hidden: boolean;
  readonly comment: string;
}

export function readNames(xml: string): readonly DefinedName[] {
  const names: DefinedName[] = [];
  let open: Tag | undefined;
  scanTags(xml, (tag) => {
    if (tag.name !== "definedName") return;
    if (tag.kind === "open") open = tag;
    if (tag.kind !== "close" || !open) return;
    const { name = "", localSheetId, hidden, comment = "" } = attributesOf(open);
    names.push({
      name,
      formula: decodeText(xml.slice(open.end, tag.start)),
      tab: localSheetId === undefined ? undefined : Number(localSheetId),
      hidden: isTrue(hidden),
      comment,
    });
  });
  return names;
}

const keyOf = ({ name, tab }: Pick<DefinedName, "name" | "tab">) => `${tab ?? ""} ${name.toLowerCase()}`;

function nameXml({ name, formula, tab, hidden, comment }: DefinedName, prefix: string): string {
  const attributes = [
    ` name="${encodeMarkup(name)}"`,
    tab === undefined ? "" : ` localSheetId="${tab}"`,
    hidden ? ' hidden="1"' : "",
    comment === "" ? "" : ` comment="${encodeMarkup(comment)}"`,
  ];
  return `<${prefix}definedName${attributes.join("")}>${encodeContent(formula)}</${prefix}definedName>`;
}

/** The part with names taken out and added; those that were there stay as they were written. */
export function spliceNames(
  xml: string,
  gone: readonly Pick<DefinedName, "name" | "tab">[],
  added: readonly DefinedName[],
): string {
  if (gone.length === 0 && added.length === 0) return xml;
  const lost = new Set(gone.map(keyOf));
  const kept = rewriteElements(xml, {
    definedName: ({ attributes: { name = "", localSheetId } }) =>
      lost.has(keyOf({ name, tab: localSheetId === undefined ? undefined : Number(localSheetId) }))
        ? { drop: true }
        : undefined,
  });
  if (added.length === 0) return kept;
  const prefix = /<(\w+:)?workbook\b/.exec(kept)?.[1] ?? "";
  const items = added.map((each) => nameXml(each, prefix)).join("");
  const end = kept.lastIndexOf(`</${prefix}definedNames>`);
  if (end >= 0) return kept.slice(0, end) + items + kept.slice(end);
  // After the sheets, and what may stand between: groups of functions and links to other files.
  const before = [...kept.matchAll(/<\/(?:\w+:)?(?:sheets|functionGroups|externalReferences)>/g)].at(-1);
  const at = before ? before.index + before[0].length : kept.lastIndexOf("</");
  return `${kept.slice(0, at)}<${prefix}definedNames>${items}</${prefix}definedNames>${kept.slice(at)}`;
}
