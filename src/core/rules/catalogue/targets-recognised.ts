/** A table of indicators has targets: where none was recognised, nothing of it can be measured or checked. */
import type { PlanTable } from "../../plan/model";
import { because, NORMS } from "../norms";
import { grouped } from "../evidence/by-sheet";
import { defineRule } from "../rule";
import { addressOf, countedIndicators } from "../wording";

const isWithoutTargets = ({ indicators }: PlanTable) =>
  indicators.length > 0 && indicators.every(({ targets }) => targets.length === 0);

const keyOf = ({ sheet, heading }: PlanTable) => `${heading.checksum}!${sheet}`;

export const targetsRecognised = defineRule({
  id: "targets-recognised",
  family: "completeness",
  severity: "error",
  summary: {
    it: "In ogni tabella di indicatori si riconoscono i target",
    en: "Targets are recognised in every table of indicators",
  },
  reason: because(
    "Dove nessuna colonna di target è riconosciuta, nessun indicatore può essere misurato né verificato: l'assenza di altre segnalazioni non vuol dire che il piano sia in ordine",
    "Where no column of targets is recognised no indicator can be measured or checked: that nothing else is found does not mean that the plan is in order",
    NORMS.measurable,
  ),
  messages: {
    none: ({ count }: { count: number }) => ({
      it: `In questa tabella (${countedIndicators(count).it}) non è riconosciuto alcun target: gli indicatori non vengono misurati. Se una colonna li contiene, indicarla con «Correggi…» nella scheda «Fogli»; altrimenti aggiungere i target.`,
      en: `No target is recognised in this table (${countedIndicators(count).en}): its indicators are not measured. If a column holds them, name it with "Correct…" in the tab "Sheets"; otherwise add the targets.`,
    }),
  },
  examples: ["`Obiettivo | Risultato atteso | % raggiunta`, senza una colonna di target"],
  *check({ plan: { tables } }) {
    for (const group of grouped(tables.filter(isWithoutTargets), keyOf).values()) {
      const cells = group.flatMap((table) =>
        table.indicators.slice(0, 1).map(({ at }) => addressOf(table, table.heading.cells[0]?.at ?? at)),
      );
      yield {
        messageId: "none",
        data: { count: group.reduce((sum, { indicators }) => sum + indicators.length, 0) },
        cells,
      };
    }
  },
});
