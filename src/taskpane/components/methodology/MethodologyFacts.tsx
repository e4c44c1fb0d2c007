/** What a methodology does, in words. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { describeSetting } from "../../../core/methodology/describe-methodology";
import { definitionOf } from "../../../core/methodology/definition-of";
import type { Methodology } from "../../../core/methodology/methodology";
import { SETTING_NAMES } from "../../../core/methodology/settings";
import { useTexts } from "../../texts/texts-context";

interface MethodologyFactsProps {
  readonly methodology: Methodology;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: `0 ${tokens.spacingHorizontalM}` },
  name: { marginTop: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
  fact: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function MethodologyFacts({ methodology }: MethodologyFactsProps) {
  const { language } = useTexts();
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {SETTING_NAMES.map((setting) => (
        <div key={setting}>
          <dt className={styles.name}>{definitionOf(setting).title[language]}</dt>
          <dd className={styles.fact}>{describeSetting(setting, methodology)[language]}</dd>
        </div>
      ))}
    </dl>
  );
}
