/** What happens on the sheet when keys are pressed, cells pointed at, texts pasted. */
import type { ClipboardEvent, KeyboardEvent } from "react";
import { cellName, type CellAddress, type Position } from "../core/grid/address";
import type { MemoryExcel } from "../memory-excel/memory-excel";
import { parsePasted, printCopied } from "./grid/clipboard";
import { editIntent, gridIntent, type EditIntent, type GridIntent, type Key } from "./grid/keys";
import { destination, step, type Sight } from "./grid/move";
import type { Editor } from "./use-editing";

export interface Desk {
  readonly excel: MemoryExcel;
  readonly sight: Sight;
  readonly editor: Editor;
  /** the active cell */
  readonly at: CellAddress;
  readonly raw: string;
  readonly showSheet: (step: 1 | -1) => void;
  /** moves the focus to the pane */
  readonly leave: () => void;
  /** moves the focus to the sheet */
  readonly focus: () => void;
}

export interface DeskKeys {
  select(at: Position): void;
  edit(place: "cell" | "bar"): void;
  onGridKey(event: KeyboardEvent): void;
  onEditKey(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void;
  onCopy(event: ClipboardEvent): void;
  onPaste(event: ClipboardEvent): void;
}

const keyOf = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): Key => ({
  key,
  ctrl: ctrlKey || metaKey,
  shift: shiftKey,
  alt: altKey,
});

export function deskKeys({ excel, sight, editor, at, raw, showSheet, leave, focus }: Desk): DeskKeys {
  const select = (to: Position) => {
    editor.commit();
    excel.user.select(at.sheet, cellName(to));
  };
  const edit = (place: "cell" | "bar") => editor.begin({ at, text: editor.editing?.text ?? raw, mode: "caret", place });

  const onGrid = (intent: GridIntent): void => {
    switch (intent.kind) {
      case "move":
        return select(destination(sight, at, intent.move));
      case "sheet":
        return showSheet(intent.step);
      case "type":
        return editor.begin({ at, text: intent.text, mode: "typing", place: "cell" });
      case "empty":
        return editor.write(at, "");
      case "edit":
        return edit("cell");
      case "leave":
        return leave();
    }
  };
  const onEdit = (intent: EditIntent, field: HTMLInputElement | HTMLTextAreaElement): void => {
    switch (intent.kind) {
      case "commit":
        editor.commit();
        if (intent.then) excel.user.select(at.sheet, cellName(step(sight.layout, at, intent.then)));
        return focus();
      case "cancel":
        editor.cancel();
        return focus();
      case "line-feed":
        field.setRangeText("\n", field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
        return editor.change(field.value);
    }
  };
  return {
    select,
    edit,
    onGridKey: (event) => {
      const intent = event.target === event.currentTarget ? gridIntent(keyOf(event)) : undefined;
      if (!intent) return;
      event.preventDefault();
      onGrid(intent);
    },
    onEditKey: (event) => {
      const intent = editIntent(keyOf(event), editor.editing?.mode ?? "caret");
      if (!intent) return;
      event.preventDefault();
      onEdit(intent, event.currentTarget);
    },
    onCopy: (event) => {
      if (event.target !== event.currentTarget) return;
      event.preventDefault();
      event.clipboardData.setData("text/plain", printCopied(excel.picture(at.sheet).cell(at.row, at.column).text));
    },
    onPaste: (event) => {
      if (event.target !== event.currentTarget) return;
      event.preventDefault();
      parsePasted(event.clipboardData.getData("text/plain")).forEach((texts, row) =>
        texts.forEach((text, column) => editor.write({ ...at, row: at.row + row, column: at.column + column }, text)),
      );
    },
  };
}
