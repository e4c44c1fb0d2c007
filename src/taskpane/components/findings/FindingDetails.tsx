/** What was read, what was expected, and why it matters, with the norm behind it. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { cellName } from "../../../core/grid/address";
import type { Finding } from "../../../core/rules/finding";
import { knownRule } from "../../findings/known-rule";
import { useTexts } from "../../texts/texts-context";
import type { FindingPorts } from "./finding-ports";

/** A finding may have forty cells; the first ones show what is meant. */
const FEW = 3;

interface FindingDetailsProps {
  readonly id: string;
  readonly finding: Finding;
  readonly ports: Pick<FindingPorts, "textAt" | "onOpenRule">;
}

const useStyles = makeStyles({
  details: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  list: { margin: 0 },
  term: { color: tokens.colorNeutralForeground3 },
  said: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  read: { display: "block" },
  cell: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  link: { fontSize: "inherit" },
});

export function FindingDetails({ id, finding: { rule: ruleId, cells }, ports }: FindingDetailsProps) {
  const { language, findings: all } = useTexts();
  const texts = all.details;
  const styles = useStyles();
  const rule = knownRule(ruleId);
  const sheet = cells[0]?.sheet;
  return (
    <div id={id} className={styles.details}>
      <dl className={styles.list}>
        {cells.length > 0 && (
          <>
            <dt className={styles.term}>{texts.read}</dt>
            <dd className={styles.said}>
              {cells.slice(0, FEW).map((at) => (
                <span key={`${at.sheet}!${cellName(at)}`} className={styles.read}>
                  <span className={styles.cell}>
                    {at.sheet === sheet ? cellName(at) : `${at.sheet} ${cellName(at)}`}
                  </span>{" "}
                  {ports.textAt(at) === "" ? texts.blank : `«${ports.textAt(at)}»`}
                </span>
              ))}
              {cells.length > FEW && texts.more(cells.length - FEW)}
            </dd>
          </>
        )}
        {rule && (
          <>
            <dt className={styles.term}>{texts.expected}</dt>
            <dd className={styles.said}>{rule.summary[language]}</dd>
            <dt className={styles.term}>{texts.why}</dt>
            <dd className={styles.said}>{rule.reason[language]}</dd>
          </>
        )}
      </dl>
      {rule && (
        <Link as="button" className={styles.link} data-action="open-rule" onClick={() => ports.onOpenRule(ruleId)}>
          {texts.toRule}
        </Link>
      )}
    </div>
  );
}
