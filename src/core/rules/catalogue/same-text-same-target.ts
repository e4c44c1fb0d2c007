/** An indicator that two sheets name with the same words under the same objective has one target. */
import { otherTargets } from "../evidence/target-versions";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf, placeName } from "../wording";

export const sameTextSameTarget = defineRule({
  id: "same-text-same-target",
  family: "between-sheets",
  severity: "warning",
  summary: {
    it: "Lo stesso indicatore dello stesso obiettivo ha un solo target",
    en: "One indicator of one objective has one target",
  },
  reason: because(
    "Se due fogli misurano lo stesso indicatore con target diversi, uno dei due è rimasto indietro o manca la spiegazione",
    "When two sheets measure one indicator with different targets, one of them is out of date or an explanation is missing",
    NORMS.measurable,
  ),
  messages: {
    other: ({
      indicator,
      year,
      target,
      usual,
      place,
    }: {
      indicator: string;
      year: number;
      target: string;
      usual: string;
      place: string;
    }) => ({
      it: `Il target ${year} di «${indicator}» qui è «${target}», in ${place}, sotto lo stesso obiettivo, è «${usual}»: allineare o spiegare.`,
      en: `The ${year} target of "${indicator}" is "${target}" here and "${usual}" at ${place} under the same objective: align or explain.`,
    }),
  },
  examples: ["riscossione del diritto annuale: `> 65%` nel foglio strategico, `> 70%` in quello operativo"],
  reads: ["algorithm", "targets"],
  *check(input) {
    for (const group of input.places.indicators) {
      if (group.code !== undefined || group.places.length < 2) continue;
      for (const { year, others, usual } of otherTargets(input, group)) {
        const [first] = others;
        if (!first) continue;
        const place = placeName({ sheet: usual.place.sheet, at: usual.target.at });
        const data = {
          indicator: nameOf(first.place),
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
