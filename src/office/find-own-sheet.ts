/** Which sheet is ours: the one that the workbook's note names and whose marked cell says so, never one that only has its name. */
import type { SheetMark } from "../core/patch/own-sheet";
import { readNote } from "./workbook-note";

export interface OwnSheetNote {
  readonly version: 1;
  /** of the worksheet: stays when it is renamed or moved */
  readonly id: string;
  readonly name: string;
}

export interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly position: number;
}

export interface OwnSheetSearch {
  readonly own: FoundSheet | undefined;
  /** all sheets */
  readonly ids: ReadonlySet<string>;
  readonly names: readonly string[];
  readonly note: OwnSheetNote | undefined;
  /** the structure is protected: no sheet can be added, renamed, moved or deleted */
  readonly isLocked: boolean;
}

/**
 * Three round trips. With a note the marked sheet of that id is ours, else the one of that very name; without one, as in a
 * file written by the command line, the one of the wished name. A copy, as Excel names it, is of whoever made it.
 */
export async function findOwnSheet(context: Excel.RequestContext, mark: SheetMark): Promise<OwnSheetSearch> {
  const note = noteOf(await readNote(context, "piano.summary"));
  const { worksheets, protection } = context.workbook;
  protection.load("protected");
  worksheets.load("items/id, items/name, items/position");
  await context.sync();
  const sheets = worksheets.items.map((worksheet) => ({
    worksheet,
    id: worksheet.id,
    name: worksheet.name,
    position: worksheet.position,
  }));
  const marked = sheets.map((sheet) => {
    const cell = sheet.worksheet.getCell(mark.at.row, mark.at.column);
    cell.load("values");
    return { sheet, cell };
  });
  await context.sync();
  const ours = marked.filter(({ cell }) => cell.values[0]?.[0] === mark.text).map(({ sheet }) => sheet);
  const own = ours.find(({ id }) => id === note?.id) ?? ours.find(({ name }) => name === (note ?? mark).name);
  return {
    own: own && { id: own.id, name: own.name, position: own.position },
    ids: new Set(sheets.map(({ id }) => id)),
    names: sheets.map(({ name }) => name),
    note,
    isLocked: protection.protected,
  };
}

function noteOf(stored: unknown): OwnSheetNote | undefined {
  if (typeof stored !== "object" || stored === null || !("id" in stored) || !("name" in stored)) return undefined;
  const { id, name } = stored;
  return typeof id === "string" && typeof name === "string" ? { version: 1, id, name } : undefined;
}

/** The wished name, else with the first number that is free; Excel compares names without case. */
export function freeName(wished: string, names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wished : `${wished} (${number})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
