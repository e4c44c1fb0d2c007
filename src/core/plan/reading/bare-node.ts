/** A grouping known by its text alone. */
import type { NodeKind } from "../model";
import type { Entry } from "../lines";
import { weightInText } from "../weight";
import { readNumbering } from "../words/numbering";
import type { NodeDraft } from "./tree";

export function bareNode(kind: NodeKind, entry: Entry): NodeDraft {
  const inline = weightInText(entry.text);
  return {
    kind,
    text: entry.text,
    at: entry.at,
    code: readNumbering(entry.text)?.code,
    weight: inline === undefined ? undefined : { at: entry.at, cell: entry.cell, value: inline },
    budget: undefined,
    achievements: [],
    statuses: [],
  };
}
