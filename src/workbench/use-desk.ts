/** The sheet in sight as something to act on: where one stands, what can be seen, where keys lead. */
import { useCallback, useEffect, useMemo, useRef } from "react";
import { cellName } from "../core/grid/address";
import type { MemoryExcel } from "../memory-excel/memory-excel";
import type { PictureCell } from "../memory-excel/sheet-picture";
import type { Desk } from "./desk-keys";
import { layOut } from "./grid/sheet-layout";
import type { Measure } from "./grid/text-width";
import type { Drawing } from "./grid/visible-cells";
import type { Editor } from "./use-editing";
import { useRedraw } from "./use-redraw";

export interface DeskPorts {
  readonly excel: MemoryExcel;
  readonly editor: Editor;
  readonly measure: Measure;
  /** px */
  readonly pageHeight: number;
  readonly onLeave: () => void;
  readonly onFocus: () => void;
}

export interface DeskInSight {
  readonly desk: Desk;
  readonly drawing: Drawing;
  /** the active cell */
  readonly cell: PictureCell;
  readonly sheetNames: readonly string[];
  readonly showSheet: (name: string) => void;
}

/** Answers the cell selected last on a sheet, to come back to. */
function useLastCells(sheet: string, cell: string): (sheet: string) => string {
  const cells = useRef(new Map<string, string>());
  useEffect(() => {
    cells.current.set(sheet, cell);
  }, [sheet, cell]);
  return useCallback((name) => cells.current.get(name) ?? "A1", []);
}

export function useDesk({ excel, editor, measure, pageHeight, onLeave, onFocus }: DeskPorts): DeskInSight {
  useRedraw(excel);
  const { sheet, area } = excel.selection;
  const at = { sheet, row: area.row, column: area.column };
  const picture = excel.picture(sheet);
  const drawing = useMemo(() => ({ picture, layout: layOut(picture, measure), measure }), [picture, measure]);
  const cell = picture.cell(at.row, at.column);
  const lastCell = useLastCells(sheet, cellName(at));
  const sheetNames = excel.sheetNames.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
  const showSheet = (name: string) => {
    editor.commit();
    excel.user.select(name, lastCell(name));
  };
  const desk: Desk = {
    excel,
    editor,
    at,
    raw: cell.raw,
    sight: {
      layout: drawing.layout,
      pageHeight,
      isEmpty: ({ row, column }) => picture.cell(row, column).text === "",
      end: { row: Math.max(0, picture.rows - 1), column: Math.max(0, picture.columns - 1) },
    },
    showSheet: (step) => {
      const name = sheetNames[sheetNames.indexOf(sheet) + step];
      if (name !== undefined) showSheet(name);
    },
    leave: onLeave,
    focus: onFocus,
  };
  return { desk, drawing, cell, sheetNames, showSheet };
}
