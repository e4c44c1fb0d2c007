/** Cell text is hostile: the work grows no faster than the text, as a ratio within one run. */
import { FORMS } from "../../../src/core/target/form-list";
import { isLessBetter } from "../../../src/core/target/direction";
import { readAlgorithmTarget } from "../../../src/core/target/algorithm-target";
import { readTarget } from "../../../src/core/target/read-target";
import { readResult } from "../../../src/core/target/read-result";
import { makePhrase } from "../../../src/core/values/phrase";
import { cell, source } from "./source";

const SEEDS = [
  "1",
  "1 ",
  "1.",
  "1,",
  "1/",
  "-",
  "+",
  " ",
  "\u00a0",
  ">",
  "= ",
  "(",
  "a",
  "a ",
  "a'",
  "a.",
  "n. ",
  "e ",
  "%",
  "entro ",
  "30/06 e ",
  "gg ",
  "x-",
  "d' ",
  "1)(",
  "di ",
  "rispetto al ",
  "non ",
  "1.000.",
  "'",
];
const LEADS = ["", ">= ", "entro ", "tempo medio ", "1 "];
const LONG = 50_000;

const hostile = SEEDS.flatMap((seed) => LEADS.map((lead) => `${lead}${seed.repeat(LONG / seed.length)}!`));
const context = { source: source(""), stated: undefined };

/** The best of a few runs, so that a pause of the machine does not count. */
function costOf(work: () => void): number {
  const runs = Array.from({ length: 3 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...runs);
}

test("a cell that is too long is not read", () => {
  for (const text of hostile) {
    expect(readTarget(source(text)).kind).toBe(text.trim() === "" ? "blank" : "unread");
    expect(readResult(cell(text), { year: 2019, dateSystem: 1900, expected: "quantity" }).kind).toMatch(
      /^un(?:read|reported)$/,
    );
    expect(readAlgorithmTarget(text)).toBeUndefined();
    expect(isLessBetter(text)).toEqual(expect.any(Boolean));
  }
});

test.each(FORMS.map((form) => [form.id, form] as const))(
  "%s alone takes at most in proportion to the length",
  (_, { read }) => {
    const totals = [2_000, 48_000].map((length) =>
      costOf(() => {
        for (const text of hostile) read(makePhrase(text.slice(0, length)), context);
      }),
    );
    const [short = 0, long = 0] = totals;
    // Twenty-four times the text: linear work costs as much more, quadratic 576 times; between them a busy machine has room.
    expect(long).toBeLessThan(Math.max(short, 5) * 150);
  },
);
