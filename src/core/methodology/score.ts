/** From what was measured to the figure that counts: the settings that change a percentage, one after the other. */
import type { Goal } from "../target/goal";
import { subtract } from "../values/decimal";
import type { Bilingual } from "../values/language";
import type { Measured } from "./measure";
import type { Methodology } from "./methodology";
import { printRatio } from "./print-figures";
import { SETTINGS } from "./settings";
import { printEdge } from "./settings/band-edge";
import { rungOf } from "./settings/ladder";
import { statusOf } from "./status";

export interface Score {
  /** ratio */
  readonly achievement: number;
  readonly status: "achieved" | "partial" | "missed";
  /** what changed the percentage on the way, in order: `al massimo 100%` */
  readonly changes: readonly Bilingual<string>[];
}

interface Scored {
  readonly measure: Pick<Measured, "achievement" | "ceiling">;
  readonly goal: Goal;
  readonly methodology: Methodology;
}

/** The percentage (ratio) after one setting, and how a change is told. */
interface Step {
  readonly change: (achievement: number, scored: Scored) => number;
  readonly words: (achievement: number, scored: Scored) => Bilingual<string>;
}

/** A lead in each language before the new percentage. */
const lead =
  (it: string, en: string) =>
  (achievement: number): Bilingual<string> => ({
    it: `${it} ${printRatio(achievement, "it")}`,
    en: `${en} ${printRatio(achievement, "en")}`,
  });

/** A strict comparator that is not met keeps its ceiling. */
const full = ({ measure }: Scored) => Math.min(1, measure.ceiling ?? 1);

const wholeOrNothing: Step = {
  change: (achievement, { goal, methodology }) =>
    achievement < 1 && SETTINGS.allOrNothing.values[methodology.allOrNothing].applies(goal) ? 0 : achievement,
  words: lead("tutto o niente:", "all or nothing:"),
};

const withinTolerance: Step = {
  change: (achievement, scored) =>
    achievement < 1 && achievement > 0 && achievement >= subtract(1, scored.methodology.tolerance)
      ? Math.max(achievement, full(scored))
      : achievement,
  words: lead("entro la tolleranza:", "within the tolerance:"),
};

const capped: Step = {
  change: (achievement, { methodology: { cap } }) => (cap === null ? achievement : Math.min(achievement, cap)),
  words: lead("al massimo", "at most"),
};

const inSteps: Step = {
  change: (achievement, { methodology: { scoring } }) =>
    scoring === null ? achievement : (rungOf(achievement, scoring)?.worth ?? 0),
  words: lead("punteggio della fascia:", "score of the band:"),
};

/** 100 % from the achieved band up, 0 below the partial one, the plain figure between ("% Realizz. parametrata"). */
const parametrised: Step = {
  change: (achievement, scored) => {
    if (!scored.methodology.parametrised) return achievement;
    const status = statusOf(achievement, scored.methodology);
    if (status === "missed") return 0;
    return status === "achieved" ? Math.max(achievement, scored.measure.ceiling ?? 1) : achievement;
  },
  words: lead("parametrato", "parametrised"),
};

const STEPS: readonly Step[] = [wholeOrNothing, withinTolerance, capped, inSteps, parametrised];

export function scoreOf(scored: Scored): Score {
  let { achievement } = scored.measure;
  const changes: Bilingual<string>[] = [];
  for (const step of STEPS) {
    const next = step.change(achievement, scored);
    if (next !== achievement) changes.push(step.words(next, scored));
    achievement = next;
  }
  return { achievement, status: statusOf(achievement, scored.methodology), changes };
}

/** `Quota del premio: da 90% → 100%.` for the total of a sheet (ratio); undefined where the methodology states none. */
export function payoutOf(total: number, { payout }: Methodology): Bilingual<string> | undefined {
  if (payout === null) return undefined;
  const rung = rungOf(total, payout);
  if (!rung)
    return { it: "Quota del premio: sotto la prima fascia → 0%.", en: "Share of the pay: below the first band → 0%." };
  const edge = printEdge(rung);
  return {
    it: `Quota del premio: ${edge.it} → ${printRatio(rung.worth, "it")}.`,
    en: `Share of the pay: ${edge.en} → ${printRatio(rung.worth, "en")}.`,
  };
}
