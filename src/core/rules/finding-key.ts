/**
 * The identity of a finding from one check to the next: its rule, its cells and what they show. When a cell moves or its text changes
 * the key is another one, so an ignored finding comes back, and findings of two checks can be told into new, standing and solved.
 */
import { cellName, type CellAddress } from "../grid/address";
import { cellAt, type Sheet, type Workbook } from "../grid/sheet";
import type { Finding } from "./finding";

/** FNV-1a over UTF-16 units, twice with other seeds: 64 bits that keep keys short however many cells a finding has. */
function fingerprint(text: string): string {
  const hash = (seed: number) => {
    let value = seed;
    for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    return (value >>> 0).toString(16).padStart(8, "0");
  };
  return hash(0x811c9dc5) + hash(0x1b873593);
}

/** Keys of the findings of one workbook, in their order: `rule@Sheet!A1#…`. */
export function findingKeys(findings: readonly Finding[], workbook: Workbook): readonly string[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return findings.map((finding) => keyOf(finding, sheets));
}

function keyOf({ rule, messageId, cells }: Finding, sheets: ReadonlyMap<string, Sheet>): string {
  const shown = (at: CellAddress) => {
    const sheet = sheets.get(at.sheet);
    const cell = sheet && cellAt(sheet, at);
    return [at.sheet, cellName(at), cell?.text ?? "", cell?.format ?? ""];
  };
  const [first] = cells;
  const place = first ? `${first.sheet}!${cellName(first)}` : "";
  return `${rule}@${place}#${fingerprint(JSON.stringify([messageId, ...cells.map(shown)]))}`;
}
