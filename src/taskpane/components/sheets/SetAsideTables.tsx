/** Tables that the user said are no plan, with the way back. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellName, type CellAddress } from "../../../core/grid/address";
import type { DecidedHeading } from "../../../core/plan/model";
import { useTexts } from "../../texts/texts-context";
import { useRowStyles } from "../row-styles";

interface SetAsideTablesProps {
  readonly tables: readonly DecidedHeading[];
  readonly onReveal: (at: CellAddress) => void;
  readonly onAutomatic: (table: DecidedHeading) => void;
}

const useStyles = makeStyles({ sheet: { fontWeight: tokens.fontWeightSemibold } });

export function SetAsideTables({ tables, onReveal, onAutomatic }: SetAsideTablesProps) {
  const { sheets: texts } = useTexts();
  const rows = useRowStyles();
  const styles = useStyles();
  return (
    <ul className={rows.list}>
      {tables.map((table) => {
        const { sheet, at, checksum } = table;
        return (
          <li key={`${sheet}!${checksum}`} className={rows.row} data-set-aside={sheet}>
            <button type="button" className={rows.button} onClick={() => onReveal({ sheet, ...at })}>
              <span className={mergeClasses(styles.sheet, rows.clamped)}>{`${sheet} ${cellName(at)}`}</span>
            </button>
            <div className={rows.below}>
              <Button
                size="small"
                data-action="automatic"
                aria-label={texts.automaticOf(sheet)}
                onClick={() => onAutomatic(table)}
              >
                {texts.automatic}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
