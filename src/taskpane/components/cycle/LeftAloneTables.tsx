/** Tables that get no columns, by the reason, which says what can be done. */
import { areaName } from "../../../core/grid/address";
import type { TableLeftAlone } from "../../../core/proposal/result-columns/left-alone";
import { useTexts } from "../../texts/texts-context";
import { useToolStyles } from "./use-tool-styles";

interface LeftAloneTablesProps {
  readonly tables: readonly TableLeftAlone[];
}

export function LeftAloneTables({ tables }: LeftAloneTablesProps) {
  const { language, cycle } = useTexts();
  const styles = useToolStyles();
  const codes = [...new Set(tables.map(({ code }) => code))];
  return (
    <>
      {codes.map((code) => {
        const own = tables.filter((table) => table.code === code);
        const places = own.map(({ sheet, range }) => `${sheet} ${areaName(range)}`);
        return (
          <p key={code} className={styles.small} data-left-alone={code}>
            {cycle.columns.leftAlone(own.length)}: {own[0]?.why[language]} ({places.slice(0, 5).join(", ")}
            {places.length > 5 && ", …"})
          </p>
        );
      })}
    </>
  );
}
