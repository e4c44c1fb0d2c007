import { fc } from "../support/properties";
import { indexAt, lengthOf, makeAxis, nextShown, spanOf, startOf, totalOf } from "../../src/workbench/grid/axis";

const axisOf = (...sizes: number[]) => makeAxis(sizes.length, (index) => sizes[index] ?? 0);

describe("an axis", () => {
  const axis = axisOf(20, 0, 30, 0, 0, 10);

  it.each([
    [0, 0],
    [1, 20],
    [2, 20],
    [3, 50],
    [6, 60],
    [9, 60],
  ])("starts line %d at %d px", (index, place) => expect(startOf(axis, index)).toBe(place));

  it.each([
    [-5, 0],
    [0, 0],
    [19, 0],
    [20, 2],
    [49.5, 2],
    [50, 5],
    [1000, 5],
  ])("finds at %d px the shown line %d", (place, index) => expect(indexAt(axis, place)).toBe(index));

  it("measures several lines, hidden ones included", () => {
    expect(lengthOf(axis, 0, 3)).toBe(50);
    expect(lengthOf(axis, 3, 2)).toBe(0);
    expect(totalOf(axis)).toBe(60);
  });

  it.each([
    [0, 1, 2],
    [2, 1, 5],
    [5, 1, undefined],
    [5, -1, 2],
    [0, -1, undefined],
  ] as const)("steps from %d by %d to %s", (index, step, expected) =>
    expect(nextShown(axis, index, step)).toBe(expected),
  );

  it("has no line at all when empty", () => {
    expect(totalOf(axisOf())).toBe(0);
    expect(nextShown(axisOf(), 0, 1)).toBeUndefined();
  });

  it("draws a window with its margin and never everything", () => {
    const long = makeAxis(20_000, () => 20);
    const { first, last } = spanOf(long, 100_000, 600, 100);
    expect(first).toBe(4995);
    expect(last).toBe(5035);
  });

  it("finds every shown line again from where it starts", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 60 }), (sizes) => {
        const any = axisOf(...sizes);
        sizes.forEach((size, index) => {
          if (size > 0) expect(indexAt(any, startOf(any, index))).toBe(index);
        });
      }),
    );
  });
});
