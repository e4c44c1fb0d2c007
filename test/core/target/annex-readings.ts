/** Every distinct text of the target, baseline and result cells of the annexes, with all that it is read as in its places. */
import { cellAt, type Sheet, type Workbook } from "../../../src/core/grid/sheet";
import { positionOf } from "../../../src/core/grid/address";
import type { Cell } from "../../../src/core/grid/cell";
import { readResult } from "../../../src/core/target/read-result";
import { readTarget } from "../../../src/core/target/read-target";
import { isRead, type TargetReading } from "../../../src/core/target/reading";
import type { ResultReading } from "../../../src/core/target/result";
import { readAnnex, readTruth, type Annex, type TruthIndicator } from "../../support/truth";

/** Shown text → readings, one line each. */
export type Readings = Readonly<Record<string, readonly string[]>>;

interface Place {
  readonly cell: string;
  readonly shown?: string;
}

export function describeTarget(reading: TargetReading): string {
  if (isRead(reading))
    return [reading.kind, reading.canonical, ...reading.assumed.map(({ id }) => `(${id})`)].join(" · ");
  if (reading.kind === "ambiguous")
    return `ambiguous · ${reading.candidates.map(({ canonical }) => canonical).join(" | ")}`;
  return reading.kind === "unread" ? `unread · ${reading.why}` : "blank";
}

function describeResult(reading: ResultReading): string {
  const { kind, ...rest } = reading;
  return `${kind} · ${JSON.stringify(rest)}`;
}

function sheetOf({ sheets }: Workbook, name: string): Sheet {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function cellOf(workbook: Workbook, sheet: string, { cell }: Place): Cell {
  const position = positionOf(cell);
  if (!position) throw new Error(`no cell ${cell}`);
  return cellAt(sheetOf(workbook, sheet), position);
}

function rowsOf(
  workbook: Workbook,
  indicator: TruthIndicator,
): readonly (readonly [role: string, shown: string, reading: string])[] {
  const shownAt = (place: Place | undefined) => place?.shown ?? "";
  const context = {
    heading: "",
    algorithm: indicator.algorithm?.shown ?? "",
    unit: shownAt(indicator.unit),
    indicator: indicator.text,
    dateSystem: workbook.dateSystem,
  };
  const targets = Object.entries(indicator.targets).map(([year, place]: [string, Place]) => {
    const reading = readTarget({ ...context, cell: cellOf(workbook, indicator.sheet, place), year: Number(year) });
    return ["target", shownAt(place), describeTarget(reading)] as const;
  });
  const earlier = [
    ["baseline", indicator.baseline],
    ["result", indicator.result],
  ] as const;
  const results = earlier.flatMap(([role, place]) => {
    if (!place) return [];
    const cell = cellOf(workbook, indicator.sheet, place);
    return [
      [
        role,
        shownAt(place),
        describeResult(readResult(cell, { year: undefined, dateSystem: workbook.dateSystem, expected: "quantity" })),
      ] as const,
    ];
  });
  return [...targets, ...results];
}

/** Role → shown text → distinct readings, sorted so that a reviewer can go through them. */
export function annexReadings(annex: Annex): Readonly<Record<string, Readings>> {
  const workbook = readAnnex(annex);
  const found = new Map<string, Map<string, Set<string>>>();
  for (const [role, shown, reading] of readTruth(annex).indicators.flatMap((indicator) =>
    rowsOf(workbook, indicator),
  )) {
    const texts = found.get(role) ?? new Map<string, Set<string>>();
    found.set(role, texts);
    texts.set(shown, (texts.get(shown) ?? new Set()).add(reading));
  }
  const byText = (texts: Map<string, Set<string>>) =>
    Object.fromEntries(
      [...texts]
        .sort(([left], [right]) => left.localeCompare(right, "it"))
        .map(([text, readings]) => [text, [...readings].sort()]),
    );
  return Object.fromEntries([...found].map(([role, texts]) => [role, byText(texts)]));
}
