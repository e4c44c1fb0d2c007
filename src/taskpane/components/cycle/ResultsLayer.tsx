/** Results that would be carried over, cell by cell, before anything is written. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { changesIn, type TwinScope } from "../../cycle/twin-scope";
import { groupSkipped } from "../../grouping/list-changes";
import { useTexts } from "../../texts/texts-context";
import { CorrectionList } from "../CorrectionList";
import { Cover } from "../Cover";
import { CoverTitle } from "../CoverTitle";
import { PreviewActions } from "../PreviewActions";
import type { PreviewLayerProps } from "../PreviewLayer";
import { SkippedList } from "../SkippedList";

interface ResultsLayerProps extends PreviewLayerProps {
  readonly scope: TwinScope;
}

const useStyles = makeStyles({
  intro: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

export function ResultsLayer({
  desk,
  scope,
  isApplying,
  notice,
  onReveal,
  onReread,
  onApply,
  onBack,
}: ResultsLayerProps) {
  const texts = useTexts().cycle.twins.preview;
  const styles = useStyles();
  const { patches, skipped } = useMemo(() => changesIn(desk.analysis, scope), [desk.analysis, scope]);
  const isAny = patches.length > 0;
  return (
    <Cover
      onEscape={isApplying ? undefined : onBack}
      foot={
        <>
          {notice}
          <PreviewActions desk={desk} isApplying={isApplying} onReread={onReread} onApply={onApply} onBack={onBack} />
        </>
      }
    >
      <CoverTitle title={isAny ? texts.title : texts.nothing}>
        <p className={styles.intro}>{isAny ? texts.detail(patches.length) : texts.nothingDetail}</p>
        {skipped.length > 0 && <SkippedList groups={groupSkipped(skipped)} onReveal={onReveal} />}
      </CoverTitle>
      {isAny && <CorrectionList workbook={desk.analysis.workbook} patches={patches} onReveal={onReveal} />}
    </Cover>
  );
}
