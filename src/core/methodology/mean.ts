/** Weighted and plain means over what counts. */
import type { WeightScale } from "../plan/weight";
import { divide, multiply, sum } from "../values/decimal";

/** An indicator or a node below, with its share as a ratio; undefined where the plan gives none. */
export interface Weighted {
  readonly name: string;
  readonly weight: number | undefined;
  /** how the plan writes it, where the mean has to say so */
  readonly scale?: WeightScale | undefined;
}

/** A member of a mean that has a percentage. */
export interface Part extends Weighted {
  readonly achievement: number;
}

export interface Mean {
  /** ratio */
  readonly achievement: number;
  /** parts with the shares they count for, which add up to 1 */
  readonly parts: readonly (Part & { readonly share: number })[];
  readonly isWeighted: boolean;
}

/**
 * Weighted mean; given weights are rescaled over the parts that count. Where none is given all weigh the same; a part without
 * weight beside weighted ones weighs 0, and if that leaves nothing, all weigh the same.
 */
export function meanOf(parts: readonly Part[]): Mean | undefined {
  if (parts.length === 0) return undefined;
  const total = sum(parts.map(({ weight }) => weight ?? 0));
  const isWeighted = total > 0;
  const shared = parts.map((part) => {
    const share = isWeighted ? divide(part.weight ?? 0, total) : divide(1, parts.length);
    return { ...part, share: share ?? 0 };
  });
  // Dividing once at the end keeps 100 % exactly 100 %.
  const weighed = sum(parts.map(({ achievement, weight }) => multiply(achievement, isWeighted ? (weight ?? 0) : 1)));
  return { achievement: divide(weighed, isWeighted ? total : parts.length) ?? 0, parts: shared, isWeighted };
}
