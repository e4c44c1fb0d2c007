/** What a methodology does, in words. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { describeSetting } from "../../../core/methodology/describe-methodology";
import type { Methodology } from "../../../core/methodology/methodology";
import { useTexts } from "../../texts/texts-context";
import { EDITED_SETTINGS } from "./setting-editors";

interface MethodologyFactsProps {
  readonly methodology: Methodology;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: `0 ${tokens.spacingHorizontalM}` },
  name: { marginTop: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
  fact: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function MethodologyFacts({ methodology }: MethodologyFactsProps) {
  const { language, methodology: texts } = useTexts();
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {EDITED_SETTINGS.map((setting) => (
        <div key={setting}>
          <dt className={styles.name}>{texts.settings[setting]}</dt>
          <dd className={styles.fact}>{describeSetting(setting, methodology)[language]}</dd>
        </div>
      ))}
    </dl>
  );
}
