/** Weights as the sheets give them: shares of what stands together on one sheet, never mixed with those of another. */

/** By sheet, as a ratio; undefined where the sheet shows the thing without a weight. */
export type SheetWeights = ReadonlyMap<string, number | undefined>;

interface Weighed {
  readonly weights: SheetWeights;
}

/** The weights of the first sheet that shows all of them and weighs some; none where there is no such sheet. */
export function weightsOf(siblings: readonly Weighed[]): readonly (number | undefined)[] {
  const [first] = siblings;
  const sheet = [...(first?.weights.keys() ?? [])].find(
    (name) =>
      siblings.every(({ weights }) => weights.has(name)) &&
      siblings.some(({ weights }) => weights.get(name) !== undefined),
  );
  return siblings.map(({ weights }) => (sheet === undefined ? undefined : weights.get(sheet)));
}
