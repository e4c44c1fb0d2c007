/** One opened workbook: the sheet, the task pane beside it, the status line below. */
import { makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { MemoryExcel } from "../memory-excel/memory-excel";
import type { Measure } from "./grid/text-width";
import { SheetDesk } from "./SheetDesk";
import { StatusLine } from "./StatusLine";
import { TaskPane } from "./TaskPane";
import { TEXTS } from "./texts";
import { useEditing } from "./use-editing";

interface OpenWorkbookProps {
  readonly excel: MemoryExcel;
  readonly measure: Measure;
  readonly onProblem: (sentence: string) => void;
}

const useStyles = makeStyles({
  middle: { display: "flex", flexGrow: 1, minHeight: 0 },
});

export function OpenWorkbook({ excel, measure, onProblem }: OpenWorkbookProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const [zoom, setZoom] = useState(1);
  const editor = useEditing(excel, () => onProblem(TEXTS.refused));
  return (
    <>
      <main className={styles.middle}>
        <SheetDesk
          excel={excel}
          measure={measure}
          editor={editor}
          zoom={zoom}
          onLeave={() => frame.current?.focus()}
          onProblem={onProblem}
        />
        <TaskPane frame={frame} />
      </main>
      <StatusLine editing={editor.editing} zoom={zoom} onZoom={setZoom} />
    </>
  );
}
