/** Where minimum, target and excellence have a column each, the columns that no figure uses are told. */
import { cellAt, type Sheet } from "../../grid/sheet";
import type { PlanTable } from "../../plan/model";
import { fold } from "../../values/fold";
import { sheetsOf } from "../evidence/plan-cells";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf } from "../wording";

/** Levels that bodies publish beside the target. */
const LEVEL =
  /\b(?:sogli[ae]|minim[oiae]|massim[oiae]|eccellen(?:z[ae]|t[ei])|intermedi[oiae]|sfidant[ei]|ottimal[ei]|base|fascia|fasce|scaglion[ei])(?![a-z])/;
/** What was reached on the way is no level to reach. */
const REACHED = /\b(?:monitoragg|risultat|consuntiv|rilevazion|avanzament|verific)/;

/** Most rows of indicators have something with a digit in the column: a level, not a remark about it. */
function holdsLevels(sheet: Sheet, { indicators }: PlanTable, column: number): boolean {
  const rows = new Set(indicators.map(({ at }) => at.row));
  const filled = [...rows].filter((row) => {
    const { value, text } = cellAt(sheet, { row, column });
    return typeof value === "number" || /\d/.test(text);
  });
  return filled.length * 2 > rows.size;
}

function levelsOf(table: PlanTable, sheet: Sheet) {
  const used = new Set(table.columns.map(({ column }) => column));
  return table.heading.cells.filter(
    ({ at, text }) =>
      !used.has(at.column) &&
      LEVEL.test(fold(text)) &&
      !REACHED.test(fold(text)) &&
      holdsLevels(sheet, table, at.column),
  );
}

const quoted = (texts: readonly string[]) => texts.map((text) => `«${text}»`).join(", ");

export const thresholdsTold = defineRule({
  id: "thresholds-told",
  family: "targets",
  severity: "warning",
  summary: {
    it: "Le soglie accanto al target che non entrano nel calcolo sono segnalate",
    en: "Levels beside the target that are left out are told",
  },
  reason: because(
    "Con soglia minima, target ed eccellenza in tre colonne la percentuale dipende da tutte e tre",
    "With minimum, target and excellence in three columns the percentage depends on all of them",
    NORMS.system,
  ),
  messages: {
    leftOut: ({ headings, target, count }: { headings: readonly string[]; target: string; count: number }) => ({
      it: `${count === 1 ? `La colonna ${quoted(headings)} non entra` : `Le colonne ${quoted(headings)} non entrano`} nel calcolo: i risultati si misurano soltanto contro «${target}».`,
      en: `${count === 1 ? `The column ${quoted(headings)} is` : `The columns ${quoted(headings)} are`} left out of the computation: results are measured against "${target}" alone.`,
    }),
  },
  examples: ["`Soglia minima | Target | Eccellenza`"],
  *check({ plan, workbook }) {
    const sheets = sheetsOf(workbook);
    for (const table of plan.tables) {
      const sheet = sheets.get(table.sheet);
      const target = table.columns.find(({ role, year }) => role === "target" && year === table.year);
      const levels = sheet && target ? levelsOf(table, sheet) : [];
      if (!target || levels.length === 0) continue;
      const data = { headings: levels.map(({ text }) => text), target: target.heading.text, count: levels.length };
      yield { messageId: "leftOut", data, cells: levels.map(({ at }) => addressOf(table, at)) };
    }
  },
});
