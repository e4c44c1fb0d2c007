/** Cells that can be gone to; more than a few are shown on request. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellName, type CellAddress } from "../../core/grid/address";
import { placeKey } from "../grouping/list-changes";
import { useTexts } from "../texts/texts-context";

const FEW = 6;
const STEP = 60;

interface CellLinksProps {
  readonly cells: readonly CellAddress[];
  /** sheet that needs no mention because the reader sees it above */
  readonly within?: string | undefined;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  cells: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  link: { fontSize: "inherit", textAlign: "left" },
});

export function CellLinks({ cells, within, onReveal }: CellLinksProps) {
  const [shown, setShown] = useState(FEW);
  const texts = useTexts();
  const styles = useStyles();
  const hidden = cells.length - shown;
  return (
    <span className={styles.cells}>
      {cells.slice(0, shown).map((at) => (
        <Link
          key={placeKey(at)}
          as="button"
          className={styles.link}
          title={texts.findings.goTo(cellName(at), at.sheet)}
          onClick={() => onReveal(at)}
        >
          {at.sheet === within ? cellName(at) : `${at.sheet} ${cellName(at)}`}
        </Link>
      ))}
      {hidden > 0 && (
        <Button size="small" appearance="subtle" data-action="show-more" onClick={() => setShown(shown + STEP)}>
          {texts.findings.moreCells(Math.min(hidden, STEP))}
        </Button>
      )}
    </span>
  );
}
