/** A code names the same indicator or objective on every sheet. */
import { codedGroups, otherTexts } from "../evidence/text-versions";
import { defineRule } from "../rule";
import { addressOf, nameOf, placeName } from "../wording";

export const codeNamesOneThing = defineRule({
  id: "code-names-one-thing",
  family: "between-sheets",
  severity: "warning",
  summary: { it: "Un codice indica la stessa cosa in tutti i fogli", en: "A code names the same thing on every sheet" },
  reason: {
    it: "Se lo stesso codice ha testi diversi, i fogli misurano cose diverse con lo stesso nome.",
    en: "When one code has different texts, the sheets measure different things under one name.",
  },
  messages: {
    other: ({ code, text, usual, place }: { code: string; text: string; usual: string; place: string }) => ({
      it: `Il codice «${code}» qui è «${text}», in ${place} è «${usual}»: atteso lo stesso testo.`,
      en: `The code "${code}" is "${text}" here and "${usual}" at ${place}: the same text was expected.`,
    }),
  },
  examples: ["`S1.1.1-a Emissione del ruolo annuale` e `S1.1.1-a Numero di newsletter inviate`"],
  reads: ["algorithm"],
  *check(input) {
    for (const group of codedGroups(input)) {
      for (const other of otherTexts(input, group)) {
        const [first] = other.places;
        if (!first || other.isSlip || other.isExtension) continue;
        const data = {
          code: first.code ?? other.usual.code ?? "",
          text: nameOf(first),
          usual: nameOf(other.usual),
          place: placeName(other.usual),
        };
        yield {
          messageId: "other",
          data,
          cells: [...other.places, other.usual].map((place) => addressOf(place, place.at)),
        };
      }
    }
  },
});
