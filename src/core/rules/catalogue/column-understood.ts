/** Every headed column with figures beside targets has a role: one that nobody could name is told, with the role that it may have. */
import type { ColumnRole, PlanTable, UnnamedColumn } from "../../plan/model";
import { ROLE_NAMES } from "../../plan/role-names";
import { grouped } from "../evidence/by-sheet";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf } from "../wording";

interface Unknown {
  readonly table: PlanTable;
  readonly column: UnnamedColumn;
}

const unknownIn = (tables: readonly PlanTable[]): readonly Unknown[] =>
  tables.flatMap((table) => table.unnamed.map((column) => ({ table, column })));

/** The same column of tables of one sheet that have the same heading. */
const keyOf = ({ table, column }: Unknown) => `${table.heading.checksum}!${column.column}!${table.sheet}`;

const has = ({ columns }: PlanTable, role: ColumnRole) => columns.some((column) => column.role === role);

/** Percentages stand there whose results nobody knows: the body's own, which are kept. */
const keepsPercentages = (table: PlanTable) =>
  has(table, "achievement") &&
  !has(table, "result") &&
  table.columns.some(({ role, content }) => role === "achievement" && content.filled > 0);

/** Nothing else of the table speaks for another role: what stands beside kept percentages may be their results. */
function roleFor({ table, column }: Unknown): ColumnRole | undefined {
  return column.offered ?? (keepsPercentages(table) && table.unnamed.length === 1 ? "result" : undefined);
}

export const columnUnderstood = defineRule({
  id: "column-understood",
  family: "completeness",
  severity: "warning",
  summary: {
    it: "Di ogni colonna di cifre accanto ai target si sa che cosa contiene",
    en: "What every column of figures beside targets holds is known",
  },
  reason: because(
    "Una colonna che non si capisce non viene letta: se contiene risultati, le percentuali non si calcolano e quelle scritte non si verificano",
    "A column that is not understood is not read: where it holds results, percentages are not computed and those written are not verified",
    NORMS.system,
  ),
  messages: {
    offered: ({ heading, role }: { heading: string; role: ColumnRole }) => ({
      it: `La colonna «${heading}» contiene cifre accanto ai target, ma la sua intestazione non dice con certezza che cosa sono: il ruolo più probabile è «${ROLE_NAMES[role].it}». Confermarlo, o sceglierne un altro, con «Correggi…» nella scheda «Fogli»; finché non è deciso la colonna non viene letta.`,
      en: `Column "${heading}" holds figures beside targets, but its heading does not say surely what they are: the likeliest role is "${ROLE_NAMES[role].en}". Confirm it, or choose another, with "Correct…" in the tab "Sheets"; until then the column is not read.`,
    }),
    kept: ({ heading, role }: { heading: string; role: ColumnRole }) => ({
      it: `Le percentuali di questa tabella restano come sono, perché nessuna colonna di risultati è riconosciuta. Non è chiara la colonna «${heading}», che potrebbe essere «${ROLE_NAMES[role].it}»: confermarlo, o scegliere un altro ruolo, con «Correggi…» nella scheda «Fogli».`,
      en: `The percentages of this table are left as they are, because no column of results is recognised. Column "${heading}" is unclear and may be "${ROLE_NAMES[role].en}": confirm it, or choose another role, with "Correct…" in the tab "Sheets".`,
    }),
    unknown: ({ heading }: { heading: string }) => ({
      it: `La colonna «${heading}» contiene cifre accanto ai target, ma non si capisce che cosa sono e non viene letta. Indicarlo, o dire che non serve, con «Correggi…» nella scheda «Fogli».`,
      en: `Column "${heading}" holds figures beside targets, but what they are is not clear and it is not read. Say what it is, or that it is not needed, with "Correct…" in the tab "Sheets".`,
    }),
  },
  examples: [
    "`Misurazione` accanto a `Target 2024`, con cifre dello stesso genere",
    "percentuali scritte dall'ente, e accanto la colonna `Dato` che nessuno sa che cosa sia",
  ],
  *check({ plan: { tables } }) {
    for (const group of grouped(unknownIn(tables), keyOf).values()) {
      const [first] = group;
      if (!first) continue;
      const heading = first.column.heading.text;
      const role = roleFor(first);
      const cells = group.map(({ table, column }) => addressOf(table, column.heading.at));
      if (role === undefined) yield { messageId: "unknown", data: { heading }, cells };
      else yield { messageId: keepsPercentages(first.table) ? "kept" : "offered", data: { heading, role }, cells };
    }
  },
});
