/** A workbook in front of a person: formula bar, grid, sheet tabs. */
import { makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { cellName } from "../core/grid/address";
import type { MemoryExcel } from "../memory-excel/memory-excel";
import { editCell, onCopy, onEditKey, onGridKey, onPaste, pointAt, selectCell } from "./desk-keys";
import { FormulaBar } from "./FormulaBar";
import { CellEditor } from "./grid/CellEditor";
import { areaAt, boxOf } from "./grid/sheet-layout";
import { SheetGrid } from "./grid/SheetGrid";
import type { Measure } from "./grid/text-width";
import { useViewport } from "./grid/use-viewport";
import { SheetTabs } from "./SheetTabs";
import { TEXTS } from "./texts";
import { useDesk } from "./use-desk";
import type { Editor } from "./use-editing";

interface SheetDeskProps {
  readonly excel: MemoryExcel;
  readonly measure: Measure;
  readonly editor: Editor;
  /** 1: as large as in Excel at 100% */
  readonly zoom: number;
  /** the focus goes elsewhere */
  readonly onLeave: () => void;
  readonly onProblem: (sentence: string) => void;
}

const useStyles = makeStyles({
  desk: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
});

export function SheetDesk({ excel, measure, editor, zoom, onLeave, onProblem }: SheetDeskProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const [viewport, onScroll] = useViewport(scroller, zoom);
  const onFocus = () => scroller.current?.focus({ preventScroll: true });
  const { desk, drawing, cell, sheetNames, showSheet } = useDesk({
    excel,
    editor,
    measure,
    pageHeight: viewport.height,
    onLeave,
    onFocus,
  });
  const { editing } = editor;
  const name = cellName(desk.at);

  return (
    <div className={styles.desk}>
      <FormulaBar
        name={name}
        text={editing?.text ?? cell.raw}
        onGo={(to) => selectCell(desk, to)}
        onUnknownName={() => onProblem(TEXTS.noSuchCell)}
        onEdit={() => editCell(desk, "bar")}
        onText={editor.change}
        onKeyDown={(event) => onEditKey(desk, event)}
      />
      <SheetGrid
        label={TEXTS.sheet(desk.at.sheet)}
        drawing={drawing}
        scroller={scroller}
        zoom={zoom}
        viewport={viewport}
        selected={excel.selection.area}
        onScroll={onScroll}
        onPoint={(to) => pointAt(desk, drawing.picture, areaAt(drawing.layout, to))}
        onEdit={() => editCell(desk, "cell")}
        onKeyDown={(event) => onGridKey(desk, event)}
        onCopy={(event) => onCopy(desk, event)}
        onPaste={(event) => onPaste(desk, event)}
      >
        {editing && (
          <CellEditor
            text={editing.text}
            label={TEXTS.cell(name)}
            takesFocus={editing.place === "cell"}
            box={boxOf(drawing.layout, areaAt(drawing.layout, desk.at))}
            fontSize={cell.fontSize}
            onText={editor.change}
            onKeyDown={(event) => onEditKey(desk, event)}
          />
        )}
      </SheetGrid>
      <SheetTabs names={sheetNames} selected={desk.at.sheet} onSelect={showSheet} />
    </div>
  );
}
