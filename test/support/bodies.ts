/** Published tables of other bodies with the truth about them, and how much of it a recognised plan says. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  planDocument,
  type FieldDocument,
  type IndicatorDocument,
  type NodeDocument,
  type PlanDocument,
} from "../../src/core/plan/plan-document";
import { recognise } from "../../src/core/plan/recognise";
import type { Workbook } from "../../src/core/grid/sheet";
import type { Drift } from "./drift";
import { driftWorkbook } from "./drift-workbook";
import { readXlsx } from "./read-xlsx";
import type { Truth } from "./truth";

interface Place {
  readonly cell: string;
  readonly shown: string;
}

/** Fields that the truth names wherever the table has a place for them: one found elsewhere is false. */
const STRICT = ["result", "achievement", "weight"] as const;
/** Fields that the truth names where they matter: only what is missing counts. */
const LOOSE = ["baseline", "algorithm", "unit", "office", "note"] as const;

type FieldName = (typeof STRICT)[number] | (typeof LOOSE)[number];

export interface BodyIndicator extends Readonly<Partial<Record<FieldName, Place>>> {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly targets?: Readonly<Record<string, Place>>;
  readonly path: readonly { readonly kind: string; readonly text: string; readonly cell: string }[];
}

export interface BodyTruth {
  readonly workbook: string;
  readonly body: string;
  readonly year: number;
  readonly sheets: readonly { readonly name: string; readonly plan: boolean; readonly tables: number }[];
  readonly indicators: readonly BodyIndicator[];
}

/** How many the truth names, how many were found at all, and how many of these are right. */
export interface Tally {
  wanted: number;
  found: number;
  right: number;
}

export const MEASURES = ["indicators", "targets", ...STRICT, "parents", ...LOOSE] as const;
export type Measure = (typeof MEASURES)[number];

export interface BodyScore {
  readonly name: string;
  readonly tallies: Readonly<Record<Measure, Tally>>;
  /** sheets that are no plan and were read as one */
  readonly falseTables: readonly string[];
  /** what is missing or wrong, one a line */
  readonly remarks: readonly string[];
}

const noTallies = () =>
  Object.fromEntries(MEASURES.map((measure) => [measure, { wanted: 0, found: 0, right: 0 }])) as Record<Measure, Tally>;

const tidy = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();

/** An ancestor is there when its own cell is, or another cell with the same words (a value repeated downwards). */
const hasAncestor = (found: readonly NodeDocument[], { cell, text }: { cell: string; text: string }) =>
  found.some((node) => node.cell === cell || tidy(node.text) === tidy(text));

/** A blank target promises nothing: it is neither wanted nor false. */
const promised = (targets: Readonly<Record<string, Place>>) =>
  Object.entries(targets).filter(([, { shown }]) => shown !== "");

interface Marking {
  readonly tallies: Record<Measure, Tally>;
  readonly remarks: string[];
}

function markTargets({ tallies, remarks }: Marking, truth: BodyIndicator, found: IndicatorDocument | undefined): void {
  const wanted = promised(truth.targets ?? {});
  const blank = Object.values(truth.targets ?? {}).filter(({ shown }) => shown === "");
  const there = (found?.targets ?? []).filter(({ cell }) => !blank.some((place) => place.cell === cell));
  tallies.targets.wanted += wanted.length;
  tallies.targets.found += there.length;
  for (const [year, { cell }] of wanted) {
    const right = there.some((target) => target.cell === cell && String(target.year) === year);
    if (right) tallies.targets.right += 1;
    else if (found) {
      const instead = there.map((target) => `${String(target.year)}: ${target.cell}`).join(", ");
      remarks.push(`${truth.sheet}!${truth.cell} target ${year}: ${cell} ≠ ${instead || "nothing"}`);
    }
  }
}

function markFields({ tallies, remarks }: Marking, truth: BodyIndicator, found: IndicatorDocument | undefined): void {
  const named = LOOSE.filter((name) => truth[name] !== undefined);
  for (const name of [...STRICT, ...named]) {
    const wanted = truth[name];
    const there: FieldDocument | undefined = found?.[name];
    tallies[name].wanted += Number(wanted !== undefined);
    tallies[name].found += Number(there !== undefined);
    if (wanted?.cell === there?.cell) tallies[name].right += Number(wanted !== undefined);
    else if (found)
      remarks.push(`${truth.sheet}!${truth.cell} ${name}: ${wanted?.cell ?? "nothing"} ≠ ${there?.cell ?? "nothing"}`);
  }
}

