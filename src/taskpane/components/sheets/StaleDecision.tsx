/** Asks again, once, when the headings of a table changed that the user had decided about. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { TableCorrection } from "../../../core/plan/correction";
import { useTexts } from "../../texts/texts-context";

interface StaleDecisionProps {
  readonly correction: TableCorrection;
  /** the sheet is still there */
  readonly hasSheet: boolean;
  /** undefined where there is no table to choose columns for */
  readonly onReview: (() => void) | undefined;
  readonly onForget: () => void;
}

const useStyles = makeStyles({
  bar: { marginTop: tokens.spacingVerticalS },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});

export function StaleDecision({ correction: { sheet }, hasSheet, onReview, onForget }: StaleDecisionProps) {
  const { stale: texts } = useTexts().sheets;
  const styles = useStyles();
  const sentence = sheet === undefined ? texts.anySheet : hasSheet ? texts.title(sheet) : texts.gone(sheet);
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar} data-stale={sheet ?? ""}>
      <MessageBarBody>
        {sentence}
        <div className={styles.buttons}>
          {onReview && (
            <Button size="small" data-action="review-decision" onClick={onReview}>
              {texts.review}
            </Button>
          )}
          <Button size="small" data-action="forget-decision" onClick={onForget}>
            {texts.forget}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
