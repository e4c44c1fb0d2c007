/**
 * A known figure embedded in words, brackets, signs, units and second figures: never a percentage where they change its sense, and
 * every word that is left out is named in the explanation. `EMBEDDED_RUNS=200000` looks further than the gate does.
 */
import { fc } from "../../support/properties";
import { evaluate, type EvaluateRequest } from "../../../src/core/methodology/evaluate";
import { fold } from "../../../src/core/values/fold";

const RUNS = Number(process.env["EMBEDDED_RUNS"] ?? 1000);

/** A target, a result that it understands and what that comes to. */
interface Known {
  readonly request: EvaluateRequest;
  readonly result: string;
  readonly figure: number;
  /** another value of the same kind, which comes to another figure */
  readonly other: string;
}

const known = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 2, max: 28 })).map(([kind, n]): Known => {
  const two = String(n).padStart(2, "0");
  const other = n < 20 ? 27 : 1;
  const kinds: readonly Known[] = [
    { request: { target: ">= 20" }, result: `${n}`, figure: Math.min(1, n / 20), other: `${other}` },
    {
      request: { target: ">= 20 incontri", indicator: "N. incontri realizzati" },
      result: `${n} incontri`,
      figure: Math.min(1, n / 20),
      other: `${other}`,
    },
    { request: { target: ">= 20%" }, result: `${n}%`, figure: Math.min(1, n / 20), other: `${other}%` },
    {
      request: { target: "<= 20 gg" },
      result: `${n} gg`,
      figure: n <= 20 ? 1 : 2 - n / 20,
      other: n <= 20 ? "33 gg" : "5 gg",
    },
    {
      request: { target: "entro il 15/06/2023", year: 2023 },
      result: `${two}/06/2023`,
      figure: n <= 15 ? 1 : 0,
      other: n <= 15 ? `${two}/09/2023` : "02/05/2023",
    },
    {
      request: { target: "entro il 15/06/2023", year: 2023 },
      result: `${n} giugno 2023`,
      figure: n <= 15 ? 1 : 0,
      other: n <= 15 ? "30/09/2023" : "2 maggio 2023",
    },
  ];
  return kinds[kind] as Known;
});

/** Words that deny, begin, withdraw, foresee, doubt or divide what stands beside them; each in front and behind. */
const REVERSING =
  "non|mai|senza|nessuno|annullati|annullato|revocato|sospesi|rinviato|rimandati|previsti|programmato|pianificati|stimati|presunto|ipotizzati|circa|quasi|forse|probabilmente|bozza|in bozza|in corso|in attesa|da completare|da verificare|avviato|iniziati|parzialmente|solo in parte|in parte|non conclusi|non approvato|non ancora|mancano|mancanti|respinti|bocciato|disdetti|scaduti|persi|falliti|negati|rifiutati|proposta|richiesto|discusso|salvo rinvii|tranne alcuni|esclusi gli annullati|ma non definitivi|al netto dei rinvii|zxkwq|brulto fanzo".split(
    "|",
  );

/** Words that change nothing. */
const HARMLESS =
  "realizzati|realizzato|approvato|pubblicati|dato definitivo|dato provvisorio|totale|complessivi|consuntivo|delibera n. 45|determina dirigenziale n. 12/2023|prot. n. 123|valore finale|come da verbale|rilevato dal servizio".split(
    "|",
  );

const frames: readonly ((core: string, piece: string) => string)[] = [
  (core, piece) => `${piece} ${core}`,
  (core, piece) => `${piece}: ${core}`,
  (core, piece) => `${core} ${piece}`,
  (core, piece) => `${core} (${piece})`,
  (core, piece) => `${core} [${piece}]`,
  (core, piece) => `(${piece}) ${core}`,
  (core, piece) => `${core} - ${piece}`,
  (core, piece) => `${core} – ${piece}`,
  (core, piece) => `${core}, ${piece}`,
  (core, piece) => `${core}; ${piece}`,
  (core, piece) => `${core}\n${piece}`,
  (core, piece) => `${core}\u00a0${piece}.`,
  (core, piece) => `${core.toUpperCase()} ${piece.toUpperCase()}`,
];
const frame = fc.constantFrom(...frames);

const seconds: readonly ((core: string, other: string) => string)[] = [
  (core, other) => `${core} (${other})`,
  (core, other) => `${core} (${other} nel 2022)`,
  (core, other) => `${core} - ${other}`,
  (core, other) => `${core}; ${other}`,
  (core, other) => `${core} / ${other}`,
  (core, other) => `${core} di cui ${other}`,
  (core, other) => `${core} anziché ${other}`,
  (core, other) => `${core}\n${other}`,
  (core, other) => `${core} [${other}]`,
  (core, other) => `${core}, poi ${other}`,
  (core, other) => `prima ${core}, ora ${other}`,
];

const wordsIn = (text: string) => fold(text).match(/[a-z]{2,}/g) ?? [];

/** A piece that is known to change nothing, around the figure. */
const wrapped = fc
  .tuple(known, fc.array(fc.tuple(frame, fc.constantFrom(...HARMLESS)), { maxLength: 2 }))
  .map(([{ result, ...rest }, pieces]) => ({
    ...rest,
    text: pieces.reduce((text, [put, piece]) => put(text, piece), result),
    pieces: pieces.map(([, piece]) => piece),
  }));

test("words that change the sense leave no percentage", () => {
  fc.assert(
    fc.property(wrapped, frame, fc.constantFrom(...REVERSING), ({ request, text }, put, piece) => {
      const result = put(text, piece);
      const { achievement } = evaluate({ ...request, result });
      // What was plainly not done is 0 %, never more.
      expect({ result, positive: (achievement ?? 0) > 0 }).toEqual({ result, positive: false });
    }),
    { numRuns: RUNS },
  );
});

test("a second figure leaves no percentage", () => {
  fc.assert(
    fc.property(wrapped, fc.constantFrom(...seconds), ({ request, text, other }, put) => {
      const result = put(text, other);
      const { achievement } = evaluate({ ...request, result });
      expect({ result, achievement }).toEqual({ result, achievement: null });
    }),
    { numRuns: RUNS },
  );
});

test("harmless words leave the figure, and each is named", () => {
  let figures = 0;
  fc.assert(
    fc.property(wrapped, ({ request, text, pieces, figure }) => {
      const { achievement, explanation } = evaluate({ ...request, result: text });
      if (achievement === null) return;
      figures += 1;
      expect({ text, near: Math.abs(achievement - figure) < 1e-9 }).toEqual({ text, near: true });
      const named = fold(explanation);
      expect({ text, unnamed: pieces.flatMap(wordsIn).filter((word) => !named.includes(word)) }).toEqual({
        text,
        unnamed: [],
      });
    }),
    { numRuns: RUNS },
  );
  // A product that always asks would pass as well.
  expect(figures / RUNS).toBeGreaterThan(0.5);
});
