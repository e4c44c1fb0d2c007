/** One objective with its mean; a click goes to its cell, what belongs to it and the explanation open below. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import type { CellAddress } from "../../../core/grid/address";
import type { NodeFigure } from "../../../core/methodology/compute-roll-ups";
import { percentText } from "../../format";
import { countsText } from "../../grouping/roll-up-words";
import { useTexts } from "../../texts/texts-context";
import { useCurrentMark } from "../revealed-cell";
import { useRowStyles } from "../row-styles";
import { StatusFoot } from "../StatusFoot";

interface ObjectiveRowProps {
  readonly sheet: string;
  readonly figure: NodeFigure;
  readonly depth: number;
  readonly startsOpen: boolean;
  /** what belongs to it, drawn when it is open */
  readonly below: () => ReactNode;
  readonly onReveal: (at: CellAddress) => void;
}

/** Pixels: clear of the sheet's own sign, then a little more at every level. */
const FIRST = 8;
const STEP = 8;
/** Deeper trees than this keep their words readable at the width of the pane. */
const DEEPEST = 4;

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start" },
  toggle: { flexShrink: 0, minWidth: "24px", maxWidth: "24px", marginTop: tokens.spacingVerticalXS },
  leaf: { flexShrink: 0, width: "24px" },
  button: { paddingLeft: tokens.spacingHorizontalXS, flexGrow: 1, minWidth: 0 },
  head: { display: "flex", gap: tokens.spacingHorizontalM, alignItems: "flex-start" },
  name: { flexGrow: 1, minWidth: 0 },
  percent: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  facts: {
    display: "block",
    marginTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  foot: { paddingLeft: "28px" },
});

export function ObjectiveRow({ sheet, figure, depth, startsOpen, below, onReveal }: ObjectiveRowProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  const belowId = useId();
  const rows = useRowStyles();
  const styles = useStyles();
  const texts = useTexts();
  const { node, name, achievement, status, counts, steps, children } = figure;
  const goal = node && { sheet, ...node.at };
  const mark = useCurrentMark(goal);
  const indent = { paddingLeft: FIRST + Math.min(depth, DEEPEST) * STEP };
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <>
      <div className={styles.line} style={indent}>
        {children.length > 0 ? (
          <Button
            appearance="subtle"
            size="small"
            className={styles.toggle}
            icon={<Chevron />}
            aria-expanded={isOpen}
            aria-controls={isOpen ? belowId : undefined}
            aria-label={texts.objectives.show(name)}
            onClick={() => setOpen(!isOpen)}
          />
        ) : (
          <span className={styles.leaf} />
        )}
        <button
          type="button"
          className={mergeClasses(rows.button, styles.button)}
          data-objective={node?.kind}
          {...mark}
          onClick={() => goal && onReveal(goal)}
        >
          <span className={styles.head}>
            <span className={mergeClasses(styles.name, rows.clamped)}>{name}</span>
            {achievement !== undefined && (
              <span className={styles.percent}>{percentText(texts.language, achievement)}</span>
            )}
          </span>
          <span className={styles.facts}>
            {[...(node ? [texts.objectives.kinds[node.kind]] : []), countsText(counts, texts)].join(" · ")}
          </span>
        </button>
      </div>
      {achievement !== undefined && (
        <div className={rows.below} style={indent}>
          <div className={styles.foot}>
            <StatusFoot status={status} name={name} explanation={steps[texts.language]} />
          </div>
        </div>
      )}
      {isOpen && children.length > 0 && <div id={belowId}>{below()}</div>}
    </>
  );
}
