/** What counts is seen: indicators in hidden rows, and figures in hidden columns, are told. */
import { columnName } from "../../grid/address";
import type { Sheet } from "../../grid/sheet";
import type { PlanColumn, PlanTable } from "../../plan/model";
import { sheetsOf } from "../evidence/plan-cells";
import { cellsOnce } from "../evidence/one-cause";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf } from "../wording";

/** Columns that figures are computed from. */
const COUNTING: ReadonlySet<PlanColumn["role"]> = new Set(["target", "result", "weight", "baseline"]);

const hiddenIndicators = ({ indicators }: PlanTable, { hiddenRows }: Sheet) => {
  const hidden = new Set(hiddenRows);
  return indicators.filter(({ at }) => hidden.has(at.row));
};

const hiddenFigures = ({ columns }: PlanTable, { hiddenColumns }: Sheet) =>
  columns.filter(({ role, column }) => COUNTING.has(role) && hiddenColumns.includes(column));

export const hiddenRowsTold = defineRule({
  id: "hidden-rows-told",
  family: "results",
  severity: "note",
  summary: {
    it: "Righe e colonne nascoste che contano sono segnalate",
    en: "Hidden rows and columns that count are told",
  },
  reason: because(
    "Un indicatore in una riga nascosta entra nelle medie senza che chi legge lo veda",
    "An indicator in a hidden row counts in the means unseen by its reader",
    NORMS.measurable,
  ),
  messages: {
    row: ({ count, row }: { count: number; row: number }) => ({
      it:
        count === 1
          ? `Riga nascosta: l'indicatore della riga ${row} conta nelle medie come gli altri; mostrarla, o toglierlo dal piano.`
          : `Righe nascoste: ${count} indicatori (il primo nella riga ${row}) contano nelle medie come gli altri; mostrarle, o toglierli dal piano.`,
      en:
        count === 1
          ? `Hidden row: the indicator of row ${row} counts in the means like the others; show it, or take it out of the plan.`
          : `Hidden rows: ${count} indicators (the first in row ${row}) count in the means like the others; show them, or take them out of the plan.`,
    }),
    column: ({ heading, column }: { heading: string; column: string }) => ({
      it: `Colonna nascosta: «${heading}» (colonna ${column}) entra nel calcolo; mostrarla, perché si veda da dove vengono le percentuali.`,
      en: `Hidden column: "${heading}" (column ${column}) is part of the computation; show it, so that the source of the percentages is seen.`,
    }),
  },
  examples: ["una riga nascosta dal filtro, con il suo target e il suo risultato"],
  *check({ plan, workbook }) {
    const sheets = sheetsOf(workbook);
    for (const table of plan.tables) {
      const sheet = sheets.get(table.sheet);
      if (!sheet) continue;
      const hidden = hiddenIndicators(table, sheet);
      const [first] = hidden;
      if (first) {
        const cells = cellsOnce(hidden.map((indicator) => addressOf(indicator, indicator.at)));
        yield { messageId: "row", data: { count: hidden.length, row: first.at.row + 1 }, cells };
      }
      for (const { column, heading } of hiddenFigures(table, sheet)) {
        const data = { heading: heading.text, column: columnName(column) };
        yield { messageId: "column", data, cells: [addressOf(table, heading.at)] };
      }
    }
  },
});
