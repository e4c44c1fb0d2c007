/** *Applica* and the way back; where nothing is new, the way back first. */
import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { countNews } from "../grouping/list-changes";
import type { Desk } from "../session";
import { previewed } from "../session-preview";
import { useTexts } from "../texts/texts-context";
import { ActionBar } from "./ActionBar";
import { FreshnessLine } from "./FreshnessLine";
import { WorkingLine } from "./WorkingLine";

interface PreviewActionsProps {
  readonly desk: Desk;
  readonly isApplying: boolean;
  readonly onReread: () => void;
  readonly onApply: () => void;
  readonly onBack: () => void;
}

export function PreviewActions({ desk, isApplying, onReread, onApply, onBack }: PreviewActionsProps) {
  const { actions: texts, preview } = useTexts();
  const { patches } = useMemo(() => previewed(desk), [desk]);
  const news = useMemo(() => countNews(patches), [patches]);
  const colours = patches.length - news;
  const line = (
    <FreshnessLine freshness={desk.freshness} onReread={onReread}>
      {[...(news > 0 ? [preview.toWrite(news)] : []), ...(colours > 0 ? [preview.toColour(colours)] : [])].join(
        " · ",
      ) || preview.nothing}
    </FreshnessLine>
  );
  const back = (
    <Button
      appearance={news > 0 ? "secondary" : "primary"}
      data-action="back"
      disabledFocusable={isApplying}
      onClick={onBack}
    >
      {texts.back}
    </Button>
  );
  return (
    <ActionBar
      line={isApplying ? <WorkingLine label={texts.writing(patches.length)} progress={desk.progress} /> : line}
    >
      {news === 0 && back}
      {patches.length > 0 && (
        <Button
          appearance={news > 0 ? "primary" : "secondary"}
          data-action="apply"
          // Never on figures that the workbook no longer bears out.
          disabledFocusable={isApplying || desk.freshness.kind !== "current"}
          onClick={onApply}
        >
          {news > 0 ? texts.apply : texts.recolour}
        </Button>
      )}
      {news > 0 && back}
    </ActionBar>
  );
}
