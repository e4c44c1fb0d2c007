/** The status of a figure, and on request how it came about, step by step. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Status } from "../../core/methodology/assessment";
import { useTexts } from "../texts/texts-context";
import { StatusBadge } from "./StatusBadge";

interface StatusFootProps {
  readonly status: Status;
  /** what the figure is about */
  readonly name: string;
  /** one sentence a step */
  readonly explanation: readonly string[];
}

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  toggle: { minWidth: 0, paddingLeft: 0, paddingRight: 0 },
  why: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  step: { display: "block" },
});

export function StatusFoot({ status, name, explanation }: StatusFootProps) {
  const [isOpen, setOpen] = useState(false);
  const why = useId();
  const styles = useStyles();
  const texts = useTexts().figures;
  const Chevron = isOpen ? ChevronUp16Regular : ChevronDown16Regular;
  return (
    <>
      <div className={styles.foot}>
        <StatusBadge status={status} />
        <Button
          appearance="transparent"
          size="small"
          className={styles.toggle}
          icon={<Chevron />}
          iconPosition="after"
          aria-expanded={isOpen}
          aria-controls={isOpen ? why : undefined}
          aria-label={`${texts.explanation}: ${name}`}
          onClick={() => setOpen(!isOpen)}
        >
          {texts.explanation}
        </Button>
      </div>
      {isOpen && (
        <div id={why} className={styles.why}>
          {explanation.map((step) => (
            <span key={step} className={styles.step}>
              {step}
            </span>
          ))}
        </div>
      )}
    </>
  );
}
