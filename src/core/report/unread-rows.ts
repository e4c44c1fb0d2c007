/** What the figures leave out, and why: sheets that are no plan, tables in doubt, indicators that cannot be assessed. */
import { areaName, cellName } from "../grid/address";
import type { Figure } from "../methodology/figure";
import type { Analysis } from "../pipeline";
import { isSureEnough } from "../plan/confidence";
import type { PlanTable } from "../plan/model";
import type { UnreadRow } from "./report-document";

export function unreadRows({ plan, figures }: Analysis): readonly UnreadRow[] {
  const sheets = plan.ignored.map(({ sheet, reason }): UnreadRow => ({
    sheet,
    place: "",
    text: "Foglio intero",
    why: reason.it,
  }));
  const tables = plan.tables.flatMap(tableRows);
  return [...sheets, ...tables, ...figures.filter(({ status }) => status === "unassessable").map(indicatorRow)];
}

function tableRows(table: PlanTable): readonly UnreadRow[] {
  const { sheet, range, proofs, year } = table;
  const row = (why: string): UnreadRow => ({ sheet, place: areaName(range), text: "Tabella", why });
  const doubts = proofs.filter(({ held }) => held < 1).map(({ sentence }) => `«${sentence.it.replace(/\.$/, "")}»`);
  const unsure = row(
    `Le colonne non sono sicure, le percentuali non si scrivono; non è dimostrato: ${doubts.join(", ")}.`,
  );
  const yearless = row("Non si sa di quale anno sia il piano: indicare l'anno nell'intestazione dei target.");
  return [...(isSureEnough(table) ? [] : [unsure]), ...(year === undefined ? [yearless] : [])];
}

function indicatorRow({ sheet, of, indicator, explanation }: Figure): UnreadRow {
  return { sheet, place: cellName(of), text: indicator.text, why: explanation.it };
}
