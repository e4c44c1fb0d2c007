/** Under one code the text is spelled the same on every sheet. */
import { codedGroups, otherTexts } from "../evidence/text-versions";
import { ownWords } from "../evidence/slip";
import { defineRule } from "../rule";
import { addressOf, nameOf, placeName } from "../wording";

export const sameCodeSameText = defineRule({
  id: "same-code-same-text",
  family: "between-sheets",
  severity: "note",
  summary: {
    it: "Lo stesso codice ha lo stesso testo, lettera per lettera",
    en: "One code has one text, letter by letter",
  },
  reason: {
    it: "Un refuso in una delle copie separa lo stesso indicatore in filtri e riepiloghi, e il piano è pubblicato.",
    en: "A slip in one of the copies parts one indicator in filters and summaries, and the plan is published.",
  },
  messages: {
    slip: ({ text, words, usual, place }: { text: string; words: string; usual: string; place: string }) => ({
      it: `«${text}» differisce per «${words}» dal testo di ${place}, dove si legge «${usual}».`,
      en: `"${text}" differs by "${words}" from the text at ${place}, which reads "${usual}".`,
    }),
  },
  examples: ["`Emmissione Ruolo` e `Emissione Ruolo`"],
  reads: ["algorithm"],
  *check(input) {
    for (const group of codedGroups(input)) {
      for (const other of otherTexts(input, group)) {
        const [first] = other.places;
        if (!first || !other.isSlip) continue;
        const data = {
          text: nameOf(first),
          place: placeName(other.usual),
          words: ownWords(first.key, other.usual.key).join(" "),
          usual: ownWords(other.usual.key, first.key).join(" "),
        };
        yield {
          messageId: "slip",
          data,
          cells: [...other.places, other.usual].map((place) => addressOf(place, place.at)),
        };
      }
    }
  },
});
