/** The text field that lies over a cell while it is edited. */
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { Box } from "./sheet-layout";
import { pixelsOf } from "./text-width";
import { HEADING_HEIGHT, HEADING_WIDTH, useGridStyles } from "./use-grid-styles";

interface CellEditorProps {
  readonly text: string;
  /** the cell, px */
  readonly box: Box;
  /** points */
  readonly fontSize: number | undefined;
  /** false while the formula bar has the caret */
  readonly takesFocus: boolean;
  readonly label: string;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** px */
const LEAST_WIDTH = 80;

export function CellEditor({ text, box, fontSize, takesFocus, label, onText, onKeyDown }: CellEditorProps) {
  const styles = useGridStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = field;
    if (!current || !takesFocus) return;
    current.focus();
    current.setSelectionRange(current.value.length, current.value.length);
  }, [takesFocus]);
  return (
    <textarea
      ref={field}
      className={styles.editor}
      style={{
        left: HEADING_WIDTH + box.left - 1,
        top: HEADING_HEIGHT + box.top - 1,
        width: Math.max(box.width, LEAST_WIDTH) + 1,
        height: box.height + 1,
        fontSize: pixelsOf(fontSize),
      }}
      aria-label={label}
      spellCheck={false}
      value={text}
      onChange={({ target }) => onText(target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
