/** Codes of one objective run a, b, c without gaps. */
import { grouped } from "../evidence/by-sheet";
import { codeKey, codeParts } from "../evidence/code-key";
import type { IndicatorPlace } from "../evidence/place-index";
import { defineRule } from "../rule";
import { addressOf } from "../wording";

const FIRST = "A".charCodeAt(0);

interface Gap {
  readonly missing: string;
  readonly next: string;
  readonly places: readonly IndicatorPlace[];
}

function firstGap(places: readonly IndicatorPlace[]): Gap | undefined {
  const byLetter = grouped(places, ({ code }) => codeParts(code ?? "")?.last ?? "");
  const letters = [...byLetter.keys()].sort();
  const index = letters.findIndex((letter, position) => letter.charCodeAt(0) - FIRST !== position);
  const next = letters[index];
  if (next === undefined) return undefined;
  return {
    missing: String.fromCharCode(FIRST + index).toLowerCase(),
    next: next.toLowerCase(),
    places: byLetter.get(next) ?? [],
  };
}

export const codesWithoutGaps = defineRule({
  id: "codes-without-gaps",
  family: "codes",
  severity: "note",
  summary: { it: "Le lettere dei codici non saltano", en: "The letters of codes do not skip" },
  reason: {
    it: "Un «-b» senza «-a» fa pensare a un indicatore tolto o dimenticato.",
    en: 'A "-b" without an "-a" suggests an indicator that was removed or forgotten.',
  },
  messages: {
    gap: ({ code, missing }: { code: string; missing: string }) => ({
      it: `C'è «${code}» ma in nessun foglio «${missing}»: indicatore mancante, o codici da riordinare.`,
      en: `There is "${code}" but on no sheet "${missing}": an indicator is missing, or the codes need renumbering.`,
    }),
  },
  examples: ["`O3.1.1-b` senza `O3.1.1-a`"],
  reads: [],
  *check({ places }) {
    const coded = places.indicators
      .flatMap((group) => group.places)
      .filter(({ code }) => code !== undefined && codeParts(code));
    const series = grouped(coded, ({ code }) => {
      const parts = codeParts(code ?? "");
      return `${parts?.letters ?? ""}${parts?.number ?? ""}`;
    });
    const codesOf = grouped(coded, ({ key }) => key);
    for (const own of series.values()) {
      const gap = firstGap(own);
      const [first] = gap?.places ?? [];
      // A text that has another code elsewhere was given the wrong one here: a finding of its own.
      if (
        !gap ||
        !first ||
        codesOf.get(first.key)?.some(({ code }) => codeKey(code ?? "") !== codeKey(first.code ?? ""))
      )
        continue;
      const data = { code: first.code ?? "", missing: (first.code ?? "").replace(/[a-z]$/i, gap.missing) };
      yield { messageId: "gap", data, cells: gap.places.map((place) => addressOf(place, place.at)) };
    }
  },
});
