/** The part of a table whose columns came or went: those inserted inside it become columns of the table. */
import { areaOf } from "../../../core/grid/address";
import { isInsertedInside, movedColumn, type ColumnEdit } from "../../book/column-edit";
import type { RewriteRules } from "../rewrite-elements";
import { attributesOf, encodeMarkup, scanTags } from "../xml";
import { placedBy } from "./shift-places";

interface Known {
  readonly first: number;
  readonly names: readonly string[];
  readonly ids: readonly number[];
}

function known(xml: string): Known {
  const names: string[] = [];
  const ids: number[] = [];
  let first = 0;
  scanTags(xml, (tag) => {
    if (tag.kind === "close") return;
    if (tag.name === "table") first = areaOf(attributesOf(tag)["ref"] ?? "")?.column ?? 0;
    if (tag.name !== "tableColumn") return;
    const { id = "0", name = "" } = attributesOf(tag);
    names.push(name.toLowerCase());
    ids.push(Number(id));
  });
  return { first, names, ids };
}

/** Which words Excel puts there depends on its language; the headings that the cells hold are written over them. */
function newColumns(count: number, { names, ids }: Known, prefix: string): string {
  const taken = new Set(names);
  let number = 1;
  return Array.from({ length: count }, (_, index) => {
    while (taken.has(`colonna${number}`)) number += 1;
    const name = `Colonna${number}`;
    taken.add(name.toLowerCase());
    return `<${prefix}tableColumn id="${Math.max(0, ...ids) + 1 + index}" name="${encodeMarkup(name)}"/>`;
  }).join("");
}

export function tableRules(xml: string, edit: ColumnEdit): RewriteRules {
  const table = known(xml);
  const span = { first: table.first, last: table.first + table.names.length - 1 };
  const isInside = isInsertedInside(span, edit);
  let place = table.first - 1;
  return {
    table: placedBy("ref", edit),
    tableColumns: () => (isInside ? { attributes: { count: String(table.names.length + edit.count) } } : undefined),
    tableColumn({ tag }) {
      place += 1;
      if (movedColumn(place, edit) === undefined) return { drop: true };
      return isInside && place === edit.first - 1 ? { after: newColumns(edit.count, table, tag.prefix) } : undefined;
    },
  };
}
