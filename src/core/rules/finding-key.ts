/**
 * The identity of a finding from one check to the next: its rule, its cells, what they hold and what is said of them. When one of these
 * changes the key is another one, so an ignored finding comes back, and findings of two checks can be told into new, standing and
 * solved. Keys that were kept before they covered what is said match nothing any more: those findings are open again.
 */
import { cellName, type CellAddress } from "../grid/address";
import { cellAt, type Sheet, type Workbook } from "../grid/sheet";
import { fingerprint } from "../values/fingerprint";
import type { Finding } from "./finding";
import { placeName } from "./wording";

type Identified = Pick<Finding, "rule" | "cells">;
type SheetsByName = ReadonlyMap<string, Sheet>;

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

/** The mark within a key. */
export function markIn(key: string): string {
  return key.slice(key.lastIndexOf("#") + 1);
}

/** The key of the same finding when its cells stand elsewhere and hold what they held. */
export function movedKey(key: string, moved: Identified): string {
  return `${placeKey(moved)}#${markIn(key)}`;
}

export function placeKey({ rule, cells }: Identified): string {
  const [first, ...others] = cells.map(({ sheet, ...at }) => `${sheet}!${cellName(at)}`);
  return `${rule}@${first ?? ""}${others.length > 0 ? `+${fingerprint(JSON.stringify(others))}` : ""}`;
}

function markOf(finding: Finding, sheets: SheetsByName): string {
  const { messageId, message, cells } = finding;
  // A finding about no cell is known by what it says.
  if (cells.length === 0) return fingerprint(JSON.stringify([messageId, message.it]));
  // By value and format, not by what is shown: that depends on the language of Excel and on the width of the column.
  const held = cells.map((cell) => heldIn(cell, sheets)).map((cell) => [cell?.value ?? "", cell?.format ?? ""]);
  return fingerprint(JSON.stringify([messageId, said(finding, sheets), ...held]));
}

function heldIn({ sheet: name, ...at }: CellAddress, sheets: SheetsByName) {
  const sheet = sheets.get(name);
  return sheet && cellAt(sheet, at);
}

/** The data by name, but for texts that its cells show, which are covered by what they hold, and for where something stands. */
function said({ data, cells }: Finding, sheets: SheetsByName): readonly (readonly [string, unknown])[] {
  const shown = cells.map((cell) => heldIn(cell, sheets)?.text.trim());
  const places = cells.map(({ sheet, ...at }) => placeName({ sheet, at }));
  const isCovered = (value: unknown) =>
    typeof value === "string" && (shown.includes(value.trim()) || places.includes(value) || sheets.has(value));
  return Object.entries(data)
    .filter(([, value]) => !isCovered(value))
    .sort(([left], [right]) => (left < right ? -1 : 1));
}
