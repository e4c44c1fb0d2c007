/** Findings by severity, then by rule. */
import { groupByRule } from "../../findings/group-findings";
import type { ListedFinding } from "../../findings/list-findings";
import { useTexts } from "../../texts/texts-context";
import { Section } from "../Section";
import { SeverityIcon } from "../SeverityIcon";
import type { FindingPorts } from "./finding-ports";
import { RuleSection } from "./RuleSection";

/** So many fit a glance; above, only the first rule of each severity starts open. */
const GLANCE = 12;

export interface FindingListProps {
  readonly listed: readonly ListedFinding[];
  /** the user chose a part of them */
  readonly isNarrowed: boolean;
  readonly ports: FindingPorts;
}

export function FindingsByRule({ listed, isNarrowed, ports }: FindingListProps) {
  const texts = useTexts().findings.severities;
  return groupByRule(listed).map(({ severity, count, rules }, index) => (
    <Section
      key={severity}
      level={2}
      icon={<SeverityIcon severity={severity} />}
      title={texts[severity].name(count)}
      detail={texts[severity].meaning}
      startsOpen={index === 0 || isNarrowed || count <= GLANCE}
    >
      {() =>
        rules.map(({ name, items }, place) => (
          <RuleSection
            key={name}
            rule={name}
            listed={items}
            startsOpen={place === 0 || count <= GLANCE}
            ports={ports}
          />
        ))
      }
    </Section>
  ));
}
