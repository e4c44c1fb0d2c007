/** Below a finding: why it is one, its correction, and the way to ignore it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useId, useRef, useState } from "react";
import { cellName } from "../../../core/grid/address";
import type { ListedFinding } from "../../findings/list-findings";
import { useTexts } from "../../texts/texts-context";
import { FindingDetails } from "./FindingDetails";
import type { FindingPorts } from "./finding-ports";
import { IgnoreForm } from "./IgnoreForm";

interface FindingFootProps {
  readonly listed: ListedFinding;
  readonly ports: FindingPorts;
}

const useStyles = makeStyles({
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  button: { minWidth: 0, paddingLeft: 0, paddingRight: 0 },
});

export function FindingFoot({ listed: { key, finding, wasIgnored }, ports }: FindingFootProps) {
  const [isOpen, setOpen] = useState(false);
  const [isIgnoring, setIgnoring] = useState(false);
  const ignore = useRef<HTMLButtonElement | null>(null);
  const keepIgnore = (element: HTMLButtonElement | null) => {
    ignore.current = element;
  };
  const details = useId();
  const styles = useStyles();
  const { language, findings: texts } = useTexts();
  const [first] = finding.cells;
  const name = first ? `${first.sheet} ${cellName(first)}` : finding.message[language];
  const Chevron = isOpen ? ChevronUp16Regular : ChevronDown16Regular;
  const button = { appearance: "transparent", size: "small", className: styles.button } as const;
  return (
    <>
      <div className={styles.foot}>
        <Button
          {...button}
          icon={<Chevron />}
          iconPosition="after"
          aria-expanded={isOpen}
          aria-controls={isOpen ? details : undefined}
          aria-label={texts.details.showOf(name)}
          data-action="why"
          onClick={() => setOpen(!isOpen)}
        >
          {texts.details.show}
        </Button>
        {finding.fix && (
          <Button
            {...button}
            aria-label={texts.fix.oneOf(name)}
            data-action="fix"
            onClick={() => ports.onFix({ kind: "finding", key })}
          >
            {texts.fix.one}
          </Button>
        )}
        <Button
          {...button}
          ref={keepIgnore}
          aria-expanded={isIgnoring}
          aria-label={texts.ignore.openOf(name)}
          data-action="ignore"
          onClick={() => setIgnoring(!isIgnoring)}
        >
          {texts.ignore.open}
        </Button>
      </div>
      {isOpen && <FindingDetails id={details} finding={finding} ports={ports} />}
      {isIgnoring && (
        <IgnoreForm
          ruleCount={ports.countOf(finding.rule).open}
          firstReason={wasIgnored ?? ""}
          onIgnore={(scope, reason) => ports.onIgnore({ finding, scope, reason })}
          onCancel={() => {
            setIgnoring(false);
            ignore.current?.focus();
          }}
        />
      )}
    </>
  );
}
