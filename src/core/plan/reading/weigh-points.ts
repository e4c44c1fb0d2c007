/** Points that add up to a whole weigh the indicators: `PUNTI`, `Punteggio massimo`, `Incidenza`. */
import type { Candidate } from "./candidate";
import { figureOf } from "./column-values";

const WHOLES = [1, 100, 1000];
const POINTS = /^(?:punt|incidenz|ponder|pond|valore pond)/;
const NEAR = 0.01;

/** 0–1 for a weight. */
export function weighWeight({ heading, entries }: Candidate): number {
  if (!POINTS.test(heading.folded) || /ottenut|assegnat|conseguit|raggiunt|realizzat/.test(heading.folded)) return 0;
  const figures = [...entries.values()].flatMap((entry) => figureOf(entry) ?? []);
  const sum = figures.reduce((total, figure) => total + figure, 0);
  const adds = WHOLES.some(
    (whole) => Math.abs(sum - whole) <= whole * NEAR || Math.abs(sum - 2 * whole) <= whole * NEAR,
  );
  return figures.length > 0 && adds ? 0.8 : 0.3;
}
