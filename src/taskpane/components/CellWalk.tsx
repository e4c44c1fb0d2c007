/** Goes through cells one by one, from the one that the user was last taken to. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useContext } from "react";
import type { CellAddress } from "../../core/grid/address";
import { placeKey } from "../grouping/list-changes";
import { useTexts } from "../texts/texts-context";
import { RevealedCellContext } from "./revealed-cell";

interface CellWalkProps {
  readonly cells: readonly CellAddress[];
  /** what the cells have in common, for screen readers */
  readonly name: string;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  walk: { flexShrink: 0, display: "flex", alignItems: "center", minHeight: "36px" },
  button: { minWidth: 0 },
  position: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

export function CellWalk({ cells, name, onReveal }: CellWalkProps) {
  const texts = useTexts().findings.walk;
  const styles = useStyles();
  const revealed = useContext(RevealedCellContext);
  const here = cells.findIndex((cell) => placeKey(cell) === revealed);
  const go = (place: number) => {
    const cell = cells[(place + cells.length) % cells.length];
    if (cell) onReveal(cell);
  };
  return (
    <div role="group" aria-label={name} className={styles.walk} data-walk={here}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        icon={<ChevronLeft16Regular />}
        aria-label={texts.previous(name)}
        title={texts.previous(name)}
        data-action="previous-cell"
        onClick={() => go(here < 0 ? cells.length - 1 : here - 1)}
      />
      <span role="status" className={styles.position}>
        {here >= 0 && texts.position(here + 1, cells.length)}
      </span>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        icon={<ChevronRight16Regular />}
        aria-label={texts.next(name)}
        title={texts.next(name)}
        data-action="next-cell"
        onClick={() => go(here + 1)}
      />
    </div>
  );
}
