/** An indicator with a code has the same target on every sheet. */
import { otherTargets } from "../evidence/target-versions";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf, placeName } from "../wording";

export const sameCodeSameTarget = defineRule({
  id: "same-code-same-target",
  family: "between-sheets",
  severity: "error",
  summary: {
    it: "Lo stesso codice ha lo stesso target in tutti i fogli",
    en: "One code has one target on every sheet",
  },
  reason: because(
    "Con due target diversi per lo stesso indicatore il piano si contraddice e la percentuale dipende dal foglio",
    "With two targets for one indicator the plan contradicts itself and the percentage depends on the sheet",
    NORMS.measurable,
  ),
  messages: {
    other: ({
      code,
      year,
      target,
      usual,
      place,
    }: {
      code: string;
      year: number;
      target: string;
      usual: string;
      place: string;
    }) => ({
      it: `Il target ${year} di «${code}» qui è «${target}», in ${place} è «${usual}»: atteso lo stesso.`,
      en: `The ${year} target of "${code}" is "${target}" here and "${usual}" at ${place}: the same was expected.`,
    }),
  },
  examples: ["`S3.2.1-a`: `100` nel cruscotto, `>= 110` nell'alberatura"],
  reads: ["algorithm", "targets"],
  *check(input) {
    for (const group of input.places.indicators) {
      if (group.code === undefined || group.places.length < 2) continue;
      for (const { year, others, usual } of otherTargets(input, group)) {
        const [first] = others;
        if (!first) continue;
        const place = placeName({ sheet: usual.place.sheet, at: usual.target.at });
        const data = {
          code: group.code,
          year,
          target: nameOf(first.target.cell),
          usual: nameOf(usual.target.cell),
          place,
        };
        yield {
          messageId: "other",
          data,
          cells: [...others, usual].map(({ place: { sheet }, target }) => addressOf({ sheet }, target.at)),
        };
      }
    }
  },
});
