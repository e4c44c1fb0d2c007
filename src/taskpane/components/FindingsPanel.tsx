/** What is wrong, by severity and sheet. */
import { useMemo } from "react";
import type { CellAddress } from "../../core/grid/address";
import type { Finding } from "../../core/rules/finding";
import { countText } from "../format";
import { findingKey, groupFindings } from "../grouping/group-findings";
import { useTexts } from "../texts/texts-context";
import { ArrowGroup } from "./ArrowGroup";
import { EmptyState } from "./EmptyState";
import { FindingRow } from "./FindingRow";
import { GrowingList } from "./GrowingList";
import { Section } from "./Section";
import { SeverityIcon } from "./SeverityIcon";

/** So many fit a glance; above, only the first sheet of each severity starts open. */
const GLANCE = 12;

interface FindingsPanelProps {
  readonly findings: readonly Finding[];
  /** how many indicators were checked */
  readonly indicators: number;
  readonly onReveal: (at: CellAddress) => void;
}

export function FindingsPanel({ findings, indicators, onReveal }: FindingsPanelProps) {
  const { language, findings: texts } = useTexts();
  const groups = useMemo(() => groupFindings(findings), [findings]);
  if (groups.length === 0) return <EmptyState mood="good" title={texts.noneTitle} detail={texts.noneDetail(indicators)} />;
  return (
    <ArrowGroup>
      {groups.map(({ severity, count, sheets }, index) => (
        <Section
          key={severity}
          level={2}
          icon={<SeverityIcon severity={severity} />}
          title={texts.severities[severity].name(count)}
          detail={texts.severities[severity].meaning}
          startsOpen={index === 0 || count <= GLANCE}
        >
          {() =>
            sheets.map(({ name, items }, place) => (
              <Section
                key={name}
                level={3}
                title={name === "" ? texts.wholeWorkbook : name}
                aside={countText(language, items.length)}
                startsOpen={place === 0 || count <= GLANCE}
              >
                {() => (
                  <GrowingList items={items} keyOf={findingKey}>
                    {(finding) => <FindingRow finding={finding} onReveal={onReveal} />}
                  </GrowingList>
                )}
              </Section>
            ))
          }
        </Section>
      ))}
    </ArrowGroup>
  );
}
