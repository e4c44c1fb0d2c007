/** Cells that would be written, by sheet, each with the difference marked. */
import type { CellAddress } from "../../core/grid/address";
import { cellAt, type Workbook } from "../../core/grid/sheet";
import type { Patch } from "../../core/patch/patch";
import { groupBy } from "../grouping/group-by";
import { placeKey } from "../grouping/list-changes";
import { useTexts } from "../texts/texts-context";
import { ArrowGroup } from "./ArrowGroup";
import { CorrectionRow } from "./CorrectionRow";
import { GrowingList } from "./GrowingList";
import { Section } from "./Section";

interface CorrectionListProps {
  readonly workbook: Workbook;
  readonly patches: readonly Patch[];
  readonly onReveal: (at: CellAddress) => void;
}

/** So many fit a glance; above, only the first sheet starts open. */
const GLANCE = 40;

export function CorrectionList({ workbook: { sheets, dateSystem }, patches, onReveal }: CorrectionListProps) {
  const { preview } = useTexts();
  const shownAt = ({ sheet: name, ...at }: CellAddress) => {
    const sheet = sheets.find((candidate) => candidate.name === name);
    return sheet ? cellAt(sheet, at).text : "";
  };
  return (
    <ArrowGroup>
      {groupBy(patches, ({ at }) => at.sheet).map(({ name, items }, index) => (
        <Section
          key={name}
          level={3}
          title={name}
          aside={preview.cells(items.length)}
          startsOpen={index === 0 || patches.length <= GLANCE}
        >
          {() => (
            <GrowingList items={items} keyOf={({ at }) => placeKey(at)}>
              {(patch) => (
                <CorrectionRow patch={patch} shown={shownAt(patch.at)} dateSystem={dateSystem} onReveal={onReveal} />
              )}
            </GrowingList>
          )}
        </Section>
      ))}
    </ArrowGroup>
  );
}
