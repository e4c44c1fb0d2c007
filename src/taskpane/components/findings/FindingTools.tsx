/** Which findings are shown, and how they are put together. */
import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { countSeverities, type FindingChoice, type Grouping } from "../../findings/group-findings";
import type { ListedFinding } from "../../findings/list-findings";
import { useTexts } from "../../texts/texts-context";
import { SeverityIcon } from "../SeverityIcon";

interface FindingToolsProps {
  readonly listed: readonly ListedFinding[];
  readonly choice: FindingChoice;
  readonly grouping: Grouping;
  readonly onChoose: (choice: FindingChoice) => void;
  readonly onGroup: (grouping: Grouping) => void;
}

const GROUPINGS: readonly Grouping[] = ["rule", "sheet"];

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular, fontVariantNumeric: "tabular-nums" },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function FindingTools({ listed, choice, grouping, onChoose, onGroup }: FindingToolsProps) {
  const { tools: texts, severities } = useTexts().findings;
  const styles = useStyles();
  const fresh = listed.filter(({ isNew }) => isNew).length;
  const names: Readonly<Record<Grouping, string>> = { rule: texts.byRule, sheet: texts.bySheet };
  return (
    <>
      <div role="group" aria-label={texts.filter} className={styles.group}>
        {countSeverities(listed).map(({ severity, count }) => (
          <ToggleButton
            key={severity}
            size="small"
            shape="circular"
            className={styles.button}
            icon={<SeverityIcon severity={severity} />}
            checked={choice.severity === severity}
            data-filter={severity}
            onClick={() => onChoose({ ...choice, severity: choice.severity === severity ? undefined : severity })}
          >
            {severities[severity].name(count)}
          </ToggleButton>
        ))}
        {(fresh > 0 || choice.onlyNew) && (
          <ToggleButton
            size="small"
            shape="circular"
            className={styles.button}
            checked={choice.onlyNew}
            data-filter="new"
            onClick={() => onChoose({ ...choice, onlyNew: !choice.onlyNew })}
          >
            {texts.onlyNew(fresh)}
          </ToggleButton>
        )}
      </div>
      <div role="group" aria-label={texts.grouping} className={styles.group}>
        <span className={styles.label}>{texts.grouping}</span>
        {GROUPINGS.map((name) => (
          <ToggleButton
            key={name}
            size="small"
            appearance="subtle"
            className={styles.button}
            checked={grouping === name}
            data-grouping={name}
            onClick={() => onGroup(name)}
          >
            {names[name]}
          </ToggleButton>
        ))}
      </div>
    </>
  );
}
