/** The colours of statuses, measured: text on them, between them, without one kind of cones, in grey. */
import { STATUS_FILL } from "../../../src/core/proposal/status-appearance";
import { contrast, difference, lightness, linearRgb, seenBy, VISIONS, type Vision } from "../../support/colour-vision";

const MEASURED = ["achieved", "partial", "missed"] as const;
const PAIRS = [
  ["achieved", "partial"],
  ["partial", "missed"],
  ["achieved", "missed"],
] as const;
const BLACK = linearRgb("#000000");

const colourOf = (status: keyof typeof STATUS_FILL) => linearRgb(STATUS_FILL[status]);

test.each(Object.keys(STATUS_FILL) as (keyof typeof STATUS_FILL)[])(
  "black text on %s is readable at the highest level",
  (status) => {
    expect(contrast(BLACK, colourOf(status))).toBeGreaterThanOrEqual(7);
  },
);

describe.each(Object.keys(VISIONS) as Vision[])("seen with %s", (vision) => {
  test.each(PAIRS)("%s and %s are not taken for each other", (left, right) => {
    expect(difference(seenBy(vision, colourOf(left)), seenBy(vision, colourOf(right)))).toBeGreaterThanOrEqual(25);
  });

  test.each(MEASURED)("%s is not taken for what has no percentage", (status) => {
    expect(difference(seenBy(vision, colourOf(status)), seenBy(vision, colourOf("unreported")))).toBeGreaterThanOrEqual(
      10,
    );
  });
});

test("in grey print each status is darker than the better one", () => {
  const [achieved = 0, partial = 0, missed = 0] = MEASURED.map((status) => lightness(colourOf(status)));
  expect(achieved - partial).toBeGreaterThanOrEqual(10);
  expect(partial - missed).toBeGreaterThanOrEqual(10);
});

describe("the measures themselves", () => {
  test("contrast runs from 1 to 21", () => {
    expect(contrast(BLACK, linearRgb("#FFFFFF"))).toBeCloseTo(21);
    expect(contrast(BLACK, BLACK)).toBe(1);
  });

  test("a red and a green of the same lightness are taken for each other without the cones for green", () => {
    const [red, green] = [linearRgb("#C86464"), linearRgb("#7B8E3C")];
    expect(difference(seenBy("deuteranopia", red), seenBy("deuteranopia", green))).toBeLessThan(
      difference(red, green) / 2,
    );
  });
});
