/** Codes of operational indicators begin with the letter O, as their neighbours do, not with a zero. */
import type { RuleInput } from "../rule";
import { bySheet, inReadingOrder } from "../evidence/by-sheet";
import { codeKey, codeParts } from "../evidence/code-key";
import { corrected, fixOf } from "../evidence/text-fix";
import type { IndicatorPlace } from "../evidence/place-index";
import type { PlanCell } from "../evidence/plan-cells";
import { defineRule } from "../rule";
import { addressOf } from "../wording";

const WITH_ZERO = /^0(?=\d{1,2}\.\d)/;
const WITH_LETTER = /^[OS]/i;

const isZero = ({ code }: IndicatorPlace) =>
  code !== undefined && WITH_ZERO.test(code) && codeParts(code)?.letters === "O";

const isTitle = ({ role }: PlanCell) => role === "indicator";

/** Zeros where the sheet itself, or the same code elsewhere, is written with a letter. */
function zeroPlaces({ places }: RuleInput): readonly IndicatorPlace[] {
  const all = places.indicators.flatMap((group) => group.places);
  const lettered = all.filter(({ code }) => code !== undefined && WITH_LETTER.test(code));
  const sheets = new Set(lettered.map(({ sheet }) => sheet));
  const codes = new Set(lettered.map(({ code }) => codeKey(code ?? "")));
  return all.filter((place) => isZero(place) && (sheets.has(place.sheet) || codes.has(codeKey(place.code ?? ""))));
}

export const codeLetterNotZero = defineRule({
  id: "code-letter-not-zero",
  family: "codes",
  severity: "note",
  summary: {
    it: "I codici degli indicatori operativi iniziano con la lettera O",
    en: "Codes of operational indicators begin with the letter O",
  },
  reason: {
    it: "«01.2.4-a» e «O1.2.4-a» sono lo stesso codice per chi legge e due codici diversi per filtri, ricerche e collegamenti.",
    en: '"01.2.4-a" and "O1.2.4-a" are one code to a reader and two to filters, searches and links.',
  },
  messages: {
    zero: ({ code, count }: { code: string; count: number }) => ({
      it:
        count === 1
          ? `Il codice «${code}» inizia con uno zero: atteso «O${code.slice(1)}».`
          : `${count} codici di questo foglio iniziano con uno zero (il primo è «${code}»): attesa la lettera O, come in «O${code.slice(1)}».`,
      en:
        count === 1
          ? `The code "${code}" begins with a zero: "O${code.slice(1)}" was expected.`
          : `${count} codes of this sheet begin with a zero (the first is "${code}"): the letter O was expected, as in "O${code.slice(1)}".`,
    }),
  },
  examples: ["`01.2.4-a` per `O1.2.4-a`"],
  reads: ["titles"],
  *check(input) {
    const wrong = zeroPlaces(input);
    if (wrong.length === 0) return;
    const titles = new Map(
      input.cellsWhere(isTitle).map((cell) => [`${cell.sheet}\n${cell.at.row}:${cell.at.column}`, cell]),
    );
    for (const own of bySheet(wrong).values()) {
      const places = inReadingOrder(own);
      const cells = places.flatMap(({ sheet, at }) => titles.get(`${sheet}\n${at.row}:${at.column}`) ?? []);
      const fix = fixOf(cells.map((cell) => corrected(cell, (text) => text.replace(/^(\s*)0(?=\d{1,2}\.\d)/, "$1O"))));
      const data = { code: places[0]?.code ?? "", count: places.length };
      yield { messageId: "zero", data, cells: places.map((place) => addressOf(place, place.at)), ...(fix && { fix }) };
    }
  },
});
