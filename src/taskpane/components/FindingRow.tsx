/** One finding: where, what; a click goes to the cell. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellName, type CellAddress } from "../../core/grid/address";
import type { Finding } from "../../core/rules/finding";
import { useTexts } from "../texts/texts-context";
import { CellLinks } from "./CellLinks";
import { useCurrentMark } from "./revealed-cell";
import { useRowStyles } from "./row-styles";

interface FindingRowProps {
  readonly finding: Finding;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "3.25em 1fr", gap: tokens.spacingHorizontalXS },
  message: { gridColumn: 2, minWidth: 0, overflowWrap: "anywhere" },
  static: { cursor: "default" },
  more: { paddingLeft: `calc(${tokens.spacingHorizontalM} + 3.25em + ${tokens.spacingHorizontalXS})` },
});

export function FindingRow({ finding, onReveal }: FindingRowProps) {
  const texts = useTexts();
  const rows = useRowStyles();
  const styles = useStyles();
  const [first, ...others] = finding.cells;
  const mark = useCurrentMark(first);
  const message = <span className={styles.message}>{finding.message[texts.language]}</span>;
  if (!first) return <div className={mergeClasses(rows.button, styles.row, styles.static)}>{message}</div>;
  return (
    <>
      <button
        type="button"
        className={mergeClasses(rows.button, styles.row)}
        data-rule={finding.rule}
        {...mark}
        title={texts.findings.goTo(cellName(first), first.sheet)}
        onClick={() => onReveal(first)}
      >
        <span className={rows.cell}>{cellName(first)}</span>
        {message}
      </button>
      {others.length > 0 && (
        <div className={mergeClasses(rows.below, styles.more)}>
          <CellLinks cells={others} within={first.sheet} onReveal={onReveal} />
        </div>
      )}
    </>
  );
}
