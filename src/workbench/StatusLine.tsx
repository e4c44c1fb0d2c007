/** The line at the bottom: what the sheet is doing, and what this page is and is not. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { TEXTS } from "./texts";
import type { Editing } from "./use-editing";

interface StatusLineProps {
  /** undefined: no cell is being edited */
  readonly editing: Editing | undefined;
}

const useStyles = makeStyles({
  line: { display: "flex", flexShrink: 0, gap: tokens.spacingHorizontalL, padding: `2px ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap", overflow: "hidden" },
  grow: { flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis" },
});

const MODES = { typing: TEXTS.typing, caret: TEXTS.editing } as const;

export function StatusLine({ editing }: StatusLineProps) {
  const styles = useStyles();
  return (
    <footer className={styles.line}>
      <span role="status">{editing ? MODES[editing.mode] : TEXTS.ready}</span>
      <span className={styles.grow}>{TEXTS.honest}</span>
    </footer>
  );
}
