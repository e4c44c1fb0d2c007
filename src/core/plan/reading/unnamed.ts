/** Columns with figures beside targets that nothing names: they are told, never passed over in silence. */
import { readHeading } from "../words/read-heading";
import { figureOf, isDay, mostly } from "./column-values";
import type { TableColumn, UnnamedDraft } from "./table-columns";
import type { Candidate } from "./candidate";
import type { Weighed } from "./weighed";

const LEAST = 0.3;

/** Headings that are known to be of no use say nothing that a reader would miss. */
function isUnknown({ heading, leans }: Candidate): boolean {
  const reading = readHeading(heading.text);
  return reading === undefined || !reading.strict || (reading.role === "neutral" && leans.size > 0);
}

const holdsFigures = ({ entries }: Candidate) =>
  mostly(entries, (entry) => isDay(entry) || figureOf(entry) !== undefined);

/** `N.` over 1, 2, 3: the number of the row, which says nothing of what is measured. */
function isRunning({ entries }: Candidate): boolean {
  const figures = [...entries.values()].map(figureOf);
  return (
    figures.length > 0 &&
    figures.every((figure, index) => {
      const last = figures[index - 1];
      return figure !== undefined && (last === undefined || figure === 1 || figure === last || figure === last + 1);
    }) &&
    figures[0] === 1
  );
}

export function unnamedOf(
  candidates: readonly Candidate[],
  weighed: readonly Weighed[],
  found: readonly TableColumn[],
): UnnamedDraft[] {
  if (!found.some(({ role }) => role === "target")) return [];
  return candidates.flatMap((candidate): UnnamedDraft[] => {
    const { column, heading } = candidate;
    if (found.some((one) => one.column === column) || !isUnknown(candidate)) return [];
    if (!holdsFigures(candidate) || isRunning(candidate)) return [];
    const likeliest = weighed.find((one) => one.candidate === candidate && one.weight >= LEAST);
    return [
      {
        column,
        heading: { at: heading.at, text: heading.text },
        offered: likeliest?.role,
        confidence: likeliest?.weight ?? 0,
      },
    ];
  });
}
