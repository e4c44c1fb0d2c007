/** What stands in a column is what its heading says: otherwise the cells have probably moved by a column. */
import { straysOf, isShifted } from "../../plan/content";
import { shownText } from "../../plan/lines";
import type { ColumnRole, PlanColumn, PlanTable } from "../../plan/model";
import type { Bilingual } from "../../values/language";
import { defineRule } from "../rule";
import { addressOf } from "../wording";

const LONGEST_SAMPLE = 60;

/** What the cells of a column should hold; the other roles may hold anything. */
const EXPECTED: Partial<Record<ColumnRole, Bilingual<string>>> = {
  indicator: { it: "la descrizione di un indicatore", en: "an indicator's description" },
  target: { it: "un target", en: "a target" },
  result: { it: "un risultato", en: "a result" },
  achievement: { it: "una percentuale o uno stato", en: "a percentage or a status" },
  weight: { it: "un peso", en: "a weight" },
  unit: { it: "un'unità di misura", en: "a unit" },
  algorithm: { it: "un algoritmo", en: "an algorithm" },
  office: { it: "un ufficio", en: "an office" },
};

interface SharedColumn {
  readonly column: PlanColumn;
  /** tables of one sheet with the same heading, which prove together what stands in the column */
  readonly tables: readonly PlanTable[];
}

function shiftedColumns(tables: readonly PlanTable[]): SharedColumn[] {
  const groups = new Map<string, PlanTable[]>();
  for (const table of tables) {
    const key = `${table.heading.checksum}!${table.sheet}`;
    groups.set(key, [...(groups.get(key) ?? []), table]);
  }
  return [...groups.values()].flatMap((group) =>
    (group[0]?.columns ?? []).filter(isShifted).map((column) => ({ column, tables: group })),
  );
}

export const columnContentAgrees = defineRule({
  id: "column-content-agrees",
  family: "codes",
  severity: "warning",
  summary: {
    it: "Ogni colonna contiene ciò che dice la sua intestazione",
    en: "Every column holds what its heading says",
  },
  reason: {
    it: "Quando le celle scalano di una colonna, un ufficio o un codice viene letto come target o come risultato, e le percentuali dell'intera tabella sono sbagliate.",
    en: "When cells move by a column, an office or a code is read as a target or a result, and the percentages of the whole table are wrong.",
  },
  messages: {
    shifted: ({
      heading,
      expected,
      count,
      filled,
      sample,
    }: {
      heading: string;
      expected: Bilingual<string>;
      count: number;
      filled: number;
      sample: string;
    }) => ({
      it: `Nella colonna «${heading}» ${count} celle su ${filled} non contengono ${expected.it} (per esempio «${sample}»): probabilmente le celle sono scalate di una colonna. Rimetterle sotto la loro intestazione, oppure correggere le colonne nella scheda «Fogli».`,
      en: `In column "${heading}" ${count} cells of ${filled} do not hold ${expected.en} (for example "${sample}"): the cells have probably moved by a column. Put them back below their heading, or correct the columns in the tab "Sheets".`,
    }),
  },
  examples: [
    "sotto `Target 2023`, in ogni riga, il nome di un ufficio",
    "sotto `Risultato 2023` i codici degli indicatori",
  ],
  *check({ plan: { tables } }) {
    // What the user said about the columns is not doubted again.
    for (const { column, tables: group } of shiftedColumns(tables.filter(({ heading }) => !heading.decided))) {
      const { role, year, heading, content } = column;
      const expected = EXPECTED[role];
      const strays = group.flatMap(({ sheet, indicators }) =>
        straysOf(role, year, indicators).map((field) => ({ sheet, field })),
      );
      const [first] = strays;
      if (!expected || !first) continue;
      const sample = shownText(first.field.cell).slice(0, LONGEST_SAMPLE);
      const data = { heading: heading.text, expected, count: strays.length, filled: content.filled, sample };
      yield { messageId: "shifted", data, cells: strays.map(({ sheet, field }) => addressOf({ sheet }, field.at)) };
    }
  },
});
