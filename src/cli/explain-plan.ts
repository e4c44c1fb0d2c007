/** Why a plan was recognised as it was, in Italian lines: tables, columns, what could not be named, and sheets left aside. */
import { areaName, cellName, columnName } from "../core/grid/address";
import type { Plan, PlanColumn, PlanTable, UnnamedColumn } from "../core/plan/model";
import { ROLE_NAMES } from "../core/plan/role-names";

const percent = (ratio: number) => `${Math.round(ratio * 100)}%`;

function columnLine({ role, column, year, heading, content, confidence, because }: PlanColumn): string {
  const named = heading.text === "" ? "senza intestazione" : `«${heading.text}» in ${cellName(heading.at)}`;
  const held = content.filled === 0 ? "" : `; ${content.agreeing} celle su ${content.filled} lo confermano`;
  const name = year === undefined ? ROLE_NAMES[role].it : `${ROLE_NAMES[role].it} ${year}`;
  const why = because?.it ?? (heading.text === "" ? "per il posto in cui sta" : "lo dice l'intestazione");
  return `    ${columnName(column)} → ${name} (${percent(confidence)}): ${named}; ${why}${held}`;
}

function unnamedLine({ column, heading, offered, confidence }: UnnamedColumn): string {
  const offer =
    offered === undefined
      ? "nessun ruolo è probabile"
      : `il ruolo più probabile è «${ROLE_NAMES[offered].it}» (${percent(confidence)})`;
  return `    ${columnName(column)} → non capita: «${heading.text}» in ${cellName(heading.at)}; ${offer}`;
}

/** The lines about one table, below the line that names it. */
function tableLines(table: PlanTable): string[] {
  const failing = table.proofs.filter(({ held }) => held < 1);
  return [
    `  ${table.sheet} ${areaName(table.range)}: sicurezza ${percent(table.confidence)}`,
    ...table.proofs.filter(({ held }) => held === 1).map(({ sentence }) => `    + ${sentence.it}`),
    ...failing.map(({ sentence, held }) => `    - vale per il ${percent(held)}: ${sentence.it}`),
    ...table.columns.map(columnLine),
    ...table.unnamed.map(unnamedLine),
  ];
}

/** What gave each table and column its role, and why the other sheets have none. */
export function explainPlan({ tables, ignored }: Plan): string[] {
  return [...tables.flatMap(tableLines), ...ignored.map(({ sheet, reason }) => `  ${sheet}: ignorato — ${reason.it}`)];
}
