/**
 * The percentages of a plan, computed a second time from its truth file and nothing else: no line is shared with the core. Run by itself
 * it lists, annex by annex, what it recomputes and which forms of targets it does not know.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeResult, type TypedResult } from "./make-result";
import { readWanted, type Sign, type Wanted } from "./read-wanted";

interface Shown {
  readonly shown: string;
}

export interface Node {
  readonly kind: string;
  readonly text: string;
  readonly cell: string;
}

export interface TruthIndicator {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly algorithm?: Shown;
  readonly targets: Readonly<Record<string, Shown>>;
  readonly weight?: Shown;
  readonly weight_text?: string;
  readonly path: readonly Node[];
}

export interface Recomputed {
  readonly sheet: string;
  readonly cell: string;
  readonly path: readonly Node[];
  /** share of the objective, in percent; undefined where the plan gives none */
  readonly weight: number | undefined;
  /** undefined where nothing is reported */
  readonly result: TypedResult | undefined;
  /** ratio; undefined without a result */
  readonly achievement: number | undefined;
}

export interface Recomputation {
  readonly known: readonly Recomputed[];
  /** indicators whose target is in a form that is not known here; they report nothing */
  readonly unknown: readonly { readonly sheet: string; readonly cell: string; readonly target: string }[];
}

/** What a strict comparator leaves to a result that equals the target. */
const NOT_QUITE = 0.9995;

const isMet: Readonly<Record<Sign, (result: number, target: number) => boolean>> = {
  ">=": (result, target) => result >= target,
  ">": (result, target) => result > target,
  "<=": (result, target) => result <= target,
  "<": (result, target) => result < target,
  "=": (result, target) => result === target,
};

/** Default methodology: at least result ÷ target, at most 2 − result ÷ target beyond it, never above 100 %. */
function ofNumber(sign: Sign, target: number, result: number): number {
  const met = isMet[sign](result, target);
  if (sign === "=" || target <= 0 || result < 0) return met ? 1 : 0;
  if (met) return 1;
  const ratio = sign.startsWith(">") ? result / target : Math.max(0, 2 - result / target);
  return sign === ">" || sign === "<" ? Math.min(ratio, NOT_QUITE) : ratio;
}

const DAY_TEXT = /(\d{2})\/(\d{2})\/(\d{4})/g;

function doneDays({ value }: TypedResult): readonly number[] {
  if (typeof value === "number") return [value];
  return [...value.matchAll(DAY_TEXT)].map(
    ([, day, month, year]) =>
      (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / 86_400_000,
  );
}

function achievementOf(wanted: Wanted, result: TypedResult): number {
  if (wanted.form === "days") {
    const done = doneDays(result);
    return wanted.days.filter((day, index) => (done[index] ?? Infinity) <= day).length / wanted.days.length;
  }
  if (wanted.form === "yes") return result.value === "sì" ? 1 : 0;
  return ofNumber(wanted.form === "score" ? ">=" : wanted.sign, wanted.value, Number(result.value));
}

const WEIGHT = /^(\d+(?:,\d+)?) ?%$/;

export function weightOf(text: string | undefined): number | undefined {
  const [, digits] = WEIGHT.exec(text ?? "") ?? [];
  return digits === undefined ? undefined : Number(digits.replace(",", "."));
}

export function recompute(indicators: readonly TruthIndicator[], year: number): Recomputation {
  const known: Recomputed[] = [];
  const unknown: { sheet: string; cell: string; target: string }[] = [];
  for (const [index, { sheet, cell, text, algorithm, targets, weight, weight_text, path }] of indicators.entries()) {
    const target = targets[String(year)]?.shown ?? "";
    const wanted = readWanted(target, { year, indicator: text, algorithm: algorithm?.shown ?? "" });
    if (!wanted) {
      unknown.push({ sheet, cell, target });
      continue;
    }
    const result = makeResult(wanted, index);
    const achievement = result && achievementOf(wanted, result);
    known.push({ sheet, cell, path, weight: weightOf(weight?.shown ?? weight_text), result, achievement });
  }
  return { known, unknown };
}

function list(annex: string): void {
  const { indicators, year } = JSON.parse(
    readFileSync(join(__dirname, `../fixtures/annexes/${annex}.truth.json`), "utf8"),
  ) as { indicators: TruthIndicator[]; year: number };
  const { known, unknown } = recompute(indicators, year);
  console.log(`${annex}: ${known.length} of ${indicators.length} recomputed`);
  const forms = [...new Set(unknown.map(({ target }) => target))];
  for (const form of forms) console.log(`  ${unknown.filter(({ target }) => target === form).length} × «${form}»`);
}

if (require.main === module) for (const annex of process.argv.slice(2)) list(annex);
