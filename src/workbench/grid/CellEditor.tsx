/** The text field that lies over a cell while it is edited. */
import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from "react";
import { useGridStyles } from "./use-grid-styles";

interface CellEditorProps {
  readonly text: string;
  readonly style: CSSProperties;
  /** false while the formula bar has the caret */
  readonly takesFocus: boolean;
  readonly label: string;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

export function CellEditor({ text, style, takesFocus, label, onText, onKeyDown }: CellEditorProps) {
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
      style={style}
      aria-label={label}
      spellCheck={false}
      value={text}
      onChange={({ target }) => onText(target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
