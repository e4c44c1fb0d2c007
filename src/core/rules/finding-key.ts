/**
 * The identity of a finding from one check to the next: its rule, its cells and what they hold. When a cell moves or its text changes
 * the key is another one, so an ignored finding comes back, and findings of two checks can be told into new, standing and solved.
 */
import { cellName, type CellAddress } from "../grid/address";
import { cellAt, type Sheet, type Workbook } from "../grid/sheet";
import { fingerprint } from "../values/fingerprint";
import type { Finding } from "./finding";

type Identified = Pick<Finding, "rule" | "cells">;

/** Keys of the findings of one workbook, in their order: `rule@Sheet!A1#…`; one that has several cells `rule@Sheet!A1+…#…`. */
export function findingKeys(findings: readonly Finding[], workbook: Workbook): readonly string[] {
  const marks = findingMarks(findings, workbook);
  return findings.map((finding, index) => `${placeKey(finding)}#${marks[index] ?? ""}`);
}

/** What the findings say and what their cells hold, wherever these stand: 16 letters and digits for each. */
export function findingMarks(findings: readonly Finding[], { sheets }: Workbook): readonly string[] {
  const named = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return findings.map((finding) => markOf(finding, named));
}

/** The key of the same finding when its cells stand elsewhere and hold what they held. */
export function movedKey(key: string, moved: Identified): string {
  return `${placeKey(moved)}${key.slice(key.lastIndexOf("#"))}`;
}

export function placeKey({ rule, cells }: Identified): string {
  const [first, ...others] = cells.map(({ sheet, ...at }) => `${sheet}!${cellName(at)}`);
  return `${rule}@${first ?? ""}${others.length > 0 ? `+${fingerprint(JSON.stringify(others))}` : ""}`;
}

/** By value and format, not by what is shown: that depends on the language of Excel and on the width of the column. */
function markOf({ messageId, message, cells }: Finding, sheets: ReadonlyMap<string, Sheet>): string {
  const held = ({ sheet: name, ...at }: CellAddress) => {
    const sheet = sheets.get(name);
    const cell = sheet && cellAt(sheet, at);
    return [cell?.value ?? "", cell?.format ?? ""];
  };
  // A finding about no cell is known by what it says.
  return fingerprint(JSON.stringify(cells.length > 0 ? [messageId, ...cells.map(held)] : [messageId, message.it]));
}
