/** The workbook holds no plan: says so, and for each sheet why. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../core/grid/address";
import type { IgnoredSheet } from "../../core/plan/model";
import { useTexts } from "../texts/texts-context";
import { EmptyState } from "./EmptyState";
import { IgnoredSheets } from "./IgnoredSheets";
import { Section } from "./Section";

interface NothingRecognisedProps {
  readonly ignored: readonly IgnoredSheet[];
  readonly onReread: () => void;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  remedy: { margin: 0 },
  sheets: { padding: `0 ${tokens.spacingHorizontalS}` },
});

export function NothingRecognised({ ignored, onReread, onReveal }: NothingRecognisedProps) {
  const { nothing: texts, freshness, sheets } = useTexts();
  const styles = useStyles();
  return (
    <>
      <EmptyState mood="searching" title={texts.title} detail={ignored.length === 0 ? texts.emptyWorkbook : texts.detail}>
        <p className={styles.remedy}>{texts.remedy}</p>
        <Button data-action="reread" onClick={onReread}>
          {freshness.reread}
        </Button>
      </EmptyState>
      {ignored.length > 0 && (
        <div className={styles.sheets}>
          <Section level={2} title={sheets.ignored(ignored.length)} startsOpen>
            {() => <IgnoredSheets ignored={ignored} onReveal={onReveal} />}
          </Section>
        </div>
      )}
    </>
  );
}
