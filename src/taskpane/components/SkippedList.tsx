/** Cells that were or will be left alone, by reason. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../core/grid/address";
import type { SkippedGroup } from "../grouping/list-changes";
import { useTexts } from "../texts/texts-context";
import { CellLinks } from "./CellLinks";

interface SkippedListProps {
  readonly groups: readonly SkippedGroup[];
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});

export function SkippedList({ groups, onReveal }: SkippedListProps) {
  const texts = useTexts().skipped;
  return (
    <ul className={useStyles().list}>
      {groups.map(({ why, cells }) => (
        <li key={why} data-skipped={why}>
          {texts[why](cells.length)}
          <CellLinks cells={cells} onReveal={onReveal} />
        </li>
      ))}
    </ul>
  );
}
