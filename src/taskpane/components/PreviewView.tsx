/** What *Applica* would do, cell by cell, before anything is written. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { CellAddress } from "../../core/grid/address";
import { listChanges, type ChangeKind } from "../grouping/list-changes";
import type { Study } from "../analysis/analyst";
import { useTexts } from "../texts/texts-context";
import { ArrowGroup } from "./ArrowGroup";
import { ChangeGroups, countItems } from "./ChangeGroups";
import { CoverTitle } from "./CoverTitle";
import { Section } from "./Section";
import { SkippedList } from "./SkippedList";

const KINDS: readonly ChangeKind[] = ["value", "format", "colour"];

interface PreviewViewProps {
  readonly study: Study;
  /** what can be chosen about it */
  readonly children: ReactNode;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  counts: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    color: tokens.colorNeutralForeground2,
  },
  skipped: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXXL}` },
});

export function PreviewView({ study: { analysis, proposal }, children, onReveal }: PreviewViewProps) {
  const styles = useStyles();
  const texts = useTexts().preview;
  const changes = useMemo(() => listChanges(analysis, proposal), [analysis, proposal]);
  const counts = {
    value: countItems(changes.value),
    format: countItems(changes.format),
    colour: countItems(changes.colour),
  };
  const skipped = proposal.skipped.length;
  const isUpToDate = counts.value + counts.format === 0;
  const title = proposal.patches.length === 0 ? texts.nothing : isUpToDate ? texts.upToDate : texts.title;
  return (
    <>
      <CoverTitle title={title}>
        <ul className={styles.counts}>
          {proposal.patches.length === 0 && <li>{texts.nothingDetail}</li>}
          {counts.value > 0 && <li data-count="value">{texts.value.count(counts.value)}</li>}
          {counts.format > 0 && <li data-count="format">{texts.format.count(counts.format)}</li>}
          {counts.colour > 0 && (
            <li data-count="colour">
              {isUpToDate ? texts.recolour(counts.colour) : texts.colour.count(counts.colour)}
            </li>
          )}
          {skipped > 0 && <li data-count="skipped">{texts.skipped(skipped)}</li>}
        </ul>
        {children}
      </CoverTitle>
      <ArrowGroup>
        {skipped > 0 && (
          <Section level={2} title={texts.skippedHeading} aside={texts.cells(skipped)} startsOpen={counts.value === 0}>
            {() => (
              <div className={styles.skipped}>
                <SkippedList groups={changes.skipped} onReveal={onReveal} />
              </div>
            )}
          </Section>
        )}
        {KINDS.map(
          (kind) =>
            counts[kind] > 0 && (
              <Section
                key={kind}
                level={2}
                title={texts[kind].heading}
                aside={texts.cells(counts[kind])}
                {...(texts[kind].detail !== undefined && { detail: texts[kind].detail })}
                startsOpen={kind !== "colour"}
              >
                {() => <ChangeGroups groups={changes[kind]} onReveal={onReveal} />}
              </Section>
            ),
        )}
      </ArrowGroup>
    </>
  );
}
