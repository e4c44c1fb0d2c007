/** What a rule demands, why it matters, what it reports, and how often it does here. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../../core/pipeline";
import { FAMILY_NAMES } from "../../../core/rules/family";
import { knownRule } from "../../findings/known-rule";
import { useTexts } from "../../texts/texts-context";
import { CoverTitle } from "../CoverTitle";
import { SeverityIcon } from "../SeverityIcon";
import { WithCode } from "./WithCode";

interface RuleViewProps {
  readonly id: string;
  readonly analysis: Pick<Analysis, "sorted">;
}

const useStyles = makeStyles({
  kind: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  body: { padding: `0 ${tokens.spacingHorizontalM}`, overflowWrap: "anywhere" },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  quiet: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export function RuleView({ id, analysis }: RuleViewProps) {
  const { language, findings } = useTexts();
  const texts = findings.rule;
  const styles = useStyles();
  const rule = knownRule(id);
  const here = analysis.sorted.open.filter(({ rule: own }) => own === id).length;
  if (!rule) return <CoverTitle title={id}>{null}</CoverTitle>;
  return (
    <article data-rule-page={id}>
      <CoverTitle title={rule.summary[language]}>
        <div className={styles.kind}>
          <SeverityIcon severity={rule.severity} />
          {texts.severities[rule.severity]} · {FAMILY_NAMES[rule.family][language]}
        </div>
      </CoverTitle>
      <div className={styles.body}>
        <h3 className={styles.heading}>{texts.why}</h3>
        <p className={styles.text}>{rule.reason[language]}</p>
        <h3 className={styles.heading}>{texts.examples}</h3>
        <ul className={styles.list}>
          {rule.examples.map((example) => (
            <li key={example}>
              <WithCode text={example} />
            </li>
          ))}
        </ul>
        <p className={styles.quiet}>{here === 0 ? texts.nowhere : texts.here(here)}</p>
        <p className={styles.quiet}>
          {texts.identifier}: <code>{id}</code>
        </p>
      </div>
    </article>
  );
}
