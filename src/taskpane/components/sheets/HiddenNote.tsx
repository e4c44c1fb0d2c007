/** Says that hidden rows, columns or sheets were read. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { columnName } from "../../../core/grid/address";
import type { HiddenParts } from "../../../core/plan/hidden-parts";
import { useTexts } from "../../texts/texts-context";

interface HiddenNoteProps {
  readonly hidden: HiddenParts;
}

const useStyles = makeStyles({
  note: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export function HiddenNote({ hidden: { sheet, rows, columns } }: HiddenNoteProps) {
  const { hidden: texts } = useTexts().sheets;
  const styles = useStyles();
  return (
    <>
      {sheet && (
        <span className={styles.note} data-hidden="sheet">
          {texts.sheet}
        </span>
      )}
      {rows > 0 && (
        <span className={styles.note} data-hidden="rows">
          {texts.rows(rows)}
        </span>
      )}
      {columns.length > 0 && (
        <span className={styles.note} data-hidden="columns">
          {texts.columns(columns.map(columnName).join(", "))}
        </span>
      )}
    </>
  );
}
