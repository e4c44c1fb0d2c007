/** Every indicator of the tree is on the dashboard of some office. */
import { grouped } from "../evidence/by-sheet";
import { nodeKey, parentOf } from "../evidence/rows-of-plan";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, countedIndicators, nameOf } from "../wording";

export const inTreeAndOnDashboard = defineRule({
  id: "in-tree-and-on-dashboard",
  family: "between-sheets",
  severity: "warning",
  summary: {
    it: "Ogni indicatore dell'alberatura è in qualche cruscotto",
    en: "Every indicator of the tree is on some dashboard",
  },
  reason: because(
    "Un indicatore che nessun ufficio ha nel suo cruscotto non viene rendicontato da nessuno",
    "An indicator on no office's dashboard is reported by nobody",
    NORMS.plan,
  ),
  messages: {
    nowhere: ({ indicator, count, objective }: { indicator: string; count: number; objective: string }) => ({
      it: `${countedIndicators(count).it} di «${objective}» nell'alberatura e in nessun altro foglio; il primo è «${indicator}»: assegnarlo a un ufficio.`,
      en: `${countedIndicators(count).en} of "${objective}" in the tree and on no other sheet; the first is "${indicator}": assign it to an office.`,
    }),
  },
  examples: ["`2.1.1 Obiettivo 1: formazione trasversale …` solo nell'alberatura"],
  reads: [],
  *check({ places }) {
    const { tree } = places;
    if (!tree) return;
    const all = places.indicators.flatMap((group) => group.places);
    // Under another code it is on a dashboard all the same: that is a finding of its own.
    const texts = new Set(all.flatMap(({ sheet, key }) => (sheet === tree.sheet ? [] : [key])));
    const groups = places.indicators.filter(({ places: own }) =>
      own.every(({ sheet, key }) => sheet === tree.sheet && !texts.has(key)),
    );
    const alone = groups.flatMap((group) => group.places);
    const byObjective = grouped(alone, ({ sheet, thing }) => {
      const parent = parentOf(thing);
      return parent ? nodeKey(sheet, parent) : sheet;
    });
    for (const own of byObjective.values()) {
      const [first] = own;
      if (!first) continue;
      const parent = parentOf(first.thing);
      const data = { indicator: nameOf(first), count: own.length, objective: parent ? nameOf(parent) : tree.sheet };
      yield { messageId: "nowhere", data, cells: own.map((place) => addressOf(place, place.at)) };
    }
  },
});
