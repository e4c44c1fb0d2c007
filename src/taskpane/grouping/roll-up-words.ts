/** The mean of many indicators in one line: `71,3% · parzialmente raggiunto · 9 rendicontati su 10`. */
import type { NodeFigure } from "../../core/methodology/compute-roll-ups";
import type { StatusCounts } from "../../core/methodology/roll-up";
import { STATUS_NAMES } from "../../core/methodology/status";
import { percentText } from "../format";
import type { Texts } from "../texts/texts";

const SEPARATOR = " · ";

/** What was not reported is always to be seen: a mean says nothing without what it leaves out. */
export function countsText(counts: StatusCounts, { objectives: texts }: Texts): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (total === 0) return texts.noIndicator;
  return [
    texts.reported(total - counts.unreported, total),
    ...(counts.unassessable > 0 ? [texts.unassessable(counts.unassessable)] : []),
  ].join(SEPARATOR);
}

export function rollUpText({ achievement, status, counts }: NodeFigure, texts: Texts): string {
  const { language } = texts;
  const mean = achievement === undefined ? [] : [percentText(language, achievement), STATUS_NAMES[status][language]];
  return [...mean, countsText(counts, texts)].join(SEPARATOR);
}

/** How many objectives and groupings stand below; the count ends at `enough`. */
export function sizeOf({ children }: NodeFigure, enough: number): number {
  let size = 0;
  for (const child of children) {
    size += 1 + sizeOf(child, enough - size - 1);
    if (size >= enough) break;
  }
  return size;
}
