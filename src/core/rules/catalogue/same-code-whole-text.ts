/** A text that a code names stands whole on every sheet: none is the beginning of another. */
import { codedGroups, otherTexts } from "../evidence/text-versions";
import { defineRule } from "../rule";
import { addressOf, nameOf, placeName } from "../wording";

export const sameCodeWholeText = defineRule({
  id: "same-code-whole-text",
  family: "between-sheets",
  severity: "note",
  summary: {
    it: "Il testo di un codice sta intero in tutti i fogli",
    en: "The text of a code stands whole on every sheet",
  },
  reason: {
    it: "Un testo con parole in più è di solito la stessa cosa detta per esteso, ma chi legge un solo foglio non lo sa.",
    en: "A text with more words is usually the same thing in full, but who reads one sheet alone cannot know.",
  },
  messages: {
    longer: ({ code, text, usual, place }: { code: string; text: string; usual: string; place: string }) => ({
      it: `Il codice «${code}» qui è «${text}», in ${place} è «${usual}»: il testo di uno è l'inizio dell'altro, verificare quale sia intero.`,
      en: `The code "${code}" is "${text}" here and "${usual}" at ${place}: one text is the beginning of the other, check which is whole.`,
    }),
  },
  examples: [
    "`5. Valorizzazione del Patrimonio Culturale` e `5. Valorizzazione del Patrimonio Culturale Sviluppo e Promozione del Turismo`",
  ],
  reads: ["algorithm"],
  *check(input) {
    for (const group of codedGroups(input)) {
      for (const other of otherTexts(input, group)) {
        const [first] = other.places;
        if (!first || other.isSlip || !other.isExtension) continue;
        const data = {
          code: first.code ?? other.usual.code ?? "",
          text: nameOf(first),
          usual: nameOf(other.usual),
          place: placeName(other.usual),
        };
        yield {
          messageId: "longer",
          data,
          cells: [...other.places, other.usual].map((place) => addressOf(place, place.at)),
        };
      }
    }
  },
});
