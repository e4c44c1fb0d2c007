/**
 * How surely a table is a plan, argued from what it shows: each thing a plan table should have is a proof that holds
 * wholly, in part or not at all, and the confidence is their weighted mean.
 */
import { isRead } from "../target/reading";
import type { Bilingual } from "../values/language";
import { remembered } from "../values/remember";
import { isShifted } from "./content";
import type { ColumnContent, ColumnRole, Indicator, PlanColumn, Proof } from "./model";
import type { PlanYear } from "./plan-year";
import type { TableDraft } from "./reading/draft";
import { FEWEST_ROWS, type Evidence } from "./reading/evidence";

interface Seen {
  readonly draft: TableDraft;
  readonly columns: readonly PlanColumn[];
  readonly indicators: readonly Indicator[];
  readonly year: PlanYear;
  readonly evidence: Evidence;
}

interface Demand {
  readonly id: string;
  readonly weight: number;
  readonly sentence: Bilingual<string>;
  /** 0–1 */
  readonly held: (seen: Seen) => number;
}

/** A heading without a name, or with a doubtful one, proves half. */
const HALF = 0.5;

/** The share of those that pass; 1 when there is none to fail. */
function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.length === 0 ? 1 : items.filter(test).length / items.length;
}

const isSure = ({ draft }: Seen, role: ColumnRole) =>
  draft.columns.all.some((column) => column.role === role && column.heading?.reading.strict === true);

/** What an indicator proves by itself. */
interface OwnProof {
  readonly filledTargets: number;
  readonly readableTargets: number;
  readonly isWorded: boolean;
}

const ownProof = remembered(({ targets, text }: Indicator): OwnProof => {
  const filled = targets.filter(({ reading }) => reading.kind !== "blank");
  const readable = filled.filter(({ reading }) => isRead(reading) || reading.kind === "ambiguous");
  return { filledTargets: filled.length, readableTargets: readable.length, isWorded: /[a-zà-ù]{3}/i.test(text) };
});

/** The share of the filled targets that can be read; 1 when none is filled. */
function shareOfReadable(indicators: readonly Indicator[]): number {
  let [filled, readable] = [0, 0];
  for (const indicator of indicators) {
    const own = ownProof(indicator);
    filled += own.filledTargets;
    readable += own.readableTargets;
  }
  return filled === 0 ? 1 : readable / filled;
}

/** A few stray cells do not fill a column. */
const NEARLY_NONE = 0.1;

const hasEmptyTargets = ({ columns, evidence: { rows } }: Seen) =>
  rows >= FEWEST_ROWS && columns.some(({ role, content }) => role === "target" && content.filled <= rows * NEARLY_NONE);

const DEMANDS: readonly Demand[] = [
  {
    id: "indicators-named",
    weight: 3,
    sentence: { it: "Un'intestazione nomina gli indicatori.", en: "A heading names the indicators." },
    held: (seen) => (isSure(seen, "indicator") || seen.draft.head.owner !== undefined ? 1 : HALF),
  },
  {
    id: "targets-named",
    weight: 3,
    sentence: {
      it: "Un'intestazione nomina i target o i loro anni.",
      en: "A heading names the targets or their years.",
    },
    held: (seen) => (isSure(seen, "target") ? 1 : 0),
  },
  {
    id: "targets-readable",
    weight: 6,
    sentence: {
      it: "Sotto i target stanno valori leggibili come target.",
      en: "What stands below the targets reads as targets.",
    },
    held: ({ indicators }) => shareOfReadable(indicators),
  },
  {
    id: "indicators-worded",
    weight: 2,
    sentence: { it: "Gli indicatori sono descritti a parole.", en: "The indicators are described in words." },
    held: ({ indicators }) => share(indicators, (indicator) => ownProof(indicator).isWorded),
  },
  {
    id: "contents-agree",
    weight: 6,
    sentence: {
      it: "In ogni colonna sta ciò che dice la sua intestazione.",
      en: "Every column holds what its heading says.",
    },
    held: ({ columns }) => (columns.some(isShifted) ? 0 : 1),
  },
  {
    id: "targets-filled",
    weight: 2,
    sentence: { it: "Le colonne dei target non sono vuote.", en: "The columns of targets are not empty." },
    held: (seen) => (hasEmptyTargets(seen) ? 0 : 1),
  },
  {
    id: "figures-headed",
    weight: 4,
    sentence: {
      it: "Le cifre stanno sotto la loro intestazione, non nella colonna accanto.",
      en: "Figures stand below their heading, not in the next column.",
    },
    held: (seen) => (seen.evidence.hasHeadlessFigures && hasEmptyTargets(seen) ? 0 : 1),
  },
  {
    id: "groupings-above",
    weight: 1,
    sentence: { it: "Ogni indicatore sta sotto un obiettivo.", en: "Every indicator stands under an objective." },
    held: ({ indicators }) => share(indicators, ({ path }) => path.length > 0),
  },
  {
    id: "year-known",
    weight: 1,
    sentence: { it: "L'anno del piano è scritto nel foglio.", en: "The plan year is written in the sheet." },
    held: ({ year }) => (year.proved ? 1 : 0),
  },
  {
    id: "headings-known",
    weight: 1,
    sentence: { it: "Le intestazioni sono tutte note.", en: "Every heading is known." },
    held: ({ draft }) => share(draft.head.columns, ({ reading }) => reading.strict),
  },
];

/** The one proof of a table that the user confirmed or corrected. */
export const USER_DECIDED: Proof = {
  id: "user-decided",
  held: 1,
  sentence: { it: "Le colonne sono state confermate dall'utente.", en: "The columns were confirmed by the user." },
};

export function proofsOf(seen: Seen): Proof[] {
  return DEMANDS.map(({ id, sentence, held }) => ({ id, sentence, held: held(seen) }));
}

const twoDecimals = (value: number) => Math.round(value * 100) / 100;

/** The weighted mean of the proofs. */
export function overall(proofs: readonly Proof[]): number {
  const total = DEMANDS.reduce((sum, { weight }) => sum + weight, 0);
  const held = proofs.reduce(
    (sum, proof) => sum + proof.held * (DEMANDS.find(({ id }) => id === proof.id)?.weight ?? 0),
    0,
  );
  return twoDecimals(held / total);
}

/** Nothing is written in a table below it until the user confirms its columns (true tables were measured at 0.89 and above, shifted ones at 0.79 and below). */
export const SURE_ENOUGH = 0.85;

export const isSureEnough = ({ confidence }: { readonly confidence: number }) => confidence >= SURE_ENOUGH;

/** How surely a column is what its heading says: what stands below must agree. */
export function confidenceOfColumn(sure: boolean, { filled, agreeing }: ColumnContent): number {
  return twoDecimals((sure ? 1 : HALF) * (filled === 0 ? 1 : agreeing / filled));
}
