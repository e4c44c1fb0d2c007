/** What happens on the sheet when keys are pressed and texts are copied or pasted. */
import type { ClipboardEvent, KeyboardEvent } from "react";
import { cellName, type CellAddress, type Position } from "../core/grid/address";
import type { MemoryExcel } from "../memory-excel/memory-excel";
import type { SheetPicture } from "../memory-excel/sheet-picture";
import { parsePasted, printCopied } from "./grid/clipboard";
import { editIntent, gridIntent, type EditIntent, type GridIntent, type Key } from "./grid/keys";
import { destination, step, type Sight } from "./grid/move";
import type { Editing, Editor } from "./use-editing";

export interface Desk {
  readonly excel: MemoryExcel;
  readonly sight: Sight;
  readonly editor: Editor;
  /** the active cell */
  readonly at: CellAddress;
  /** what it holds, as the formula bar shows it */
  readonly raw: string;
  readonly showSheet: (step: 1 | -1) => void;
  /** moves the focus to the pane */
  readonly leave: () => void;
  /** moves the focus to the sheet */
  readonly focus: () => void;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const keyOf = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): Key => ({
  key,
  ctrl: ctrlKey || metaKey,
  shift: shiftKey,
  alt: altKey,
});

/** Events of a field inside the grid are not the grid's. */
const isOwn = ({ target, currentTarget }: { readonly target: unknown; readonly currentTarget: unknown }) =>
  target === currentTarget;

export function selectCell({ excel, editor, at }: Desk, to: Position): void {
  editor.commit();
  excel.user.select(at.sheet, cellName(to));
}

/** A click selects the cell, or goes where its link leads; a sheet that is not there any more keeps the click. */
export function pointAt(desk: Desk, picture: SheetPicture, to: Position): void {
  const { link } = picture.cell(to.row, to.column);
  selectCell(desk, to);
  if (link && desk.excel.sheetNames.some(({ name, visibility }) => name === link.sheet && visibility === "visible"))
    desk.excel.user.select(link.sheet, link.cell);
}

/** Begins to edit what stands in the cell, or goes on in another field. */
export function editCell({ editor, at, raw }: Desk, place: Editing["place"]): void {
  editor.begin({ at, text: editor.editing?.text ?? raw, mode: "caret", place });
}

function onGridIntent(desk: Desk, intent: GridIntent): void {
  const { editor, at, sight } = desk;
  switch (intent.kind) {
    case "move":
      selectCell(desk, destination(sight, at, intent.move));
      break;
    case "sheet":
      desk.showSheet(intent.step);
      break;
    case "type":
      editor.begin({ at, text: intent.text, mode: "typing", place: "cell" });
      break;
    case "empty":
      editor.write(at, "");
      break;
    case "edit":
      editCell(desk, "cell");
      break;
    case "leave":
      desk.leave();
  }
}

function onEditIntent({ excel, editor, at, sight, focus }: Desk, intent: EditIntent, field: Field): void {
  switch (intent.kind) {
    case "commit":
      editor.commit();
      if (intent.then) excel.user.select(at.sheet, cellName(step(sight.layout, at, intent.then)));
      focus();
      break;
    case "cancel":
      editor.cancel();
      focus();
      break;
    case "line-feed":
      field.setRangeText("\n", field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
      editor.change(field.value);
  }
}

export function onGridKey(desk: Desk, event: KeyboardEvent): void {
  const intent = isOwn(event) ? gridIntent(keyOf(event)) : undefined;
  if (!intent) return;
  event.preventDefault();
  onGridIntent(desk, intent);
}

export function onEditKey(desk: Desk, event: KeyboardEvent<Field>): void {
  const intent = editIntent(keyOf(event), desk.editor.editing?.mode ?? "caret");
  if (!intent) return;
  event.preventDefault();
  onEditIntent(desk, intent, event.currentTarget);
}

export function onCopy({ excel, at }: Desk, event: ClipboardEvent): void {
  if (!isOwn(event)) return;
  event.preventDefault();
  event.clipboardData.setData("text/plain", printCopied(excel.picture(at.sheet).cell(at.row, at.column).text));
}

export function onPaste({ editor, at }: Desk, event: ClipboardEvent): void {
  if (!isOwn(event)) return;
  event.preventDefault();
  parsePasted(event.clipboardData.getData("text/plain")).forEach((texts, row) =>
    texts.forEach((text, column) => editor.write({ ...at, row: at.row + row, column: at.column + column }, text)),
  );
}
