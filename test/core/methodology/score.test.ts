/** Settings that bodies publish: each with a case on either side of each edge, on single results as a person types them. */
import { evaluate } from "../../../src/core/methodology/evaluate";
import { DEFAULT_METHODOLOGY } from "../../../src/core/methodology/profiles";
import { readMethodology } from "../../../src/core/methodology/read-methodology";
import { payoutOf } from "../../../src/core/methodology/score";

const STEPS = {
  scoring: [
    { from: 0.6, inclusive: true, worth: 0.6 },
    { from: 0.7, inclusive: true, worth: 0.8 },
    { from: 0.9, inclusive: true, worth: 0.9 },
    { from: 0.99, inclusive: false, worth: 1 },
  ],
};
const LIMITS = { allOrNothing: "time-limits" };
const EVERY = { allOrNothing: "every" };
const TOLERANT = { tolerance: 0.05 };

test.each<[object, string, string, number | null]>([
  [STEPS, ">= 100", "59,9", 0],
  [STEPS, ">= 100", "60", 0.6],
  [STEPS, ">= 100", "69,9", 0.6],
  [STEPS, ">= 100", "70", 0.8],
  [STEPS, ">= 100", "89,9", 0.8],
  [STEPS, ">= 100", "90", 0.9],
  [STEPS, ">= 100", "99", 0.9],
  [STEPS, ">= 100", "99,1", 1],
  [STEPS, ">= 100", "150", 1],
  [LIMITS, "<= 30 giorni", "30 giorni", 1],
  [LIMITS, "<= 30 giorni", "31 giorni", 0],
  [LIMITS, "< 30 giorni", "30 giorni", 0],
  [LIMITS, ">= 30 giorni", "29 giorni", 29 / 30],
  [LIMITS, "<= 100", "105", 0.95],
  [{}, "<= 30 giorni", "31 giorni", 2 - 31 / 30],
  [EVERY, ">= 80%", "79%", 0],
  [EVERY, ">= 80%", "80%", 1],
  [EVERY, "> 80", "80", 0],
  [TOLERANT, ">= 100", "95", 1],
  [TOLERANT, ">= 100", "94,9", 0.949],
  [TOLERANT, "<= 100", "105", 1],
  [TOLERANT, "<= 100", "105,1", 0.949],
  [TOLERANT, "> 100", "100", 0.9995],
  [{ ...TOLERANT, ...STEPS }, ">= 100", "95", 1],
  [{ ...TOLERANT, parametrised: true }, ">= 100", "94", 1],
  [{ withoutTarget: "zero" }, "", "12", 0],
  [{ withoutTarget: "leave" }, "", "12", null],
])("%j: %s, %s", (methodology, target, result, wanted) => {
  const { achievement, explanation } = evaluate({ target, result, methodology });
  if (wanted === null) expect(achievement).toBeNull();
  else expect(achievement).toBeCloseTo(wanted, 9);
  expect(explanation).not.toBe("");
});

test("what a setting made of the percentage is told with the figure before and after", () => {
  const { explanation } = evaluate({ target: ">= 100", result: "75", methodology: STEPS });
  expect(explanation).toContain("75%");
  expect(explanation).toContain("80%");
});

test.each<[number, string | undefined]>([
  [0.4999, "0%"],
  [0.5, "50%"],
  [0.8999, "50%"],
  [0.9, "50%"],
  [0.9001, "100%"],
])("the pay of a total of %d", (total, share) => {
  const read = readMethodology({
    payout: [
      { from: 0.5, inclusive: true, worth: 0.5 },
      { from: 0.9, inclusive: false, worth: 1 },
    ],
  });
  const words = "methodology" in read ? payoutOf(total, read.methodology) : undefined;
  expect(words?.it).toContain(`→ ${share ?? ""}`);
  expect(payoutOf(total, DEFAULT_METHODOLOGY)).toBeUndefined();
});
