/** Changes by sheet; only the first sheet starts open where there are many. */
import type { CellAddress } from "../../core/grid/address";
import { placeKey, type Change } from "../grouping/list-changes";
import type { Group } from "../grouping/group-by";
import { useTexts } from "../texts/texts-context";
import { ChangeRow } from "./ChangeRow";
import { GrowingList } from "./GrowingList";
import { Section } from "./Section";

const GLANCE = 12;

interface ChangeGroupsProps {
  readonly groups: readonly Group<Change>[];
  readonly onReveal: (at: CellAddress) => void;
}

export function ChangeGroups({ groups, onReveal }: ChangeGroupsProps) {
  const texts = useTexts().preview;
  const total = countItems(groups);
  return groups.map(({ name, items }, index) => (
    <Section
      key={name}
      level={3}
      title={name}
      aside={texts.cells(items.length)}
      startsOpen={index === 0 || total <= GLANCE}
    >
      {() => (
        <GrowingList items={items} keyOf={({ patch }) => placeKey(patch.at)}>
          {(change) => <ChangeRow change={change} onReveal={onReveal} />}
        </GrowingList>
      )}
    </Section>
  ));
}

export function countItems(groups: readonly Group<unknown>[]): number {
  return groups.reduce((total, { items }) => total + items.length, 0);
}
