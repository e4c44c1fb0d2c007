/** An indicator that several sheets report has one result. */
import { isBlank } from "../../grid/cell";
import type { Field } from "../../plan/model";
import type { IndicatorPlace } from "../evidence/place-index";
import { isMeasuredByEach, resultKeys } from "../evidence/shared-results";
import { agreeingPlaces } from "../evidence/text-versions";
import { disagreement } from "../evidence/versions";
import { because, NORMS } from "../norms";
import { defineRule, type RuleInput } from "../rule";
import { addressOf, nameOf, placeName } from "../wording";

interface Reported {
  readonly place: IndicatorPlace;
  readonly result: Field;
}

function reported(places: readonly IndicatorPlace[]): readonly Reported[] {
  const shared = places.filter(({ thing }) => !isMeasuredByEach(thing));
  return shared.flatMap((place) =>
    place.thing.result && !isBlank(place.thing.result.cell) ? [{ place, result: place.thing.result }] : [],
  );
}

/** Blank forms (`n.d.`, 00/01/1900) say nothing that could differ. */
function differing({ workbook }: RuleInput, all: readonly Reported[]) {
  const keys = resultKeys(
    all.map(({ place: { table }, result: { cell } }) => ({ cell, year: table.year })),
    workbook.dateSystem,
  );
  const keyOf = new Map(all.map((one, index) => [one, keys[index]]));
  return disagreement(all, (one) => keyOf.get(one));
}

export const sameCodeSameResult = defineRule({
  id: "same-code-same-result",
  family: "between-sheets",
  severity: "note",
  summary: {
    it: "Lo stesso indicatore ha lo stesso risultato nei fogli che lo rendicontano",
    en: "One indicator has one result on the sheets that report it",
  },
  reason: because(
    "Risultati diversi per lo stesso indicatore vanno spiegati: ogni ufficio misura sé stesso, o una copia non è aggiornata",
    "Different results for one indicator need an explanation: each office measures itself, or a copy is out of date",
    NORMS.report,
  ),
  messages: {
    other: ({
      indicator,
      result,
      usual,
      place,
    }: {
      indicator: string;
      result: string;
      usual: string;
      place: string;
    }) => ({
      it: `Il risultato di «${indicator}» qui è «${result}», in ${place} è «${usual}»: verificare quale vale.`,
      en: `The result of "${indicator}" is "${result}" here and "${usual}" at ${place}: check which holds.`,
    }),
  },
  examples: ["`100%` in un cruscotto, `95%` in un altro"],
  reads: ["algorithm", "office", "result"],
  *check(input) {
    for (const group of input.places.indicators) {
      if (group.places.length < 2) continue;
      const results = differing(input, reported(agreeingPlaces(input, group)));
      const [usual] = results?.usual.items ?? [];
      if (!results || !usual) continue;
      const others = results.others.flatMap(({ items }) => items);
      const [first] = others;
      if (!first) continue;
      const place = placeName({ sheet: usual.place.sheet, at: usual.result.at });
      const data = {
        indicator: nameOf(first.place),
        result: first.result.cell.text,
        usual: usual.result.cell.text,
        place,
      };
      yield { messageId: "other", data, cells: [...others, usual].map((one) => addressOf(one.place, one.result.at)) };
    }
  },
});
