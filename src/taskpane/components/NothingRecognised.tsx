/** The workbook holds no plan: says so, and for each sheet why; any of them can be taught as one. */
import { Button, makeStyles } from "@fluentui/react-components";
import type { CellAddress } from "../../core/grid/address";
import type { Analysis } from "../../core/pipeline";
import type { Decide } from "../sheets/decisions";
import { useTexts } from "../texts/texts-context";
import { EmptyState } from "./EmptyState";
import { SheetsPanel } from "./sheets/SheetsPanel";

interface NothingRecognisedProps {
  readonly analysis: Analysis;
  readonly onReread: () => void;
  readonly onReveal: (at: CellAddress) => void;
  readonly onDecide: Decide;
}

const useStyles = makeStyles({ remedy: { margin: 0 } });

export function NothingRecognised({ analysis, onReread, onReveal, onDecide }: NothingRecognisedProps) {
  const { nothing: texts, freshness } = useTexts();
  const styles = useStyles();
  const isEmpty = analysis.plan.ignored.length === 0;
  return (
    <SheetsPanel analysis={analysis} onReveal={onReveal} onDecide={onDecide}>
      <EmptyState mood="searching" title={texts.title} detail={isEmpty ? texts.emptyWorkbook : texts.detail}>
        <p className={styles.remedy}>{texts.remedy}</p>
        <Button data-action="reread" onClick={onReread}>
          {freshness.reread}
        </Button>
      </EmptyState>
    </SheetsPanel>
  );
}
