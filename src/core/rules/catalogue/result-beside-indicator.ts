/** Results stand on the rows of indicators: one on the row of an objective enters no figure. */
import type { Cell } from "../../grid/cell";
import { cellAt, isCovered, type Sheet } from "../../grid/sheet";
import { shownText } from "../../plan/lines";
import type { Field, PlanNode, PlanTable } from "../../plan/model";
import { sheetsOf } from "../evidence/plan-cells";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

const YES_OR_NO = /^(?:s[iìí]|no)[.!]?$/i;

/** A figure, a day, yes or no: what somebody would take for a result. A formula may sum up the indicators below. */
function isResult(cell: Cell): boolean {
  if (cell.formula !== undefined) return false;
  if (typeof cell.value === "number" || typeof cell.value === "boolean") return true;
  const text = typeof cell.value === "string" ? shownText(cell) : "";
  return /\d/.test(text) || YES_OR_NO.test(text);
}

/** Objectives whose row is no indicator's, with the results that stand on it. */
function* strayResults({ nodes, indicators, columns }: PlanTable, sheet: Sheet): Iterable<readonly [PlanNode, Field]> {
  const taken = new Set(indicators.map(({ at }) => at.row));
  const results = columns.filter(({ role }) => role === "result");
  for (const node of nodes) {
    if (taken.has(node.at.row)) continue;
    for (const { column } of results) {
      const at = { row: node.at.row, column };
      const cell = cellAt(sheet, at);
      if (column !== node.at.column && !isCovered(sheet, at) && isResult(cell)) yield [node, { at, cell }];
    }
  }
}

export const resultBesideIndicator = defineRule({
  id: "result-beside-indicator",
  family: "results",
  severity: "warning",
  summary: { it: "I risultati stanno sulle righe degli indicatori", en: "Results stand on the rows of indicators" },
  reason: because(
    "Un risultato scritto sulla riga dell'obiettivo non si misura contro nessun target e non entra nelle percentuali",
    "A result on the row of an objective is measured against no target and enters no percentage",
    NORMS.measurable,
  ),
  messages: {
    onObjective: ({ objective, result }: { objective: string; result: string }) => ({
      it: `Il risultato «${result}» sta sulla riga dell'obiettivo «${objective}» e non entra in nessun calcolo: spostarlo sulla riga del suo indicatore.`,
      en: `The result "${result}" stands on the row of objective "${objective}" and enters no computation: move it to the row of its indicator.`,
    }),
  },
  examples: ["`95%` sulla riga di `1.1 Migliorare i servizi`"],
  *check({ plan, workbook }) {
    const sheets = sheetsOf(workbook);
    for (const table of plan.tables) {
      const sheet = sheets.get(table.sheet);
      if (!sheet) continue;
      for (const [node, { at, cell }] of strayResults(table, sheet)) {
        const data = { objective: nameOf(node), result: cell.text };
        yield { messageId: "onObjective", data, cells: [addressOf(table, at)] };
      }
    }
  },
});
