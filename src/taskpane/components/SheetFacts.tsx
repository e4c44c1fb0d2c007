/** What is said of a sheet of indicators as a whole: its mean, and whether percentages have a place. */
import { makeStyles } from "@fluentui/react-components";
import type { NodeFigure } from "../../core/methodology/compute-roll-ups";
import { rollUpText } from "../grouping/roll-up-words";
import { useTexts } from "../texts/texts-context";

interface SheetFactsProps {
  /** undefined where only some of its indicators are shown */
  readonly total: NodeFigure | undefined;
  readonly hasPlace: boolean;
}

const useStyles = makeStyles({ fact: { display: "block" } });

export function SheetFacts({ total, hasPlace }: SheetFactsProps) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <>
      {total && <span className={styles.fact}>{rollUpText(total, texts)}</span>}
      {!hasPlace && <span className={styles.fact}>{texts.figures.noPlace}</span>}
    </>
  );
}
