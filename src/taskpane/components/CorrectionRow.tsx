/** One cell that will be corrected: what stands there, what will stand there, and the difference marked. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellName, type CellAddress } from "../../core/grid/address";
import type { Patch } from "../../core/patch/patch";
import { correctionOf, type Side } from "../findings/correction";
import { useTexts } from "../texts/texts-context";
import { useCurrentMark } from "./revealed-cell";
import { useRowStyles } from "./row-styles";

interface CorrectionRowProps {
  readonly patch: Patch;
  /** what the cell shows now */
  readonly shown: string;
  readonly dateSystem: 1900 | 1904;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "3.25em 1fr", columnGap: tokens.spacingHorizontalXS },
  body: { minWidth: 0, overflowWrap: "anywhere" },
  side: { display: "block" },
  before: { color: tokens.colorNeutralForeground3 },
  removed: { color: tokens.colorStatusDangerForeground1, textDecorationLine: "line-through" },
  added: {
    color: tokens.colorStatusSuccessForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
    backgroundColor: "transparent",
  },
  kind: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export function CorrectionRow({ patch, shown, dateSystem, onReveal }: CorrectionRowProps) {
  const rows = useRowStyles();
  const styles = useStyles();
  const { language, preview, findings } = useTexts();
  const { before, after } = correctionOf(patch, shown, { language, dateSystem });
  const kinds = {
    text: findings.fix.preview.asText,
    number: findings.fix.preview.asNumber,
    date: findings.fix.preview.asDate,
  };
  const kindOf = ({ kind }: Side) =>
    before.kind === after.kind ? null : <span className={styles.kind}> ({kinds[kind]})</span>;
  return (
    <button
      type="button"
      className={mergeClasses(rows.button, styles.row)}
      data-change={cellName(patch.at)}
      {...useCurrentMark(patch.at)}
      onClick={() => onReveal(patch.at)}
    >
      <span className={rows.cell}>{cellName(patch.at)}</span>
      <span className={styles.body}>
        <span className={mergeClasses(styles.side, styles.before)}>
          <span className={styles.unseen}>{preview.from} </span>
          {before.head}
          <del className={styles.removed}>{before.changed}</del>
          {before.tail}
          {kindOf(before)}
        </span>
        <span className={styles.side}>
          <span className={styles.unseen}>{preview.to} </span>
          {after.head}
          <ins className={styles.added}>{after.changed}</ins>
          {after.tail}
          {kindOf(after)}
        </span>
      </span>
    </button>
  );
}
