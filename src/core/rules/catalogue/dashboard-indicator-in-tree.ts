/** Every indicator of a dashboard is in the tree, under the same code. */
import { grouped } from "../evidence/by-sheet";
import { codeKey } from "../evidence/code-key";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf, placeName } from "../wording";

export const dashboardIndicatorInTree = defineRule({
  id: "dashboard-indicator-in-tree",
  family: "between-sheets",
  severity: "warning",
  summary: { it: "Ogni indicatore dei cruscotti è nell'alberatura", en: "Every dashboard indicator is in the tree" },
  reason: because(
    "Un indicatore che non è nell'alberatura approvata non fa parte del piano",
    "An indicator outside the approved tree is no part of the plan",
    NORMS.plan,
  ),
  messages: {
    missing: ({ code, tree }: { code: string; tree: string }) => ({
      it: `Il codice «${code}» non è in «${tree}»: aggiungerlo all'alberatura o correggere il codice.`,
      en: `The code "${code}" is not in "${tree}": add it to the tree or correct the code.`,
    }),
    otherCode: ({
      code,
      indicator,
      usual,
      place,
    }: {
      code: string;
      indicator: string;
      usual: string;
      place: string;
    }) => ({
      it: `«${indicator}» qui ha il codice «${code}», nell'alberatura (${place}) «${usual}»: usare lo stesso codice.`,
      en: `"${indicator}" has the code "${code}" here and "${usual}" in the tree (${place}): use one code.`,
    }),
  },
  examples: ["`O9.9.9-a` in un cruscotto e non nell'alberatura"],
  reads: [],
  *check({ places }) {
    const { tree } = places;
    if (!tree) return;
    const all = places.indicators.flatMap((group) => group.places);
    const inTree = all.filter(({ sheet }) => sheet === tree.sheet);
    const treeTexts = new Map(inTree.map((place) => [place.key, place]));
    const uses = grouped(inTree, ({ code = "" }) => codeKey(code));
    for (const { code, places: own } of places.indicators) {
      if (code === undefined || own.some(({ sheet }) => sheet === tree.sheet)) continue;
      const outside = own.filter(({ sheet }) => tree.dashboards.has(sheet));
      const [first] = outside;
      if (!first) continue;
      const cells = outside.map((place) => addressOf(place, place.at));
      const same = treeTexts.get(first.key);
      if (same?.code === undefined) yield { messageId: "missing", data: { code, tree: tree.sheet }, cells };
      // A code that the tree gives twice is a finding of its own.
      else if (uses.get(codeKey(same.code))?.length === 1)
        yield {
          messageId: "otherCode",
          data: { code, indicator: nameOf(first), usual: same.code, place: placeName(same) },
          cells: [...cells, addressOf(same, same.at)],
        };
    }
  },
});
