/** The truth files of the annexes, and what a recognised plan says otherwise. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbook } from "../../src/core/grid/sheet";
import {
  planDocument,
  type FieldDocument,
  type IndicatorDocument,
  type PlanDocument,
} from "../../src/core/plan/plan-document";
import type { Plan } from "../../src/core/plan/model";
import { readXlsx } from "./read-xlsx";

export const ANNEXES = [
  "massa-carrara-2019",
  "arezzo-siena-2022",
  "maremma-pira-2024",
  "maremma-2018",
  "maremma-albero-2023",
] as const;
export type Annex = (typeof ANNEXES)[number];

interface Place {
  readonly cell: string;
}

export interface TruthIndicator {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly code?: string;
  readonly targets: Readonly<Record<string, Place>>;
  readonly result?: Place;
  readonly achievement?: Place;
  readonly weight?: Place;
  readonly weight_text?: string;
  readonly baseline?: Place & { readonly year: number };
  readonly algorithm?: Place & { readonly shown: string };
  readonly unit?: Place;
  readonly office?: Place;
  readonly area?: Place;
  readonly note?: Place;
  readonly path: readonly { readonly kind: string; readonly text: string; readonly cell: string }[];
}

export interface Truth {
  readonly year: number;
  readonly sheets: readonly { readonly name: string; readonly plan: boolean }[];
  readonly indicators: readonly TruthIndicator[];
}

const FOLDER = join(__dirname, "../fixtures/annexes");

export function readAnnex(annex: Annex): Workbook {
  return readXlsx(`${annex}.xlsx`, readFileSync(join(FOLDER, `${annex}.xlsx`)));
}

export function readTruth(annex: Annex): Truth {
  return JSON.parse(readFileSync(join(FOLDER, `${annex}.truth.json`), "utf8")) as Truth;
}

export interface Score {
  readonly missed: readonly string[];
  readonly falselyFound: readonly string[];
  /** fields at another cell than the truth says, or absent */
  readonly wrongFields: readonly string[];
  readonly wrongPaths: readonly string[];
  readonly fields: number;
  readonly paths: number;
}

const FIELDS = ["result", "achievement", "weight", "baseline", "algorithm", "unit", "office", "area", "note"] as const;

function fieldCells(truth: TruthIndicator): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [year, { cell }] of Object.entries(truth.targets)) cells.set(`target ${year}`, cell);
  for (const name of FIELDS) {
    const place = truth[name];
    if (place) cells.set(name, place.cell);
  }
  if (truth.weight_text !== undefined) cells.set("weight", truth.cell);
  if (truth.code !== undefined) cells.set("code", truth.code);
  return cells;
}

function foundCells(found: IndicatorDocument): Map<string, string> {
  const cells = new Map<string, string>(found.targets.map(({ year, cell }) => [`target ${year}`, cell]));
  for (const name of FIELDS) {
    const field: FieldDocument | undefined = found[name];
    if (field) cells.set(name, field.cell);
  }
  if (found.code !== undefined) cells.set("code", found.code);
  return cells;
}

const pathOf = (path: readonly { readonly kind: string; readonly cell: string }[]) =>
  path.map(({ kind, cell }) => `${kind} ${cell}`).join(" › ");

function compareOne(
  place: string,
  truth: TruthIndicator,
  found: IndicatorDocument,
): { wrong: string[]; path: string[]; fields: number } {
  const expected = fieldCells(truth);
  const actual = foundCells(found);
  const wrong = [...expected].filter(([name, cell]) => actual.get(name) !== cell);
  const path =
    pathOf(truth.path) === pathOf(found.path) ? [] : [`${place}: ${pathOf(truth.path)} ≠ ${pathOf(found.path)}`];
  return {
    wrong: wrong.map(([name, cell]) => `${place} ${name}: ${cell} ≠ ${actual.get(name) ?? "nothing"}`),
    path,
    fields: expected.size,
  };
}

/** Compares a plan with the truth, cell by cell. */
export function scorePlan(truth: Truth, plan: Plan): Score {
  const document: PlanDocument = planDocument("", plan);
  const found = new Map<string, IndicatorDocument>(
    document.tables.flatMap(({ sheet, indicators }) => indicators.map((one) => [`${sheet}!${one.cell}`, one] as const)),
  );
  const expected = new Map<string, TruthIndicator>(truth.indicators.map((one) => [`${one.sheet}!${one.cell}`, one]));
  const compared = [...expected].flatMap(([place, one]) => {
    const match = found.get(place);
    return match ? [compareOne(place, one, match)] : [];
  });
  return {
    missed: [...expected.keys()].filter((place) => !found.has(place)),
    falselyFound: [...found.keys()].filter((place) => !expected.has(place)),
    wrongFields: compared.flatMap(({ wrong }) => wrong),
    wrongPaths: compared.flatMap(({ path }) => path),
    fields: compared.reduce((sum, { fields }) => sum + fields, 0),
    paths: compared.length,
  };
}
