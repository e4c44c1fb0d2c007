/** Findings sheet by sheet, as one reads. */
import { countText } from "../../format";
import { groupBySheet } from "../../findings/group-findings";
import { useTexts } from "../../texts/texts-context";
import { GrowingList } from "../GrowingList";
import { Section } from "../Section";
import { FindingRow } from "./FindingRow";
import type { FindingListProps } from "./FindingsByRule";

/** So many fit a glance; above, only the first sheet starts open. */
const GLANCE = 12;

export function FindingsBySheet({ listed, isNarrowed, ports }: FindingListProps) {
  const { language, findings: texts } = useTexts();
  return groupBySheet(listed).map(({ name, items }, index) => (
    <Section
      key={name}
      level={2}
      title={name === "" ? texts.wholeWorkbook : name}
      aside={countText(language, items.length)}
      startsOpen={index === 0 || isNarrowed || listed.length <= GLANCE}
    >
      {() => (
        <GrowingList items={items} keyOf={({ key }) => key}>
          {(one) => <FindingRow listed={one} within="sheet" ports={ports} />}
        </GrowingList>
      )}
    </Section>
  ));
}
