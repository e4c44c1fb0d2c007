/** One indicator with its figure; a click goes to the cell, the explanation opens below. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { CellAddress } from "../../core/grid/address";
import type { Figure } from "../../core/methodology/figure";
import { percentText } from "../format";
import { useTexts } from "../texts/texts-context";
import { useCurrentMark } from "./revealed-cell";
import { useRowStyles } from "./row-styles";
import { StatusBadge } from "./StatusBadge";

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
  foot: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  why: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

export function FigureRow({ figure, onReveal }: FigureRowProps) {
  const [isOpen, setOpen] = useState(false);
  const why = useId();
  const rows = useRowStyles();
  const styles = useStyles();
  const { language, figures: texts } = useTexts();
  const { sheet, of, at, indicator, target, achievement, status } = figure;
  const goal = { sheet, ...(at ?? of) };
  const mark = useCurrentMark(goal);
  const Chevron = isOpen ? ChevronUp16Regular : ChevronDown16Regular;
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
        <div className={styles.foot}>
          <StatusBadge status={status} />
          <Button
            appearance="transparent"
            size="small"
            icon={<Chevron />}
            iconPosition="after"
            aria-expanded={isOpen}
            aria-controls={isOpen ? why : undefined}
            aria-label={`${texts.explanation}: ${indicator.code ?? indicator.text}`}
            onClick={() => setOpen(!isOpen)}
          >
            {texts.explanation}
          </Button>
        </div>
        {isOpen && (
          <div id={why} className={styles.why}>
            {figure.explanation[language]}
          </div>
        )}
      </div>
    </>
  );
}
