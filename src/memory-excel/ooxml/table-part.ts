/** The part of an Excel table. */
import { areaName, areaOf } from "../../core/grid/address";
import { filteredArea, type BookTable, type TableColumn } from "../book/book-table";
import { filterXml, readFilter } from "./filter-element";
import { rewriteElements } from "./rewrite-elements";
import { changedTag, type AttributeChanges } from "./tag-attributes";
import { isTrue } from "./workbook-part";
import { attributesOf, encodeText, scanTags, type Tag } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The stretch of an element by name, the first one; undefined when there is none. */
function elementOf(xml: string, name: string): string | undefined {
  let open: Tag | undefined;
  let found: string | undefined;
  scanTags(xml, (tag) => {
    if (found !== undefined || tag.name !== name) return;
    if (tag.kind === "empty") found = xml.slice(tag.start, tag.end);
    else if (tag.kind === "open") open = tag;
    else if (open) found = xml.slice(open.start, tag.end);
  });
  return found;
}

function columnOf({ id, name = "", totalsRowFunction, totalsRowLabel }: Readonly<Record<string, string>>): TableColumn {
  return { id: Number(id), name, totals: totalsRowFunction, totalsLabel: totalsRowLabel };
}

/** Reads the part; undefined when it names no area. */
export function readTable(xml: string, part: string): BookTable | undefined {
  const columns: TableColumn[] = [];
  let root: Readonly<Record<string, string>> = {};
  let style: Readonly<Record<string, string>> = {};
  scanTags(xml, (tag) => {
    if (tag.kind === "close") return;
    if (tag.name === "table") root = attributesOf(tag);
    if (tag.name === "tableColumn") columns.push(columnOf(attributesOf(tag)));
    if (tag.name === "tableStyleInfo") style = attributesOf(tag);
  });
  const area = areaOf(root["ref"] ?? "");
  if (!area) return undefined;
  const filter = elementOf(xml, "autoFilter");
  return {
    id: Number(root["id"]),
    name: root["displayName"] ?? root["name"] ?? "",
    area,
    hasHeadings: root["headerRowCount"] !== "0",
    hasTotals: Number(root["totalsRowCount"] ?? 0) > 0,
    columns,
    look: {
      style: style["name"],
      firstColumn: isTrue(style["showFirstColumn"]),
      lastColumn: isTrue(style["showLastColumn"]),
      bandedRows: isTrue(style["showRowStripes"]),
      bandedColumns: isTrue(style["showColumnStripes"]),
    },
    filter: filter === undefined ? undefined : readFilter(filter),
    part,
    isGone: false,
  };
}

const bit = (is: boolean) => (is ? "1" : "0");

function styleXml({ look }: BookTable, prefix: string): string {
  const name = look.style === undefined ? "" : ` name="${encodeText(look.style)}"`;
  return `<${prefix}tableStyleInfo${name} showFirstColumn="${bit(look.firstColumn)}" showLastColumn="${bit(look.lastColumn)}" showRowStripes="${bit(look.bandedRows)}" showColumnStripes="${bit(look.bandedColumns)}"/>`;
}

const columnAttributes = ({ name, totals, totalsLabel }: TableColumn): AttributeChanges => ({
  name: encodeBreaks(name),
  totalsRowFunction: totals,
  totalsRowLabel: totalsLabel,
});

/** Line breaks inside a heading are written so, as Excel does. */
const encodeBreaks = (name: string) => name.replace(/\r?\n/g, "_x000a_");

/** The columns of the file by their ids, as they are written there. */
function writtenColumns(xml: string): ReadonlyMap<number, { readonly tag: Tag; readonly rest: string }> {
  const found = new Map<number, { readonly tag: Tag; readonly rest: string }>();
  let open: Tag | undefined;
  scanTags(xml, (tag) => {
    if (tag.name !== "tableColumn") return;
    if (tag.kind === "open") open = tag;
    else {
      const start = tag.kind === "empty" ? tag : (open ?? tag);
      found.set(Number(attributesOf(start)["id"]), { tag: start, rest: xml.slice(start.end, tag.end) });
    }
  });
  return found;
}

function columnsXml(table: BookTable, xml: string, prefix: string): string {
  const known = writtenColumns(xml);
  const items = table.columns.map((column) => {
    const was = known.get(column.id);
    const blank: Tag = {
      name: "tableColumn",
      prefix,
      kind: "empty",
      start: 0,
      end: 0,
      attributes: ` id="${column.id}"`,
    };
    return changedTag(was?.tag ?? blank, columnAttributes(column)) + (was?.rest ?? "");
  });
  return `<${prefix}tableColumns count="${items.length}">${items.join("")}</${prefix}tableColumns>`;
}

const rootAttributes = (table: BookTable): AttributeChanges => ({
  name: table.name,
  displayName: table.name,
  ref: areaName(table.area),
  headerRowCount: table.hasHeadings ? undefined : "0",
  totalsRowCount: table.hasTotals ? "1" : undefined,
  totalsRowShown: table.hasTotals ? undefined : "0",
});

const filterOf = (table: BookTable, prefix: string) =>
  table.filter ? filterXml({ ...table.filter, area: filteredArea(table) }, prefix) : "";

/** The part as the table is now; whatever the model does not speak of stays. */
export function changedTableXml(xml: string, table: BookTable): string {
  return rewriteElements(xml, {
    table: () => ({ attributes: rootAttributes(table) }),
    autoFilter: () => ({ drop: true }),
    tableColumns: ({ tag }) => ({ replacement: filterOf(table, tag.prefix) + columnsXml(table, xml, tag.prefix) }),
    tableStyleInfo: ({ tag }) => ({ replacement: styleXml(table, tag.prefix) }),
  });
}

export function newTableXml(table: BookTable): string {
  const root: Tag = {
    name: "table",
    prefix: "",
    kind: "open",
    start: 0,
    end: 0,
    attributes: ` xmlns="${MAIN}" id="${table.id}"`,
  };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${changedTag(root, rootAttributes(table))}${filterOf(table, "")}${columnsXml(table, "<table/>", "")}${styleXml(table, "")}</table>`;
}
