/** What the user decided to ignore, each with its reason and the way to restore it. */
import type { Analysis } from "../../../core/pipeline";
import { listIgnored } from "../../findings/list-ignored";
import { useTexts } from "../../texts/texts-context";
import { GrowingList } from "../GrowingList";
import { Section } from "../Section";
import type { FindingActions } from "./finding-ports";
import { IgnoredRow } from "./IgnoredRow";

interface IgnoredSectionProps {
  readonly analysis: Analysis;
  readonly actions: FindingActions;
}

export function IgnoredSection({ analysis, actions }: IgnoredSectionProps) {
  const texts = useTexts().findings.ignore;
  const entries = listIgnored(analysis);
  if (entries.length === 0) return null;
  return (
    <Section
      level={2}
      title={texts.count(analysis.sorted.ignored.length)}
      detail={texts.sectionDetail}
      startsOpen={false}
    >
      {() => (
        <GrowingList items={entries} keyOf={({ of, key }) => `${of} ${key}`}>
          {(entry) => <IgnoredRow entry={entry} actions={actions} />}
        </GrowingList>
      )}
    </Section>
  );
}
