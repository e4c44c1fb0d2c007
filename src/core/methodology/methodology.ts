/** A body's own rules for percentages and statuses (SMVP), as a value: the user sees it, chooses it, edits it, saves it. */

/** The lower edge of a status band, as a ratio. */
export interface BandEdge {
  readonly from: number;
  /** whether the edge itself belongs to the band */
  readonly inclusive: boolean;
}

/** Settings and defaults: `shared/domain.md`, "How achievement is computed". Ratios, not percents. */
export interface Methodology {
  /** highest achievement; null for none */
  readonly cap: number | null;
  /** beyond the target: `linear` 2 − result ÷ target, `ratio` target ÷ result */
  readonly atMost: "linear" | "ratio";
  /** later than the deadline: full within the grace days, then 0 — or linearly to 0 in `zeroAfterDays` */
  readonly late: { readonly graceDays: number; readonly zeroAfterDays: number | null };
  readonly deadlines: "share" | "all";
  /** 100 % inside the tolerance, 0 under the critical threshold, plain between */
  readonly parametrised: boolean;
  /** a result that was not reported: left out of roll-ups, or counted as 0 */
  readonly missing: "exclude" | "zero";
  readonly bands: { readonly achieved: BandEdge; readonly partial: BandEdge };
  /** judgements such as `Buono`: the scale from lowest to highest, and whether a lower step earns its share of the points */
  readonly steps: { readonly scale: readonly string[]; readonly points: boolean };
  /** shares of a strategic objective; they add up to 1 */
  readonly strategicMix: { readonly operational: number; readonly own: number };
}
