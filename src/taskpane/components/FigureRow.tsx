/** One indicator with its figure; a click goes to the cell, the explanation opens below. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../core/grid/address";
import type { Figure } from "../../core/methodology/figure";
import { percentText } from "../format";
import { useTexts } from "../texts/texts-context";
import { useCurrentMark } from "./revealed-cell";
import { useRowStyles } from "./row-styles";
import { StatusFoot } from "./StatusFoot";

interface FigureRowProps {
  readonly figure: Figure;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  head: { display: "flex", gap: tokens.spacingHorizontalM, alignItems: "flex-start" },
  name: { flexGrow: 1, minWidth: 0 },
  percent: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalM}`,
    marginTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  value: { color: tokens.colorNeutralForeground1 },
});

export function FigureRow({ figure, onReveal }: FigureRowProps) {
  const rows = useRowStyles();
  const styles = useStyles();
  const { language, figures: texts } = useTexts();
  const { sheet, of, at, indicator, target, achievement, status } = figure;
  const goal = { sheet, ...(at ?? of) };
  const mark = useCurrentMark(goal);
  return (
    <>
      <button type="button" className={rows.button} data-figure={status} {...mark} onClick={() => onReveal(goal)}>
        <span className={styles.head}>
          <span className={mergeClasses(styles.name, rows.clamped)}>{indicator.text}</span>
          {achievement !== undefined && <span className={styles.percent}>{percentText(language, achievement)}</span>}
        </span>
        <span className={styles.facts}>
          {indicator.result && (
            <span>
              {texts.result} <span className={styles.value}>{indicator.result.cell.text || texts.blank}</span>
            </span>
          )}
          <span>
            {texts.target} <span className={styles.value}>{target?.cell.text || texts.noTarget}</span>
          </span>
        </span>
      </button>
      <div className={rows.below}>
        <StatusFoot
          status={status}
          name={indicator.code ?? indicator.text}
          explanation={[figure.explanation[language]]}
        />
      </div>
    </>
  );
}
