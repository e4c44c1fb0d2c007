/** Writes the tables of a sheet: parts of those that say something else now, of new ones, and which of them the sheet has. */
import { changedTableXml, newTableXml, readTable } from "../ooxml/table-part";
import { relationshipsOf } from "../ooxml/package";
import { addPart, dropPart, editPart, textNow, type PartLists } from "../ooxml/part-list";
import { withSheetElement } from "../ooxml/sheet-elements";
import { rewriteElements } from "../ooxml/rewrite-elements";
import type { BookSheet } from "./book-sheet";
import type { BookTable } from "./book-table";
import { sameFilter } from "./sheet-filter";

const LISTED = {
  contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  relationshipType: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table",
};
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Ids of columns only tie the part together. */
const plain = ({ name, area, hasHeadings, hasTotals, columns, look }: BookTable) =>
  JSON.stringify([
    [name, hasHeadings, hasTotals],
    [area.row, area.column, area.rows, area.columns],
    columns.map((column) => [column.name, column.totals, column.totalsLabel]),
    [look.style, look.firstColumn, look.lastColumn, look.bandedRows, look.bandedColumns],
  ]);

const sameTable = (left: BookTable, right: BookTable) =>
  plain(left) === plain(right) && sameFilter(left.filter, right.filter);

function freePart({ archive, changes }: PartLists): string {
  let number = 1;
  const part = () => `xl/tables/table${number}.xml`;
  while (archive.has(part()) || changes.has(part())) number += 1;
  return part();
}

/** Adds the parts of new tables; answers the ids of the relationships that lead to them. */
export function addTables(lists: PartLists, sheet: BookSheet): readonly string[] {
  return sheet.tables
    .filter(({ part }) => part === undefined)
    .map((table) => addPart(lists, { ...LISTED, part: freePart(lists), from: sheet.part }, newTableXml(table)));
}

/** `<tableParts>` with further tables. */
export function withTableParts(xml: string, ids: readonly string[], gone: readonly string[]): string {
  if (ids.length === 0 && gone.length === 0) return xml;
  const kept: string[] = [];
  rewriteElements(xml, {
    tablePart({ attributes: { id = "" } }) {
      if (!gone.includes(id)) kept.push(id);
      return undefined;
    },
  });
  const all = [...kept, ...ids];
  const items = (prefix: string) => all.map((id) => `<${prefix}tablePart xmlns:r="${OFFICE}" r:id="${id}"/>`).join("");
  return withSheetElement(
    xml,
    "tableParts",
    all.length === 0
      ? undefined
      : (prefix) => `<${prefix}tableParts count="${all.length}">${items(prefix)}</${prefix}tableParts>`,
  );
}

/** Tables of a sheet that the file has. */
export function saveTables(lists: PartLists, sheet: BookSheet): void {
  for (const table of sheet.tables) {
    if (table.part === undefined) continue;
    const xml = textNow(lists, table.part);
    const was = readTable(xml, table.part);
    if (was && !sameTable(was, table)) editPart(lists, table.part, () => changedTableXml(xml, table));
  }
  const links = relationshipsOf(lists.archive, sheet.part).filter(({ kind }) => kind === "table");
  const gone = links.filter(({ part }) => !sheet.tables.some((table) => table.part === part));
  for (const { part, id } of gone) if (part !== undefined) dropPart(lists, part, { from: sheet.part, id });
  const ids = addTables(lists, sheet);
  if (ids.length === 0 && gone.length === 0) return;
  editPart(lists, sheet.part, (xml) =>
    withTableParts(
      xml,
      ids,
      gone.map(({ id }) => id),
    ),
  );
}
