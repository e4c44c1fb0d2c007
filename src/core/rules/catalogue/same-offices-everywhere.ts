/** An objective or indicator is answered for by the same offices on every sheet. */
import { fold } from "../../values/fold";
import type { ColumnCell } from "../evidence/column-cells";
import { agreeingPlaces, codedGroups } from "../evidence/text-versions";
import { disagreement } from "../evidence/versions";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, placeName } from "../wording";

/** `ENTE ISR U1.1` in any order. */
function officesKey({ cell }: ColumnCell): string | undefined {
  const offices = fold(cell.text)
    .split(/[^a-z0-9.]+/)
    .filter((office) => office !== "");
  return offices.length === 0 ? undefined : [...new Set(offices)].sort().join(" ");
}

export const sameOfficesEverywhere = defineRule({
  id: "same-offices-everywhere",
  family: "between-sheets",
  severity: "note",
  summary: {
    it: "Lo stesso obiettivo ha gli stessi uffici in tutti i fogli",
    en: "One objective has the same offices on every sheet",
  },
  reason: because(
    "Se i fogli nominano uffici diversi non si sa chi risponde dell'obiettivo",
    "When sheets name different offices nobody knows who answers for the objective",
    NORMS.plan,
  ),
  messages: {
    other: ({ code, offices, usual, place }: { code: string; offices: string; usual: string; place: string }) => ({
      it: `Gli uffici di «${code}» qui sono «${offices}», in ${place} «${usual}»: attesi gli stessi.`,
      en: `The offices of "${code}" are "${offices}" here and "${usual}" at ${place}: the same were expected.`,
    }),
  },
  examples: ["`ENTE TUTTI U5.2 U6.3 U1.1` e `ENTE TUTTI U5.2 U1.1`"],
  reads: ["algorithm", "names"],
  *check(input) {
    const cells = new Map(input.columnCells("office").map((cell) => [`${cell.sheet}\n${cell.row}`, cell]));
    for (const group of codedGroups(input)) {
      const { code } = group;
      const own = agreeingPlaces(input, group).flatMap(({ sheet, at }) => cells.get(`${sheet}\n${at.row}`) ?? []);
      const offices = disagreement(own, officesKey);
      const [usual] = offices?.usual.items ?? [];
      if (!offices || !usual) continue;
      for (const { items } of offices.others) {
        const data = {
          code: code ?? "",
          offices: items[0]?.cell.text ?? "",
          usual: usual.cell.text,
          place: placeName(usual),
        };
        yield { messageId: "other", data, cells: [...items, usual].map((cell) => addressOf(cell, cell.at)) };
      }
    }
  },
});
