/** The results of the parts of a year as one result, in each way in which they may combine. */
import type { Cell } from "../../grid/cell";
import type { PartResult } from "../../plan/model";
import type { ResultReading } from "../../target/result";
import { divide, plainDigits, sum } from "../../values/decimal";
import type { Combination } from "./combination";

export interface ReadPart {
  readonly part: PartResult;
  readonly reading: ResultReading;
}

export interface CombinedResult {
  readonly combination: Combination;
  /** as if it had been typed for the year */
  readonly cell: Cell;
}

/** Undefined where the parts are no figures of one kind: then none can be made of them. */
export function combinedResults(parts: readonly ReadPart[]): readonly CombinedResult[] | undefined {
  const last = parts.at(-1)?.part.cell;
  if (!last) return undefined;
  const numbers = numbersOf(parts);
  if (numbers) {
    const total = sum(numbers.values);
    return [
      { combination: "sum", cell: typed(total, numbers) },
      { combination: "last", cell: last },
      { combination: "mean", cell: typed(divide(total, numbers.values.length) ?? total, numbers) },
    ];
  }
  const shares = sharesOf(parts);
  return (
    shares && [
      { combination: "ratio", cell: text(`${plain(sum(shares.tops))} su ${plain(sum(shares.wholes))}`) },
      { combination: "last", cell: last },
    ]
  );
}

interface Numbers {
  readonly values: readonly number[];
  readonly unit: string | undefined;
  /** where all are typed as numbers of one format */
  readonly format: string | undefined;
}

function numbersOf(parts: readonly ReadPart[]): Numbers | undefined {
  const numbers = parts.flatMap(({ reading }) => (reading.kind === "number" ? [reading] : []));
  const [first] = numbers;
  if (!first || numbers.length < parts.length || numbers.some(({ unit }) => unit !== first.unit)) return undefined;
  const formats = new Set(
    parts.map(({ part: { cell } }) => (typeof cell.value === "number" ? cell.format : undefined)),
  );
  const [format] = formats;
  return {
    values: numbers.map(({ value }) => value),
    unit: first.unit,
    format: formats.size === 1 ? format : undefined,
  };
}

function sharesOf(parts: readonly ReadPart[]) {
  const shares = parts.flatMap(({ reading }) => (reading.kind === "score" && reading.isShare ? [reading] : []));
  if (shares.length < parts.length) return undefined;
  return { tops: shares.map(({ value }) => value), wholes: shares.map(({ outOf }) => outOf) };
}

function typed(value: number, { unit, format }: Numbers): Cell {
  const shown = plain(value);
  if (format !== undefined) return { value, text: shown, format, formula: undefined };
  if (unit === "%") return { value, text: `${plain(value * 100)}%`, format: "0.00%", formula: undefined };
  return unit === undefined ? { value, text: shown, format: "General", formula: undefined } : text(`${shown} ${unit}`);
}

const text = (value: string): Cell => ({ value, text: value, format: "General", formula: undefined });

const plain = (value: number): string => plainDigits(value).replace(".", ",");
