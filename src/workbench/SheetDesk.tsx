/** A workbook in front of a person: formula bar, grid, sheet tabs. */
import { makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { cellName } from "../core/grid/address";
import type { MemoryExcel } from "../memory-excel/memory-excel";
import { deskKeys } from "./desk-keys";
import { FormulaBar } from "./FormulaBar";
import { CellEditor } from "./grid/CellEditor";
import { areaAt, boxOf, layOut } from "./grid/sheet-layout";
import { SheetGrid } from "./grid/SheetGrid";
import { pixelsOf, type Measure } from "./grid/text-width";
import { HEADING_HEIGHT, HEADING_WIDTH } from "./grid/use-grid-styles";
import { useViewport } from "./grid/use-viewport";
import { SheetTabs } from "./SheetTabs";
import { TEXTS } from "./texts";
import type { Editor } from "./use-editing";
import { useRedraw } from "./use-redraw";

interface SheetDeskProps {
  readonly excel: MemoryExcel;
  readonly measure: Measure;
  readonly editor: Editor;
  /** the focus goes elsewhere */
  readonly onLeave: () => void;
  readonly onProblem: (sentence: string) => void;
}

const useStyles = makeStyles({
  desk: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
});

/** The cell selected last on each sheet, to come back to. */
function useLastCells(sheet: string, cell: string): ReadonlyMap<string, string> {
  const cells = useRef(new Map<string, string>());
  useEffect(() => {
    cells.current.set(sheet, cell);
  }, [sheet, cell]);
  return cells.current;
}

export function SheetDesk({ excel, measure, editor, onLeave, onProblem }: SheetDeskProps) {
  useRedraw(excel);
  const styles = useStyles();
  const viewport = useViewport();
  const { sheet, area } = excel.selection;
  const picture = excel.picture(sheet);
  const drawing = useMemo(() => ({ picture, layout: layOut(picture, measure), measure }), [picture, measure]);
  const at = { sheet, row: area.row, column: area.column };
  const cell = picture.cell(at.row, at.column);
  const names = excel.sheetNames.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
  const lastCells = useLastCells(sheet, cellName(at));

  const showSheet = (name: string | undefined) => {
    if (name === undefined) return;
    editor.commit();
    excel.user.select(name, lastCells.get(name) ?? "A1");
  };
  const keys = deskKeys({
    excel,
    editor,
    at,
    raw: cell.raw,
    sight: {
      layout: drawing.layout,
      pageHeight: viewport.height,
      isEmpty: ({ row, column }) => picture.cell(row, column).text === "",
      end: { row: Math.max(0, picture.rows - 1), column: Math.max(0, picture.columns - 1) },
    },
    showSheet: (step) => showSheet(names[names.indexOf(sheet) + step]),
    leave: onLeave,
    focus: () => viewport.ref.current?.focus({ preventScroll: true }),
  });
  const { editing } = editor;
  const box = boxOf(drawing.layout, areaAt(drawing.layout, at));

  return (
    <div className={styles.desk}>
      <FormulaBar
        name={cellName(at)}
        text={editing?.text ?? cell.raw}
        onGo={keys.select}
        onUnknownName={() => onProblem(TEXTS.noSuchCell)}
        onEdit={() => keys.edit("bar")}
        onText={editor.change}
        onKeyDown={keys.onEditKey}
      />
      <SheetGrid
        label={TEXTS.sheet(sheet)}
        drawing={drawing}
        viewport={viewport}
        selected={area}
        onPoint={keys.select}
        onEdit={() => keys.edit("cell")}
        onKeyDown={keys.onGridKey}
        onCopy={keys.onCopy}
        onPaste={keys.onPaste}
      >
        {editing && (
          <CellEditor
            text={editing.text}
            label={TEXTS.cell(cellName(at))}
            takesFocus={editing.place === "cell"}
            style={{
              left: HEADING_WIDTH + box.left - 1,
              top: HEADING_HEIGHT + box.top - 1,
              width: Math.max(box.width, 80) + 1,
              height: box.height + 1,
              fontSize: pixelsOf(cell.fontSize),
            }}
            onText={editor.change}
            onKeyDown={keys.onEditKey}
          />
        )}
      </SheetGrid>
      <SheetTabs names={names} selected={sheet} onSelect={showSheet} />
    </div>
  );
}
