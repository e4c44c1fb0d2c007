/** Drifts a whole workbook and moves its truth along. */
import { cellName, positionOf } from "../../src/core/grid/address";
import type { Workbook } from "../../src/core/grid/sheet";
import { movesOf, putTogether, randomFrom, takeApart, type Drift } from "./drift";
import type { Truth, TruthIndicator } from "./truth";

export interface Drifted {
  readonly workbook: Workbook;
  readonly truth: Truth;
}

type Moved = <T extends { readonly cell: string }>(place: T) => T;

function moveIndicator(indicator: TruthIndicator, moved: Moved): TruthIndicator {
  const fields = [
    "result",
    "achievement",
    "weight",
    "baseline",
    "algorithm",
    "unit",
    "office",
    "area",
    "note",
  ] as const;
  const places = fields.flatMap((name) => {
    const place = indicator[name];
    return place === undefined ? [] : [[name, moved(place)] as const];
  });
  return {
    ...moved(indicator),
    ...Object.fromEntries(places),
    targets: Object.fromEntries(Object.entries(indicator.targets).map(([year, place]) => [year, moved(place)])),
    path: indicator.path.map(moved),
  };
}

/** The workbook after the drifts, in order, and its truth at the moved cells. */
export function driftWorkbook(workbook: Workbook, truth: Truth, drifts: readonly Drift[], seed: number): Drifted {
  const drifted = workbook.sheets.map((sheet, index) => {
    const random = randomFrom(seed * 31 + index);
    return drifts.reduce((state, drift) => drift(state, random), takeApart(sheet));
  });
  const moves = new Map(drifted.map((sheet) => [sheet.name, movesOf(sheet)]));
  const movedIn =
    (sheet: string): Moved =>
    (place) => {
      const from = positionOf(place.cell);
      const to = from && moves.get(sheet)?.get(`${from.row}:${from.column}`);
      return to ? { ...place, cell: cellName(to) } : place;
    };
  return {
    workbook: { ...workbook, name: "piano.xlsx", sheets: drifted.map(putTogether) },
    truth: {
      ...truth,
      indicators: truth.indicators.map((indicator) => moveIndicator(indicator, movedIn(indicator.sheet))),
    },
  };
}
