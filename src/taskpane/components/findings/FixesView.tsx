/** Corrections by sheet, each with the difference marked. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CellAddress } from "../../../core/grid/address";
import type { Analysis } from "../../../core/pipeline";
import { fixesIn, type FixScope } from "../../findings/fix-scope";
import { useTexts } from "../../texts/texts-context";
import { CorrectionList } from "../CorrectionList";
import { CoverTitle } from "../CoverTitle";

interface FixesViewProps {
  readonly analysis: Analysis;
  readonly scope: FixScope;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  intro: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

export function FixesView({ analysis, scope, onReveal }: FixesViewProps) {
  const { findings } = useTexts();
  const texts = findings.fix.preview;
  const styles = useStyles();
  const { patches, left } = useMemo(() => fixesIn(analysis, scope), [analysis, scope]);
  if (patches.length === 0) {
    return (
      <CoverTitle title={texts.nothing}>
        <p className={styles.intro}>{texts.nothingDetail}</p>
      </CoverTitle>
    );
  }
  return (
    <>
      <CoverTitle title={texts.title}>
        <p className={styles.intro} data-count="fixes">
          {texts.count(patches.length)} {texts.detail}
        </p>
        {left.length > 0 && (
          <p className={styles.intro} data-count="left">
            {texts.left(left.length)}
          </p>
        )}
      </CoverTitle>
      <CorrectionList workbook={analysis.workbook} patches={patches} onReveal={onReveal} />
    </>
  );
}
