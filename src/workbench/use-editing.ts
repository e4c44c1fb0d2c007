/** The cell being edited: from the first letter typed until Enter, Tab, an arrow or Esc. */
import { useState } from "react";
import { cellName, type CellAddress } from "../core/grid/address";
import type { MemoryExcel } from "../memory-excel/memory-excel";
import type { EditMode } from "./grid/keys";

export interface Editing {
  readonly at: CellAddress;
  readonly text: string;
  readonly mode: EditMode;
  /** where the caret is */
  readonly place: "cell" | "bar";
}

export interface Editor {
  readonly editing: Editing | undefined;
  readonly begin: (editing: Editing) => void;
  readonly change: (text: string) => void;
  /** Writes what was typed, if anything was being typed. */
  readonly commit: () => void;
  readonly cancel: () => void;
  /** Writes a text into a cell without editing it first. */
  readonly write: (at: CellAddress, text: string) => void;
}

/** `onRefused` is told when Excel would not take what was typed. */
export function useEditing(excel: MemoryExcel, onRefused: () => void): Editor {
  const [editing, setEditing] = useState<Editing>();

  const write = (at: CellAddress, text: string) => {
    try {
      excel.user.type(at.sheet, cellName(at), text);
    } catch {
      onRefused();
    }
  };
  const leave = () => {
    setEditing(undefined);
    excel.user.leaveEditMode();
  };
  return {
    editing,
    begin: (next) => {
      if (!editing) excel.user.enterEditMode();
      setEditing(next);
    },
    change: (text) => setEditing((current) => current && { ...current, text }),
    commit: () => {
      if (!editing) return;
      leave();
      write(editing.at, editing.text);
    },
    cancel: () => {
      if (editing) leave();
    },
    write,
  };
}
