/** The summary sheet: made, brought up to date, gone to, deleted. */
import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Analysis } from "../../../core/pipeline";
import { isSummarySheet } from "../../../core/plan/summary-mark";
import { formulasIntoSummary } from "../../../core/summary/formulas-into-summary";
import type { CycleActions } from "../../cycle/cycle-actions";
import { useTexts } from "../../texts/texts-context";
import { CellLinks } from "../CellLinks";
import { Section } from "../Section";
import { useToolStyles } from "./use-tool-styles";

interface SummaryToolProps {
  readonly analysis: Analysis;
  readonly isBusy: boolean;
  readonly actions: Pick<CycleActions, "onWriteSummary" | "onRemoveSummary" | "onReveal">;
}

export function SummaryTool({ analysis: { workbook }, isBusy, actions }: SummaryToolProps) {
  const texts = useTexts().cycle.summary;
  const styles = useToolStyles();
  const sheet = workbook.sheets.find(isSummarySheet)?.name;
  const [isAsked, setAsked] = useState(false);
  const readers = useMemo(() => formulasIntoSummary(workbook), [workbook]);
  const removeNow = () => {
    setAsked(false);
    actions.onRemoveSummary();
  };
  const isBarred = isBusy || readers.length > 0;
  return (
    <Section
      level={2}
      title={texts.title}
      detail={sheet === undefined ? texts.absent : texts.present(sheet)}
      startsOpen={false}
    >
      {() => (
        <div className={styles.body}>
          <p className={styles.small}>{texts.detail}</p>
          {readers.length > 0 && (
            <p className={styles.line}>
              {texts.read(readers.length)} <CellLinks cells={readers} onReveal={actions.onReveal} />
            </p>
          )}
          <div className={styles.buttons}>
            <Button data-action="write-summary" disabledFocusable={isBarred} onClick={actions.onWriteSummary}>
              {sheet === undefined ? texts.write : texts.rewrite}
            </Button>
            {sheet !== undefined && (
              <>
                <Button data-action="go-to-summary" onClick={() => actions.onReveal({ sheet, row: 0, column: 0 })}>
                  {texts.goTo}
                </Button>
                {isAsked ? (
                  <>
                    <Button data-action="keep-summary" onClick={() => setAsked(false)}>
                      {texts.keep}
                    </Button>
                    <Button data-action="remove-summary-now" disabledFocusable={isBarred} onClick={removeNow}>
                      {texts.removeNow}
                    </Button>
                  </>
                ) : (
                  <Button
                    appearance="subtle"
                    data-action="remove-summary"
                    disabledFocusable={isBarred}
                    onClick={() => setAsked(true)}
                  >
                    {texts.remove}
                  </Button>
                )}
              </>
            )}
          </div>
        </div>
      )}
    </Section>
  );
}
