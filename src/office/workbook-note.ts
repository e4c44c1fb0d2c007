/** JSON notes in the workbook's own settings: copied by Save As, gone when they are emptied. */

/** Setting keys of the product; they stay what they are, because workbooks hold them. */
export type NoteKey = "piano.applications" | "piano.settings" | "piano.summary";

/** One round trip; undefined when there is none, the bare text when it is no JSON. */
export async function readNote(context: Excel.RequestContext, key: NoteKey): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  await context.sync();
  if (setting.isNullObject) return undefined;
  const text = String(setting.value);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Damaged is not absent: who reads it has to say so.
    return text;
  }
}

export const noteText = (content: unknown): string => JSON.stringify(content);

/** Queues a note; the caller syncs. */
export function queueNote(context: Excel.RequestContext, key: NoteKey, content: unknown): void {
  queueNoteText(context, key, noteText(content));
}

export function queueNoteText(context: Excel.RequestContext, key: NoteKey, text: string): void {
  context.workbook.settings.add(key, text);
}

/** Queues the removal of a note, if there is one. */
export function queueNoteRemoval(context: Excel.RequestContext, key: NoteKey): void {
  context.workbook.settings.getItemOrNullObject(key).delete();
}
