/** Findings of the previous check that are found no more: what they were and where they stood. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { positionOf, type CellAddress } from "../../../core/grid/address";
import type { NotedFinding } from "../../../core/rules/previous-check/check-note";
import { knownRule } from "../../findings/known-rule";
import { useTexts } from "../../texts/texts-context";
import { CellLinks } from "../CellLinks";
import { GrowingList } from "../GrowingList";

interface SolvedListProps {
  readonly id: string;
  readonly solved: readonly NotedFinding[];
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  list: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
  one: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

export function SolvedList({ id, solved, onReveal }: SolvedListProps) {
  const { language } = useTexts();
  const styles = useStyles();
  return (
    <div id={id} className={styles.list}>
      <GrowingList
        items={solved}
        keyOf={({ rule, sheet, cell, mark }, index) => [rule, sheet, cell, mark, index].join(" ")}
      >
        {(one) => (
          <div className={styles.one} data-solved-rule={one.rule}>
            {knownRule(one.rule)?.summary[language] ?? one.rule} <CellLinks cells={cellsOf(one)} onReveal={onReveal} />
          </div>
        )}
      </GrowingList>
    </div>
  );
}

/** Where it stood: rows may have moved since, so this is the way to the place and no more. */
function cellsOf({ sheet, cell }: NotedFinding): readonly CellAddress[] {
  const at = positionOf(cell);
  return sheet !== undefined && at ? [{ sheet, ...at }] : [];
}
