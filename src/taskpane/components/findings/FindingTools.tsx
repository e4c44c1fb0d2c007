/** Which findings are shown, and how they are put together. */
import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { FindingChoice, Grouping } from "../../findings/group-findings";
import type { ListedFinding } from "../../findings/list-findings";
import { useTexts } from "../../texts/texts-context";
import { FindingFilter } from "./FindingFilter";

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
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function FindingTools({ listed, choice, grouping, onChoose, onGroup }: FindingToolsProps) {
  const { tools: texts } = useTexts().findings;
  const styles = useStyles();
  const names: Readonly<Record<Grouping, string>> = { rule: texts.byRule, sheet: texts.bySheet };
  return (
    <>
      <FindingFilter listed={listed} choice={choice} onChoose={onChoose} />
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
