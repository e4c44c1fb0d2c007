/** *Applica* and the way back. */
import { Button, Spinner } from "@fluentui/react-components";
import type { Desk } from "../session";
import { useTexts } from "../texts/texts-context";
import { ActionBar } from "./ActionBar";
import { FreshnessLine } from "./FreshnessLine";

interface PreviewActionsProps {
  readonly desk: Desk;
  readonly isApplying: boolean;
  readonly onReread: () => void;
  readonly onApply: () => void;
  readonly onBack: () => void;
}

export function PreviewActions({ desk, isApplying, onReread, onApply, onBack }: PreviewActionsProps) {
  const { actions: texts, preview } = useTexts();
  const { patches } = desk.proposal;
  const line = (
    <FreshnessLine freshness={desk.freshness} onReread={onReread}>
      {preview.toWrite(patches.length)}
    </FreshnessLine>
  );
  return (
    <ActionBar
      line={isApplying ? <Spinner size="extra-tiny" label={texts.writing(patches.length)} labelPosition="after" /> : line}
    >
      {patches.length > 0 && (
        <Button
          appearance="primary"
          data-action="apply"
          // Never on figures that the workbook no longer bears out.
          disabledFocusable={isApplying || desk.freshness.kind !== "current"}
          onClick={onApply}
        >
          {texts.apply}
        </Button>
      )}
      <Button data-action="back" disabledFocusable={isApplying} onClick={onBack}>
        {texts.back}
      </Button>
    </ActionBar>
  );
}
