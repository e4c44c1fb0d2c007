/** The summary sheet: written anew beside the old one, which goes last, so that a failure before leaves the workbook as it was. */
import type { OwnSheet, SheetMark } from "../core/patch/own-sheet";
import { findOwnSheet, freeName, type FoundSheet, type OwnSheetNote, type OwnSheetSearch } from "./find-own-sheet";
import { ExcelProblem, problemOf } from "./host-problem";
import { queueContent, queuePage } from "./own-sheet-content";
import { queueNote } from "./workbook-note";

const KEY = "piano.summary";

export interface SummaryOptions {
  /** whether the workbook notes which sheet is ours; off where the result is a file of its own, whose sheet is known by its name */
  readonly keepNote: boolean;
}

/** Six round trips, whatever the size of the plan. @returns the name of the sheet */
export async function writeSummary(
  context: Excel.RequestContext,
  sheet: OwnSheet,
  { keepNote }: SummaryOptions,
): Promise<string> {
  const search = await findOwnSheet(context, sheet.mark);
  refuseLocked(search);
  const fresh = freeName(sheet.mark.name, search.names);
  try {
    const worksheet = context.workbook.worksheets.add(fresh);
    queueContent(worksheet, sheet);
    worksheet.load("id");
    await context.sync();
    const name = search.own?.name ?? fresh;
    // An earlier note would name another sheet, and another name would not be known again.
    if (keepNote || search.note || name !== sheet.mark.name)
      queueNote(context, KEY, { version: 1, id: worksheet.id, name } satisfies OwnSheetNote);
    if (search.own) queueExchange(context, worksheet, search.own, search.names);
    await context.sync();
    await setUpPage(name);
    return name;
  } catch (error) {
    throw await undone(search, fresh, error);
  }
}

/** Somebody locked the structure on purpose: it is never unlocked, and Excel would refuse half-way. */
function refuseLocked({ isLocked }: OwnSheetSearch): void {
  if (isLocked) throw new ExcelProblem("locked-structure", "workbook.protection");
}

/** A sheet that could not be set up for printing stands all the same, and prints as Excel prints any other. */
async function setUpPage(name: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      queuePage(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
  } catch {
    // Nothing is lost: see above.
  }
}

/** The new sheet takes place and name of the old one; deleting that comes last, because nothing brings it back. */
function queueExchange(
  context: Excel.RequestContext,
  fresh: Excel.Worksheet,
  old: FoundSheet,
  names: readonly string[],
): void {
  const worksheet = context.workbook.worksheets.getItem(old.id);
  worksheet.name = freeName(`${old.name.slice(0, LONGEST_STEM)}~`, names);
  fresh.name = old.name;
  fresh.position = old.position;
  worksheet.delete();
}

/** Sheet names have 31 characters at the most. */
const LONGEST_STEM = 24;

/** Takes the new sheet away and gives the old one its name back. */
async function undone(search: OwnSheetSearch, fresh: string, cause: unknown): Promise<ExcelProblem> {
  const { code, diagnostic } = problemOf(cause);
  try {
    await Excel.run((context) => undo(context, search, fresh));
    return new ExcelProblem(code, diagnostic);
  } catch (error) {
    return new ExcelProblem(code, `${diagnostic}; rollback: ${problemOf(error).diagnostic}`);
  }
}

async function undo(context: Excel.RequestContext, { own, ids, note }: OwnSheetSearch, fresh: string): Promise<void> {
  const { worksheets } = context.workbook;
  const noted = context.workbook.settings.getItemOrNullObject(KEY);
  worksheets.load("items/id, items/name");
  await context.sync();
  // Only the answer was lost: the old sheet is gone, and the new one stays in its place.
  if (own && !worksheets.items.some(({ id }) => id === own.id)) return;
  for (const worksheet of worksheets.items) {
    if (!ids.has(worksheet.id) && (worksheet.name === fresh || worksheet.name === own?.name)) worksheet.delete();
  }
  if (own) worksheets.getItem(own.id).name = own.name;
  if (note) queueNote(context, KEY, note);
  else if (!noted.isNullObject) noted.delete();
  await context.sync();
}

/** Four round trips. @returns whether there was one */
export async function removeSummary(context: Excel.RequestContext, mark: SheetMark): Promise<boolean> {
  const search = await findOwnSheet(context, mark);
  const { own } = search;
  const noted = context.workbook.settings.getItemOrNullObject(KEY);
  await context.sync();
  if (!own) return false;
  refuseLocked(search);
  context.workbook.worksheets.getItem(own.id).delete();
  if (!noted.isNullObject) noted.delete();
  await context.sync();
  return true;
}
