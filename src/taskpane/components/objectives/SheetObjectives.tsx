/** The objectives of one sheet, below how its mean came about. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CellAddress } from "../../../core/grid/address";
import type { NodeFigure } from "../../../core/methodology/compute-roll-ups";
import { sizeOf } from "../../grouping/roll-up-words";
import { useTexts } from "../../texts/texts-context";
import { StatusFoot } from "../StatusFoot";
import { ObjectiveList } from "./ObjectiveList";

/** Trees of this size are shown whole. */
const GLANCE = 12;

interface SheetObjectivesProps {
  readonly sheet: string;
  readonly total: NodeFigure;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  total: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 28px` },
  none: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 28px`,
    color: tokens.colorNeutralForeground3,
  },
});

export function SheetObjectives({ sheet, total, onReveal }: SheetObjectivesProps) {
  const { language, objectives: texts } = useTexts();
  const styles = useStyles();
  const isSmall = useMemo(() => sizeOf(total, GLANCE + 1) <= GLANCE, [total]);
  return (
    <>
      {total.achievement !== undefined && (
        <div className={styles.total}>
          <StatusFoot status={total.status} name={`${texts.wholeSheet} ${sheet}`} explanation={total.steps[language]} />
        </div>
      )}
      {total.children.length === 0 && <p className={styles.none}>{texts.noObjective}</p>}
      <ObjectiveList sheet={sheet} nodes={total.children} depth={0} isWhole={isSmall} onReveal={onReveal} />
    </>
  );
}
