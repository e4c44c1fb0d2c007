/** Legends of status bands that workbooks print beside their plans: `Raggiunto: da 90% a 100%`, `Non raggiunto < 50%`. */
import type { Position } from "../../grid/address";
import { linesOf, type Line } from "../../plan/lines";
import type { Sheet } from "../../grid/sheet";
import { remembered } from "../../values/remember";

export interface LegendBand {
  readonly at: Position;
  readonly text: string;
  /** percentages; the edges as written */
  readonly from: number;
  readonly to: number;
  readonly includesFrom: boolean;
  readonly includesTo: boolean;
}

const STATUS =
  /^(?:(?:obiettivo|target|pienamente|completamente|totalmente|parzialmente|non) )*(?:raggiunt[oi]|conseguit[oi])\b/;
const NUMBER = "(\\d{1,3}(?:,\\d{1,2})?) ?%?";
const BETWEEN = new RegExp(
  `(?:da(?:l)?|tra(?: il)?|compres[oa] tra(?: il)?|^|: ?) ?${NUMBER} ?(?:-|a|al|e|e il) ?${NUMBER}$`,
);
const ABOVE = new RegExp(`(>=|≥|>|superiore (?:o uguale )?al|oltre il|almeno il) ?${NUMBER}$`);
const BELOW = new RegExp(`(<=|≤|<|inferiore (?:o uguale )?al|sotto il|meno del) ?${NUMBER}$`);

const LONGEST_BAND = 60;

const number = (digits: string) => Number(digits.replace(",", "."));
const includes = (sign: string) => /=|≥|≤|uguale|almeno/.test(sign);

function edgesIn(text: string): Pick<LegendBand, "from" | "to" | "includesFrom" | "includesTo"> | undefined {
  const [, from, to] = BETWEEN.exec(text) ?? [];
  if (from !== undefined && to !== undefined)
    return { from: number(from), to: number(to), includesFrom: true, includesTo: true };
  const [, above, lowest] = ABOVE.exec(text) ?? [];
  if (above !== undefined && lowest !== undefined)
    return { from: number(lowest), to: Infinity, includesFrom: includes(above), includesTo: true };
  const [, below, highest] = BELOW.exec(text) ?? [];
  if (below !== undefined && highest !== undefined)
    return { from: -Infinity, to: number(highest), includesFrom: true, includesTo: includes(below) };
  return undefined;
}

/** The status in one cell and its edges in the next, or both in one. */
function bandIn({ entries }: Line): LegendBand | undefined {
  const [first, last = first, third] = entries;
  if (!first || !last || third || !STATUS.test(first.folded) || !last.text.includes("%")) return undefined;
  const text = last.folded.replace(STATUS, "").replace(/^[:(\s]+|[)\s.;]+$/g, "");
  const edges = text.length > LONGEST_BAND ? undefined : edgesIn(text);
  return edges && { at: last.at, text: last === first ? first.text : `${first.text} ${last.text}`, ...edges };
}

const MENTION = /raggiunt|conseguit/i;

/** A cheap look before the sheet is taken apart: few have a legend. */
function mentionsBands({ values }: Sheet): boolean {
  return values.some((row) =>
    row.some((value) => typeof value === "string" && value.length <= LONGEST_BAND * 2 && MENTION.test(value)),
  );
}

/** Runs of at least two bands in rows that follow one another; a sheet that did not change is not searched again. */
export const legendsOf = remembered((sheet: Sheet): readonly (readonly LegendBand[])[] => {
  if (!mentionsBands(sheet)) return [];
  const legends: LegendBand[][] = [];
  let open: LegendBand[] = [];
  for (const line of linesOf(sheet)) {
    const band = bandIn(line);
    if (band) open.push(band);
    else open = [];
    if (open.length === 2) legends.push(open);
  }
  return legends;
});
