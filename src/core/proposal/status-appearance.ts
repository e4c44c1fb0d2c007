/** How a status looks in a cell: a fill, and a number format that carries the word. */
import type { Fill } from "../patch/patch";
import type { Status } from "../methodology/assessment";
import type { Methodology } from "../methodology/methodology";
import type { BandEdge } from "../methodology/settings/band-edge";

/**
 * Fills on which black text keeps a contrast above 8:1. Their lightness falls by more than twelve steps (CIE L*) from achieved
 * to partial and from partial to missed, so they stay apart in grey print; they differ by 30 (CIE76) and more for readers
 * without one kind of cones. What has no percentage is grey. Under a Windows contrast theme no fill is shown: the word says it.
 */
export const STATUS_FILL: Readonly<Record<Status, Fill>> = {
  achieved: "#D3F7D8",
  partial: "#F2C45A",
  missed: "#F08078",
  unreported: "#D9D9D9",
  unassessable: "#BFBFBF",
};

interface Words {
  readonly achieved: string;
  readonly partial: string;
  readonly missed: string;
}

/**
 * From the fullest wording to the one that any column shows. The widths (in points) are those of the longest percentage
 * with its word in Calibri 11, with a tenth to spare: Excel measures differently at every zoom.
 */
const WORDINGS: readonly { readonly fromWidth: number; readonly words: Words }[] = [
  { fromWidth: 155, words: { achieved: "raggiunto", partial: "parzialmente raggiunto", missed: "non raggiunto" } },
  { fromWidth: 112, words: { achieved: "raggiunto", partial: "parziale", missed: "non raggiunto" } },
  { fromWidth: 70, words: { achieved: "ragg.", partial: "parz.", missed: "non r." } },
  { fromWidth: 0, words: { achieved: "✔", partial: "◐", missed: "✘" } },
];

/** Excel's own column width when nothing else is said, in points. */
const DEFAULT_WIDTH = 48;

/**
 * A percentage followed by the word of its band: `[>=0.9]0.00%" raggiunto";…`.
 * Two decimals, so that a figure just below an edge does not show as the edge itself.
 * The conditions are the methodology's own edges, so the word stays true when somebody types another number.
 * @param columnWidth in points; too long a wording would turn the cell into `####`
 */
export function achievementFormat({ bands }: Methodology, columnWidth: number = DEFAULT_WIDTH): string {
  const { achieved, partial, missed } = wordsFor(columnWidth);
  return `${condition(bands.achieved)}0.00%" ${achieved}";${condition(bands.partial)}0.00%" ${partial}";0.00%" ${missed}"`;
}

function wordsFor(columnWidth: number): Words {
  const wording = WORDINGS.find(({ fromWidth }) => columnWidth >= fromWidth) ?? WORDINGS[WORDINGS.length - 1];
  return wording?.words ?? { achieved: "", partial: "", missed: "" };
}

function condition({ from, inclusive }: BandEdge): string {
  return `[${inclusive ? ">=" : ">"}${from}]`;
}
