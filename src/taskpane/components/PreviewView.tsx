/** What *Applica* would do, cell by cell, before anything is written. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CellAddress } from "../../core/grid/address";
import { listChanges } from "../grouping/list-changes";
import type { Study } from "../session";
import { useTexts } from "../texts/texts-context";
import { ArrowGroup } from "./ArrowGroup";
import { ChangeGroups, countItems } from "./ChangeGroups";
import { Section } from "./Section";
import { SkippedList } from "./SkippedList";
import { useArrival } from "./use-arrival";

interface PreviewViewProps {
  readonly study: Study;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  head: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  counts: { listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, color: tokens.colorNeutralForeground2 },
  skipped: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXXL}` },
});

export function PreviewView({ study: { analysis, proposal }, onReveal }: PreviewViewProps) {
  const heading = useArrival<HTMLHeadingElement>(true);
  const styles = useStyles();
  const texts = useTexts().preview;
  const { values, looks, skipped } = useMemo(() => listChanges(analysis, proposal), [analysis, proposal]);
  const counts = { values: countItems(values), looks: countItems(looks), skipped: proposal.skipped.length };
  return (
    <>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {proposal.patches.length === 0 ? texts.nothing : texts.title}
        </h2>
        <ul className={styles.counts}>
          {proposal.patches.length === 0 && <li>{texts.nothingDetail}</li>}
          {counts.values > 0 && <li data-count="values">{texts.values(counts.values)}</li>}
          {counts.looks > 0 && <li data-count="looks">{texts.looks(counts.looks)}</li>}
          {counts.skipped > 0 && <li data-count="skipped">{texts.skipped(counts.skipped)}</li>}
        </ul>
      </div>
      <ArrowGroup>
        {counts.skipped > 0 && (
          <Section level={2} title={texts.skippedHeading} aside={texts.cells(counts.skipped)} startsOpen={counts.values === 0}>
            {() => (
              <div className={styles.skipped}>
                <SkippedList groups={skipped} onReveal={onReveal} />
              </div>
            )}
          </Section>
        )}
        {counts.values > 0 && (
          <Section level={2} title={texts.valuesHeading} aside={texts.cells(counts.values)} startsOpen>
            {() => <ChangeGroups groups={values} onReveal={onReveal} />}
          </Section>
        )}
        {counts.looks > 0 && (
          <Section
            level={2}
            title={texts.looksHeading}
            aside={texts.cells(counts.looks)}
            detail={texts.looksDetail}
            startsOpen={counts.values === 0}
          >
            {() => <ChangeGroups groups={looks} onReveal={onReveal} />}
          </Section>
        )}
      </ArrowGroup>
    </>
  );
}
