/** Among target columns that name their years, none is left without. */
import type { CellAddress } from "../../grid/address";
import { yearsIn } from "../../plan/words/years";
import type { PlanColumn, PlanTable } from "../../plan/model";
import { bySheet } from "../evidence/by-sheet";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf } from "../wording";

const namesYear = ({ heading }: PlanColumn) =>
  yearsIn(heading.text).length > 0 || /(?:19|20)\d{2}|anno/i.test(heading.text);

function headingsWithoutYear(table: PlanTable): readonly CellAddress[] {
  const targets = table.columns.filter(({ role }) => role === "target");
  const without = targets.filter((column) => !namesYear(column));
  return targets.some(namesYear) ? without.map(({ heading }) => addressOf(table, heading.at)) : [];
}

export const targetHeadingNamesYear = defineRule({
  id: "target-heading-names-year",
  family: "calendar",
  severity: "note",
  summary: { it: "Ogni colonna di target dice il suo anno", en: "Every target column names its year" },
  reason: because(
    "Accanto a colonne con l'anno, una colonna che dice solo «Target» lascia in dubbio a quale anno valga",
    'Beside columns with a year, a column that only says "Target" leaves its year in doubt',
    NORMS.yearly,
  ),
  messages: {
    noYear: ({ count }: { count: number }) => ({
      it: `${count === 1 ? "Un'intestazione di target non dice" : `${count} intestazioni di target non dicono`} l'anno, mentre le colonne accanto sì: aggiungerlo.`,
      en: `${count === 1 ? "One target heading does not name" : `${count} target headings do not name`} its year although its neighbours do: add it.`,
    }),
  },
  examples: ["`Target | Target 2024 | Target 2025 | Target 2026`"],
  reads: [],
  *check({ plan }) {
    for (const tables of bySheet(plan.tables).values()) {
      const cells = tables.flatMap(headingsWithoutYear);
      if (cells.length > 0) yield { messageId: "noYear", data: { count: cells.length }, cells };
    }
  },
});