function markParents({ tallies, remarks }: Marking, truth: BodyIndicator, found: IndicatorDocument | undefined): void {
  tallies.parents.wanted += 1;
  if (!found) return;
  tallies.parents.found += 1;
  const missing = truth.path.filter((node) => !hasAncestor(found.path, node));
  if (missing.length === 0) tallies.parents.right += 1;
  else remarks.push(`${truth.sheet}!${truth.cell} parents missing: ${missing.map(({ cell }) => cell).join(", ")}`);
}

/** Compares what was recognised with the truth, cell by cell. */
export function scoreBody(name: string, truth: BodyTruth, document: PlanDocument): BodyScore {
  const marking: Marking = { tallies: noTallies(), remarks: [] };
  const { tallies, remarks } = marking;
  const found = new Map<string, IndicatorDocument>(
    document.tables.flatMap(({ sheet, indicators }) => indicators.map((one) => [`${sheet}!${one.cell}`, one] as const)),
  );
  tallies.indicators.wanted = truth.indicators.length;
  tallies.indicators.found = found.size;
  const places = new Set<string>();
  for (const one of truth.indicators) {
    const place = `${one.sheet}!${one.cell}`;
    places.add(place);
    const match = found.get(place);
    if (match) tallies.indicators.right += 1;
    else remarks.push(`${place} indicator missed: ${one.text.slice(0, 60)}`);
    markTargets(marking, one, match);
    markFields(marking, one, match);
    markParents(marking, one, match);
  }
  for (const [place, { text, targets }] of found) {
    if (places.has(place)) continue;
    tallies.targets.found += targets.length;
    remarks.push(`${place} false indicator: ${text.slice(0, 60)}`);
  }
  const noPlans = truth.sheets.filter(({ plan }) => !plan);
  const falseTables = document.tables.filter(({ sheet }) => noPlans.some((one) => one.name === sheet));
  return { name, tallies, falseTables: falseTables.map(({ sheet, range }) => `${sheet}!${range}`), remarks };
}

/** The names of the tables in a folder: each has `NAME.xlsx` and `NAME.truth.json`. */
export const bodiesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".truth.json"))
    .map((file) => file.slice(0, -".truth.json".length))
    .sort();

export const readBodyTruth = (folder: string, name: string): BodyTruth =>
  JSON.parse(readFileSync(join(folder, `${name}.truth.json`), "utf8")) as BodyTruth;

/** The table laid otherwise on its sheet, and its truth at the moved cells; the file keeps its name. */
function arranged(workbook: Workbook, truth: BodyTruth, drifts: readonly Drift[]) {
  const indicators = truth.indicators.map((one) => ({ ...one, targets: one.targets ?? {} }));
  const drifted = driftWorkbook(workbook, { ...truth, indicators } as unknown as Truth, drifts, 1);
  return {
    workbook: { ...drifted.workbook, name: workbook.name },
    truth: drifted.truth as unknown as BodyTruth,
  };
}

/** Recognises one table of a folder and scores it. */
export function scoreBodyFile(folder: string, name: string, drifts: readonly Drift[] = []): BodyScore {
  const original = readXlsx(`${name}.xlsx`, readFileSync(join(folder, `${name}.xlsx`)));
  const { workbook, truth } = arranged(original, readBodyTruth(folder, name), drifts);
  return scoreBody(name, truth, planDocument(workbook.name, recognise(workbook)));
}

/** Adds up the tallies of several tables. */
export function addTallies(scores: readonly BodyScore[]): Record<Measure, Tally> {
  const sum = noTallies();
  for (const { tallies } of scores) {
    for (const measure of MEASURES) {
      sum[measure].wanted += tallies[measure].wanted;
      sum[measure].found += tallies[measure].found;
      sum[measure].right += tallies[measure].right;
    }
  }
  return sum;
}
