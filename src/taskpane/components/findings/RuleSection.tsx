/** All findings of one rule: one cause in one row, its cells to be gone through, its corrections taken together. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { countText } from "../../format";
import { cellsOf } from "../../findings/group-findings";
import { knownRule } from "../../findings/known-rule";
import type { ListedFinding } from "../../findings/list-findings";
import { useTexts } from "../../texts/texts-context";
import { CellWalk } from "../CellWalk";
import { GrowingList } from "../GrowingList";
import { Section } from "../Section";
import { FindingRow } from "./FindingRow";
import type { FindingPorts } from "./finding-ports";

interface RuleSectionProps {
  readonly rule: string;
  readonly listed: readonly ListedFinding[];
  readonly startsOpen: boolean;
  readonly ports: FindingPorts;
}

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXXL}`,
  },
  link: { fontSize: tokens.fontSizeBase200 },
});

export function RuleSection({ rule, listed, startsOpen, ports }: RuleSectionProps) {
  const { language, findings: texts } = useTexts();
  const styles = useStyles();
  const cells = useMemo(() => cellsOf(listed), [listed]);
  const known = knownRule(rule);
  const title = known?.summary[language] ?? rule;
  const { fixable } = ports.countOf(rule);
  return (
    <Section
      level={3}
      title={title}
      aside={countText(language, listed.length)}
      {...(fixable > 0 && { detail: texts.fix.available })}
      startsOpen={startsOpen}
      tools={cells.length > 1 && <CellWalk cells={cells} name={title} onReveal={ports.onReveal} />}
    >
      {() => (
        <>
          {(known || fixable > 1) && (
            <div className={styles.actions} data-rule-actions={rule}>
              {fixable > 1 && (
                <Button
                  size="small"
                  aria-label={texts.fix.allOf(title)}
                  data-action="fix-all"
                  onClick={() => ports.onFix({ kind: "rule", rule })}
                >
                  {texts.fix.all(fixable)}
                </Button>
              )}
              {known && (
                <Link
                  as="button"
                  className={styles.link}
                  data-action="open-rule"
                  onClick={() => ports.onOpenRule(rule)}
                >
                  {texts.details.toRule}
                </Link>
              )}
            </div>
          )}
          <GrowingList items={listed} keyOf={({ key }) => key}>
            {(one) => <FindingRow listed={one} within="rule" ports={ports} />}
          </GrowingList>
        </>
      )}
    </Section>
  );
}
