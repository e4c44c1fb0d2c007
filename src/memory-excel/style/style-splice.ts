/** Adds elements to the tables of a styles part; what stands there is not touched, so every index keeps its meaning. */
import { encodeText, scanTags, type Tag } from "../ooxml/xml";
import type { StyleAdditions } from "./style-book";

interface Insertion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The tag with `count` raised; a table without a count stays without. */
function counted({ prefix, name, attributes }: Tag, more: number): string {
  const raised = attributes.replace(
    /(\scount\s*=\s*["'])(\d{1,9})/,
    (_, before: string, count: string) => before + String(Number(count) + more),
  );
  return `<${prefix}${name}${raised.trimEnd()}>`;
}

function itemsByTable(additions: StyleAdditions, prefix: string): ReadonlyMap<string, readonly string[]> {
  const formats = additions.numberFormats.map(
    ([id, code]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${encodeText(code)}"/>`,
  );
  const tables = [
    ["numFmts", formats],
    ["fonts", additions.fonts],
    ["fills", additions.fills],
    ["cellXfs", additions.cellFormats],
  ] as const;
  return new Map(tables.filter(([, items]) => items.length > 0));
}

/** The styles part with the additions at the end of their tables. */
export function spliceStyles(xml: string, additions: StyleAdditions): string {
  const edits: Insertion[] = [];
  const prefix = /<(\w+:)?styleSheet/.exec(xml)?.[1] ?? "";
  const waiting = new Map(itemsByTable(additions, prefix));
  scanTags(xml, (tag) => {
    const items = waiting.get(tag.name);
    // The number formats come first of all tables; a file without any has none to add to.
    if (
      tag.name === "fonts" &&
      tag.kind !== "close" &&
      waiting.has("numFmts") &&
      !edits.some(({ text }) => text.includes("numFmts"))
    ) {
      const formats = waiting.get("numFmts") ?? [];
      edits.push({
        start: tag.start,
        end: tag.start,
        text: `<${prefix}numFmts count="${formats.length}">${formats.join("")}</${prefix}numFmts>`,
      });
    }
    if (items === undefined) return;
    if (tag.kind === "open") edits.push({ start: tag.start, end: tag.end, text: counted(tag, items.length) });
    else
      edits.push({
        start: tag.start,
        end: tag.kind === "empty" ? tag.end : tag.start,
        text:
          tag.kind === "empty"
            ? counted(tag, items.length) + items.join("") + `</${tag.prefix}${tag.name}>`
            : items.join(""),
      });
    if (tag.kind !== "open") waiting.delete(tag.name);
  });
  return edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), xml);
}
