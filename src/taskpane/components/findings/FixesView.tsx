/** Corrections by sheet, each with the difference marked. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CellAddress } from "../../../core/grid/address";
import { cellAt } from "../../../core/grid/sheet";
import type { Analysis } from "../../../core/pipeline";
import { fixesIn, type FixScope } from "../../findings/fix-scope";
import { groupBy } from "../../grouping/group-by";
import { placeKey } from "../../grouping/list-changes";
import { useTexts } from "../../texts/texts-context";
import { ArrowGroup } from "../ArrowGroup";
import { CoverTitle } from "../CoverTitle";
import { GrowingList } from "../GrowingList";
import { Section } from "../Section";
import { CorrectionRow } from "./CorrectionRow";

interface FixesViewProps {
  readonly analysis: Analysis;
  readonly scope: FixScope;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  intro: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** So many fit a glance; above, only the first sheet starts open. */
const GLANCE = 40;

export function FixesView({ analysis, scope, onReveal }: FixesViewProps) {
  const { preview, findings } = useTexts();
  const texts = findings.fix.preview;
  const styles = useStyles();
  const { patches, left } = useMemo(() => fixesIn(analysis, scope), [analysis, scope]);
  const { sheets, dateSystem } = analysis.workbook;
  const shownAt = ({ sheet: name, ...at }: CellAddress) => {
    const sheet = sheets.find((candidate) => candidate.name === name);
    return sheet ? cellAt(sheet, at).text : "";
  };
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
      <ArrowGroup>
        {groupBy(patches, ({ at }) => at.sheet).map(({ name, items }, index) => (
          <Section key={name} level={3} title={name} aside={preview.cells(items.length)} startsOpen={index === 0 || patches.length <= GLANCE}>
            {() => (
              <GrowingList items={items} keyOf={({ at }) => placeKey(at)}>
                {(patch) => <CorrectionRow patch={patch} shown={shownAt(patch.at)} dateSystem={dateSystem} onReveal={onReveal} />}
              </GrowingList>
            )}
          </Section>
        ))}
      </ArrowGroup>
    </>
  );
}
