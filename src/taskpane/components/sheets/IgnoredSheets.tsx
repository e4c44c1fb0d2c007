/** Sheets without a plan, each with the reason, and the way to say that it is one after all. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../../core/grid/address";
import type { IgnoredSheet } from "../../../core/plan/model";
import { useTexts } from "../../texts/texts-context";
import { useRowStyles } from "../row-styles";

interface IgnoredSheetsProps {
  readonly ignored: readonly IgnoredSheet[];
  /** sheets that hold something to teach */
  readonly teachable: ReadonlySet<string>;
  readonly onReveal: (at: CellAddress) => void;
  readonly onTeach: (sheet: string) => void;
}

const useStyles = makeStyles({
  sheet: { fontWeight: tokens.fontWeightSemibold },
  reason: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export function IgnoredSheets({ ignored, teachable, onReveal, onTeach }: IgnoredSheetsProps) {
  const { language, sheets: texts } = useTexts();
  const rows = useRowStyles();
  const styles = useStyles();
  return (
    <ul className={rows.list}>
      {ignored.map(({ sheet, reason }) => (
        <li key={sheet} className={rows.row} data-ignored={sheet}>
          <button type="button" className={rows.button} onClick={() => onReveal({ sheet, row: 0, column: 0 })}>
            <span className={mergeClasses(styles.sheet, rows.clamped)}>{sheet}</span>
            <span className={styles.reason}>{reason[language]}</span>
          </button>
          {teachable.has(sheet) && (
            <div className={rows.below}>
              <Button
                size="small"
                data-action="teach-sheet"
                aria-label={texts.teachOf(sheet)}
                onClick={() => onTeach(sheet)}
              >
                {texts.teach}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
