/** Counts how much of a published table was recognised: indicators, targets by year, results, achievements, weights, parents. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbook } from "../../src/core/grid/sheet";
import { planDocument, type IndicatorDocument } from "../../src/core/plan/plan-document";
import { recognise } from "../../src/core/plan/recognise";
import { readXlsx } from "./read-xlsx";

interface Place {
  readonly cell: string;
}

interface BodyIndicator {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly targets?: Readonly<Record<string, Place>>;
  readonly result?: Place;
  readonly achievement?: Place;
  readonly weight?: Place;
  readonly path?: readonly Place[];
}

export interface BodyTruth {
  readonly year?: number;
  readonly sheets: readonly { readonly name: string; readonly plan: boolean }[];
  readonly indicators: readonly BodyIndicator[];
}

export interface BodyTable {
  readonly name: string;
  readonly workbook: Workbook;
  readonly truth: BodyTruth;
}

/** What is counted, each against the truth. */
export const ASPECTS = ["indicators", "targets", "result", "achievement", "weight", "parents"] as const;
export type Aspect = (typeof ASPECTS)[number];

export interface BodyScore {
  readonly expected: Readonly<Record<Aspect, number>>;
  readonly right: Readonly<Record<Aspect, number>>;
  /** indicators that the truth does not name */
  readonly falselyFound: readonly string[];
  /** tables on sheets that are no plan */
  readonly falseTables: readonly string[];
  readonly wrong: readonly string[];
}

/** The tables of a folder: every `NAME.xlsx` with `NAME.truth.json` beside it. */
export function readBodies(folder: string): BodyTable[] {
  const names = readdirSync(folder).flatMap((file) => (file.endsWith(".truth.json") ? [file.slice(0, -11)] : []));
  return names.sort().map((name) => ({
    name,
    workbook: readXlsx(`${name}.xlsx`, readFileSync(join(folder, `${name}.xlsx`))),
    truth: JSON.parse(readFileSync(join(folder, `${name}.truth.json`), "utf8")) as BodyTruth,
  }));
}

const none = (): Record<Aspect, number> => ({
  indicators: 0,
  targets: 0,
  result: 0,
  achievement: 0,
  weight: 0,
  parents: 0,
});

type Pairs = readonly (readonly [wanted: string, found: string])[];

const FIELD =
  (name: "result" | "achievement" | "weight") => (truth: BodyIndicator, found: IndicatorDocument | undefined) => {
    const place = truth[name];
    return place ? [[place.cell, found?.[name]?.cell ?? ""] as const] : [];
  };

/** The cells that the truth names for an aspect, each with what recognition says in its place. */
const PAIRS: Readonly<Record<Aspect, (truth: BodyIndicator, found: IndicatorDocument | undefined) => Pairs>> = {
  indicators: ({ cell }, found) => [[cell, found?.cell ?? ""]],
  targets({ targets = {} }, found) {
    const known = new Set(found?.targets.map(({ year, cell }) => `${year ?? "?"} ${cell}`));
    const wanted = Object.entries(targets).map(([year, { cell }]) => `${year} ${cell}`);
    return wanted.map((place) => [place, known.has(place) ? place : ""]);
  },
  result: FIELD("result"),
  achievement: FIELD("achievement"),
  weight: FIELD("weight"),
  parents({ path = [] }, found) {
    const above = new Set(found?.path.map(({ cell }) => cell));
    return path.length === 0 ? [] : [["all", found && path.every(({ cell }) => above.has(cell)) ? "all" : ""]];
  },
};

/** Compares a table with its truth. */
export function scoreBody({ workbook, truth }: BodyTable): BodyScore {
  const document = planDocument(workbook.name, recognise(workbook));
  const all = document.tables.flatMap(({ sheet, indicators }) => indicators.map((one) => ({ sheet, one })));
  const found = new Map(all.map(({ sheet, one }) => [`${sheet}!${one.cell}`, one]));
  const named = new Set(truth.indicators.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const expected = none();
  const right = none();
  const wrong: string[] = [];
  for (const indicator of truth.indicators) {
    const match = found.get(`${indicator.sheet}!${indicator.cell}`);
    for (const aspect of ASPECTS) {
      for (const [want, got] of PAIRS[aspect](indicator, match)) {
        expected[aspect] += 1;
        if (want === got) right[aspect] += 1;
        else wrong.push(`${indicator.sheet}!${indicator.cell} ${aspect}: ${want} ≠ ${got || "nothing"}`);
      }
    }
  }
  const noPlans = new Set(truth.sheets.filter(({ plan }) => !plan).map(({ name }) => name));
  return {
    expected,
    right,
    falselyFound: [...found.keys()].filter((place) => !named.has(place)),
    falseTables: document.tables.flatMap(({ sheet, range }) => (noPlans.has(sheet) ? [`${sheet}!${range}`] : [])),
    wrong,
  };
}

/** `indicators 32/50 …` of several scores together. */
export function printTotals(scores: readonly BodyScore[]): string {
  const sum = (of: "expected" | "right", aspect: Aspect) =>
    scores.reduce((total, score) => total + score[of][aspect], 0);
  const parts = ASPECTS.map((aspect) => `${aspect} ${sum("right", aspect)}/${sum("expected", aspect)}`);
  const falselyFound = scores.reduce((total, score) => total + score.falselyFound.length, 0);
  return [...parts, `false ${falselyFound}`].join(" · ");
}
