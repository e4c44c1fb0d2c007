/** The line at the bottom: what the sheet is doing, and what this page is and is not. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { TEXTS } from "./texts";
import type { Editing } from "./use-editing";

interface StatusLineProps {
  /** undefined: no cell is being edited */
  readonly editing: Editing | undefined;
  /** 1: as large as in Excel at 100% */
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexShrink: 0,
    gap: tokens.spacingHorizontalL,
    padding: `2px ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    overflow: "hidden",
  },
  zoom: { font: "inherit", color: "inherit", backgroundColor: "transparent", border: "none" },
  grow: { flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis" },
});

const ZOOMS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.25, 1.5] as const;
const MODES = { typing: TEXTS.typing, caret: TEXTS.editing } as const;

export function StatusLine({ editing, zoom, onZoom }: StatusLineProps) {
  const styles = useStyles();
  return (
    <footer className={styles.line}>
      <span role="status">{editing ? MODES[editing.mode] : TEXTS.ready}</span>
      <span className={styles.grow}>{TEXTS.honest}</span>
      <label>
        {TEXTS.zoom}{" "}
        <select className={styles.zoom} value={zoom} onChange={({ target }) => onZoom(Number(target.value))}>
          {ZOOMS.map((each) => (
            <option key={each} value={each}>
              {Math.round(each * 100)}%
            </option>
          ))}
        </select>
      </label>
    </footer>
  );
}
