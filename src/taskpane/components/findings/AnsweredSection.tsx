/** The answers that figures rest on, each with the way to take it back. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { cellName } from "../../../core/grid/address";
import type { Analysis } from "../../../core/pipeline";
import { answersInForce, type AnswerInForce } from "../../findings/answering";
import { useTexts } from "../../texts/texts-context";
import { GrowingList } from "../GrowingList";
import { useRowStyles } from "../row-styles";
import { Section } from "../Section";
import type { FindingActions } from "./finding-ports";

interface AnsweredSectionProps {
  readonly analysis: Analysis;
  readonly actions: FindingActions;
}

export function AnsweredSection({ analysis: { figures }, actions }: AnsweredSectionProps) {
  const texts = useTexts().findings.question;
  const answers = answersInForce(figures);
  if (answers.length === 0) return null;
  return (
    <Section level={2} title={texts.count(answers.length)} detail={texts.sectionDetail} startsOpen={false}>
      {() => (
        <GrowingList items={answers} keyOf={({ of, given }) => `${of.sheet}!${cellName(of)} ${given.id}`}>
          {(answer) => <AnsweredRow answer={answer} actions={actions} />}
        </GrowingList>
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  detail: {
    display: "block",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface AnsweredRowProps {
  readonly answer: AnswerInForce;
  readonly actions: FindingActions;
}

function AnsweredRow({ answer, actions }: AnsweredRowProps) {
  const { language, findings } = useTexts();
  const texts = findings.question;
  const rows = useRowStyles();
  const styles = useStyles();
  const { of, indicator, given } = answer;
  const place = `${of.sheet} ${cellName(of)}`;
  return (
    <div data-answered={given.id}>
      <button
        type="button"
        className={rows.button}
        title={findings.goTo(cellName(of), of.sheet)}
        onClick={() => actions.onReveal(of)}
      >
        <span className={rows.cell}>{place}</span>
        <span className={styles.detail}>{indicator}</span>
        <span className={styles.detail}>{texts.given(given.label[language])}</span>
      </button>
      <div className={rows.below}>
        <Button
          size="small"
          data-action="reopen"
          aria-label={texts.reopenOf(place)}
          onClick={() => actions.onReopen(answer)}
        >
          {texts.reopen}
        </Button>
      </div>
    </div>
  );
}
