/** Roll-ups: means over what counts, weights rescaled, strategic mix, statuses counted. */
import type { Status } from "../../../src/core/methodology/assessment";
import { meanOf } from "../../../src/core/methodology/mean";
import { DEFAULT_METHODOLOGY } from "../../../src/core/methodology/profiles";
import { rollUp, type RollUpIndicator, type RollUpNode } from "../../../src/core/methodology/roll-up";

const indicator = (
  achievement: number | undefined,
  weight?: number,
  status: Status = achievement === undefined ? "unreported" : "achieved",
): RollUpIndicator => ({
  name: "indicatore",
  weight,
  assessment: { achievement, status },
});

const node = (more: Partial<RollUpNode>): RollUpNode => ({
  name: "nodo",
  weight: undefined,
  isStrategic: false,
  indicators: [],
  children: [],
  ...more,
});
const achievementOf = (more: Partial<RollUpNode>) => rollUp(node(more), DEFAULT_METHODOLOGY).achievement;

test.each([
  ["equal weights where none is given", [indicator(1), indicator(0.5)], 0.75],
  ["given weights", [indicator(1, 0.6), indicator(0.5, 0.4)], 0.8],
  ["weights rescaled over what counts", [indicator(1, 0.25), indicator(0.5, 0.25), indicator(undefined, 0.5)], 0.75],
  ["weights that do not add up to 1", [indicator(1, 0.3), indicator(0, 0.1)], 0.75],
  ["a weight missing beside given ones counts nothing", [indicator(1, 0.5), indicator(0)], 1],
  ["weights of 0 alone are no weights", [indicator(1, 0), indicator(0, 0)], 0.5],
  ["the unassessable left out", [indicator(0.4), indicator(undefined, undefined, "unassessable")], 0.4],
  [
    "awkward shares of 100 % are 100 %",
    [indicator(1, 0.679), indicator(1, 0.3), indicator(1, 0.008), indicator(1, 0.0065), indicator(1, 0.0065)],
    1,
  ],
])("%s", (_, indicators, achievement) => {
  expect(achievementOf({ indicators })).toBeCloseTo(achievement, 12);
});

const operational = (achievement: number | undefined, weight?: number) =>
  node({ weight, indicators: [indicator(achievement)] });

test.each([
  [
    "40 % operational objectives, 60 % own indicators",
    { indicators: [indicator(1)], children: [operational(0.5)] },
    0.8,
  ],
  ["own indicators alone", { indicators: [indicator(0.7)], children: [operational(undefined)] }, 0.7],
  [
    "operational objectives alone",
    { indicators: [indicator(undefined)], children: [operational(0.7, 0.3), operational(0.2, 0.1)] },
    0.575,
  ],
])("strategic objective: %s", (_, more, achievement) => {
  expect(achievementOf({ ...more, isStrategic: true })).toBeCloseTo(achievement, 12);
});

test.each([
  [
    "no weights at all: every member counts the same",
    { indicators: [indicator(1)], children: [operational(0.4), operational(0.4)] },
    0.6,
  ],
  ["weights that share 100 %: one scale", { indicators: [indicator(1, 0.2)], children: [operational(0.5, 0.8)] }, 0.6],
  [
    "one scale, although a member does not count",
    { indicators: [indicator(1, 0.2), indicator(undefined, 0.3)], children: [operational(0.3, 0.5)] },
    0.5,
  ],
  [
    "each side adding up to 100 %: each by its mean, in equal parts",
    { indicators: [indicator(1, 0.7), indicator(0, 0.3)], children: [operational(0.5, 1)] },
    0.6,
  ],
  [
    "a node's weight of 8,37 % beside an indicator's of 100 %",
    { indicators: [indicator(1, 1)], children: [operational(0.5, 0.0837)] },
    0.75,
  ],
  [
    "weights on one side only",
    { indicators: [indicator(1, 0.6), indicator(0, 0.4)], children: [operational(0.2), operational(0.4)] },
    0.45,
  ],
])("indicators beside nodes: %s", (_, more, achievement) => {
  expect(achievementOf(more)).toBeCloseTo(achievement, 12);
});

test("up to the body, with what was not reported counted apart", () => {
  const strategic = node({
    isStrategic: true,
    indicators: [indicator(1), indicator(undefined)],
    children: [operational(0.5), operational(undefined)],
  });
  const body = rollUp(
    node({ children: [node({ name: "prospettiva", children: [strategic, operational(0.4)] })] }),
    DEFAULT_METHODOLOGY,
  );
  expect(body).toMatchObject({
    achievement: 0.6,
    status: "partial",
    counts: { achieved: 3, partial: 0, missed: 0, unreported: 2, unassessable: 0 },
    children: [{ name: "prospettiva", children: [{ achievement: 0.8 }, { achievement: 0.4 }] }],
  });
  expect(body.steps.it.length).toBe(body.steps.en.length);
});

test.each([
  ["nothing below", [], "unreported"],
  ["nothing reported", [indicator(undefined)], "unreported"],
  ["nothing assessable", [indicator(undefined, undefined, "unassessable")], "unassessable"],
])("%s has no percentage", (_, indicators, status) => {
  expect(rollUp(node({ indicators }), DEFAULT_METHODOLOGY)).toMatchObject({ achievement: undefined, status });
});

test("each step is told, the mix in three", () => {
  const both = rollUp(
    node({ isStrategic: true, indicators: [indicator(1)], children: [operational(0.5)] }),
    DEFAULT_METHODOLOGY,
  );
  expect(both.steps.it).toHaveLength(4);
  expect(rollUp(node({ indicators: [indicator(1)] }), DEFAULT_METHODOLOGY).steps.it).toHaveLength(2);
  expect(
    rollUp(node({ indicators: Array.from({ length: 40 }, () => indicator(1)) }), DEFAULT_METHODOLOGY).steps.it[0]
      ?.length,
  ).toBeLessThan(80);
});

test("shares add up to 1", () => {
  const parts = [0.3, 0.1, undefined].map((weight) => ({ name: "x", weight, achievement: 1 }));
  expect(meanOf(parts)?.parts.map(({ share }) => share)).toEqual([0.75, 0.25, 0]);
  expect(meanOf([])).toBeUndefined();
});
