/** The answers to a question as buttons, each with the figure that it would give; one click answers. */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { OpenQuestion } from "../../../core/methodology/answers/open-question";
import type { Alternative } from "../../../core/methodology/assessment";
import { STATUS_NAMES } from "../../../core/methodology/status";
import type { Language } from "../../../core/values/language";
import { percentText } from "../../format";
import { useTexts } from "../../texts/texts-context";
import type { FindingPorts } from "./finding-ports";

interface AnswerChoicesProps {
  readonly question: OpenQuestion;
  readonly ports: Pick<FindingPorts, "onAnswer" | "alikeTo">;
}

const useStyles = makeStyles({
  answers: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  button: {
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    textAlign: "left",
    maxWidth: "none",
    fontWeight: tokens.fontWeightRegular,
  },
  label: { minWidth: 0, overflowWrap: "anywhere" },
  figure: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

export function AnswerChoices({ question, ports }: AnswerChoicesProps) {
  const [withAlike, setWithAlike] = useState(false);
  const { language, findings } = useTexts();
  const texts = findings.question;
  const styles = useStyles();
  const { doubt } = question;
  const alike = ports.alikeTo(question);
  if (doubt.alternatives.length === 0) return <div data-question={doubt.id}>{texts.rewrite}</div>;
  return (
    <div
      role="group"
      className={styles.answers}
      aria-label={texts.answers(doubt.question[language])}
      data-question={doubt.id}
    >
      {doubt.alternatives.map((alternative) => (
        <Button
          key={alternative.id}
          size="small"
          className={styles.button}
          data-answer={alternative.id}
          onClick={() => ports.onAnswer({ question, answer: alternative.id, withAlike: withAlike && alike > 0 })}
        >
          <span className={styles.label}>{alternative.label[language]}</span>
          <span className={styles.figure}>{figureText(alternative, language)}</span>
        </Button>
      ))}
      {alike > 0 && (
        <Checkbox
          label={texts.alike(alike)}
          checked={withAlike}
          data-alike={alike}
          onChange={(_, { checked }) => setWithAlike(checked === true)}
        />
      )}
    </div>
  );
}

function figureText({ assessment: { achievement, status } }: Alternative, language: Language): string {
  return achievement === undefined ? STATUS_NAMES[status][language] : percentText(language, achievement);
}
