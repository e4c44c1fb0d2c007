/** One opened workbook: the sheet, the task pane beside it, the status line below. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import type { MemoryExcel } from "../memory-excel/memory-excel";
import type { Measure } from "./grid/text-width";
import { SheetDesk } from "./SheetDesk";
import { StatusLine } from "./StatusLine";
import { TEXTS } from "./texts";
import { useEditing } from "./use-editing";

interface OpenWorkbookProps {
  readonly excel: MemoryExcel;
  readonly measure: Measure;
  readonly pane: ReactNode;
  readonly onProblem: (sentence: string) => void;
}

/** px; what Excel gives to a task pane */
const PANE_WIDTH = 350;

const useStyles = makeStyles({
  middle: { display: "flex", flexGrow: 1, minHeight: 0 },
  // `transform` makes the pane the frame of everything fixed inside it, as the border of a real task pane is.
  pane: { width: `${PANE_WIDTH}px`, flexShrink: 0, overflow: "auto", transform: "translateZ(0)", borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
});

export function OpenWorkbook({ excel, measure, pane, onProblem }: OpenWorkbookProps) {
  const styles = useStyles();
  const paneRef = useRef<HTMLElement>(null);
  const editor = useEditing(excel, () => onProblem(TEXTS.refused));
  return (
    <>
      <main className={styles.middle}>
        <SheetDesk excel={excel} measure={measure} editor={editor} pane={paneRef} onProblem={onProblem} />
        <aside ref={paneRef} className={styles.pane} aria-label={TEXTS.pane} tabIndex={-1}>
          {pane}
        </aside>
      </main>
      <StatusLine excel={excel} editing={editor.editing} />
    </>
  );
}
