/** Puts rows that were laid out anew into the XML of a worksheet part: whether they show, and how high they are. */
import { rewriteElements } from "./rewrite-elements";
import type { RowLayout } from "./sheet-part";
import type { AttributeChanges } from "./tag-attributes";
import { attributesOf, scanTags } from "./xml";

const attributesFor = ({ hidden, height }: RowLayout): AttributeChanges => ({
  hidden: hidden ? "1" : undefined,
  ht: height === undefined ? undefined : String(height),
  customHeight: height === undefined ? undefined : "1",
});

const rowXml = (row: number, { hidden, height }: RowLayout, prefix: string) =>
  `<${prefix}row r="${row + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}${hidden ? ' hidden="1"' : ""}/>`;

interface Insertion {
  readonly at: number;
  readonly row: number;
}

/** Where rows that the part does not hold belong: in front of the next one that it holds. */
function insertions(xml: string, rows: readonly number[]): { found: readonly Insertion[]; prefix: string } {
  const waiting = [...rows].sort((one, other) => one - other);
  const found: Insertion[] = [];
  let row = -1;
  let prefix = "";
  const passTo = (next: number, at: number) => {
    while (waiting[0] !== undefined && waiting[0] < next) found.push({ at, row: waiting.shift() ?? 0 });
  };
  scanTags(xml, (tag) => {
    if (tag.name === "row" && tag.kind !== "close") {
      const { r } = attributesOf(tag);
      row = r === undefined ? row + 1 : Number(r) - 1;
      passTo(row, tag.start);
      if (waiting[0] === row) waiting.shift();
    }
    if (tag.name === "sheetData" && tag.kind !== "open") {
      prefix = tag.prefix;
      // An empty list of rows has no inside to write into.
      if (tag.kind === "close") passTo(Number.POSITIVE_INFINITY, tag.start);
    }
  });
  return { found, prefix };
}

/** The part with the rows laid out as given, by zero-based row. */
export function spliceRows(xml: string, rows: ReadonlyMap<number, RowLayout>): string {
  if (rows.size === 0) return xml;
  const { found, prefix } = insertions(xml, [...rows.keys()]);
  let [text, from] = ["", 0];
  for (const { at, row } of found) {
    const layout = rows.get(row);
    text += xml.slice(from, at) + (layout ? rowXml(row, layout, prefix) : "");
    from = at;
  }
  let row = -1;
  return rewriteElements(text + xml.slice(from), {
    sheetData: () => ({ staysEmpty: true }),
    row({ attributes: { r, hidden, ht } }) {
      row = r === undefined ? row + 1 : Number(r) - 1;
      const layout = rows.get(row);
      const isSame = layout && String(layout.height ?? "") === (ht ?? "") && layout.hidden === (hidden === "1");
      return layout && !isSame ? { attributes: attributesFor(layout), staysEmpty: true } : { staysEmpty: true };
    },
  });
}
