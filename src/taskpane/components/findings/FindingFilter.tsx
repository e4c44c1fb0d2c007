/** How many findings there are of each kind, severities among those of the other choices; choosing one shows only those. */
import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { countSeverities, type FindingChoice } from "../../findings/group-findings";
import type { ListedFinding } from "../../findings/list-findings";
import type { FindingsTexts } from "../../texts/findings-texts";
import { useTexts } from "../../texts/texts-context";
import { SeverityIcon } from "../SeverityIcon";

interface FindingFilterProps {
  readonly listed: readonly ListedFinding[];
  readonly choice: FindingChoice;
  readonly onChoose: (choice: FindingChoice) => void;
}

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular, fontVariantNumeric: "tabular-nums" },
});

export function FindingFilter({ listed, choice, onChoose }: FindingFilterProps) {
  const { tools, question, severities } = useTexts().findings;
  const texts = { ...tools, onlyOpen: question.onlyOpen };
  const styles = useStyles();
  const toggle = { size: "small", shape: "circular", className: styles.button } as const;
  return (
    <div role="group" aria-label={texts.filter} className={styles.group}>
      {countSeverities(listed, choice).map(({ severity, count }) => (
        <ToggleButton
          key={severity}
          {...toggle}
          icon={<SeverityIcon severity={severity} />}
          checked={choice.severity === severity}
          data-filter={severity}
          onClick={() => onChoose({ ...choice, severity: choice.severity === severity ? undefined : severity })}
        >
          {severities[severity].name(count)}
        </ToggleButton>
      ))}
      {partsOf(listed, choice, texts).map(({ name, text, isChosen, chosen }) => (
        <ToggleButton
          key={name}
          {...toggle}
          checked={isChosen}
          data-filter={name}
          onClick={() => onChoose({ ...choice, ...chosen })}
        >
          {text}
        </ToggleButton>
      ))}
    </div>
  );
}

/** A part that is empty is offered only while it is chosen, so that there is a way out of it. */
function partsOf(
  listed: readonly ListedFinding[],
  { onlyNew, onlyFixable, onlyQuestions }: FindingChoice,
  texts: FindingsTexts["tools"] & Pick<FindingsTexts["question"], "onlyOpen">,
) {
  const fresh = listed.filter(({ isNew }) => isNew).length;
  const fixable = listed.filter(({ finding }) => finding.fix).length;
  const asking = listed.filter(({ finding }) => finding.question).length;
  const parts = [
    {
      name: "questions",
      count: asking,
      text: texts.onlyOpen(asking),
      isChosen: onlyQuestions,
      chosen: { onlyQuestions: !onlyQuestions },
    },
    { name: "new", count: fresh, text: texts.onlyNew(fresh), isChosen: onlyNew, chosen: { onlyNew: !onlyNew } },
    {
      name: "fixable",
      count: fixable,
      text: texts.onlyFixable(fixable),
      isChosen: onlyFixable,
      chosen: { onlyFixable: !onlyFixable },
    },
  ];
  return parts.filter(({ count, isChosen }) => count > 0 || isChosen);
}
