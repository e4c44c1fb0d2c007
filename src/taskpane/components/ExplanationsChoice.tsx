/** Whether each percentage is explained in the column of notes; offered where a table has one. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { propose } from "../../core/pipeline";
import type { Desk, PreviewOf } from "../session";
import { useTexts } from "../texts/texts-context";

interface ExplanationsChoiceProps {
  readonly desk: Desk;
  readonly isDisabled: boolean;
  readonly onChange: (of: PreviewOf) => void;
}

const useStyles = makeStyles({
  choice: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  box: {
    flexShrink: 0,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    accentColor: tokens.colorCompoundBrandBackground,
    width: "16px",
    height: "16px",
  },
});

export function ExplanationsChoice({
  desk: { analysis, proposal, previewOf },
  isDisabled,
  onChange,
}: ExplanationsChoiceProps) {
  const texts = useTexts().preview;
  const styles = useStyles();
  const notes = useMemo(
    () => propose(analysis, "note-column").patches.length - proposal.patches.length,
    [analysis, proposal],
  );
  if (notes <= 0 || previewOf.kind !== "figures") return null;
  const isWanted = previewOf.explanations === "note-column";
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        className={styles.box}
        data-choice="explanations"
        checked={isWanted}
        disabled={isDisabled}
        onChange={() => onChange({ kind: "figures", explanations: isWanted ? "none" : "note-column" })}
      />
      {texts.explain(notes)}
    </label>
  );
}
