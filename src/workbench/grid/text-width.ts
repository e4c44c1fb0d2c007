/** How wide a text is drawn. */

/** Carlito comes with the page and has the widths of Calibri. */
export const CELL_FONT = "Carlito, Calibri, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
/** points */
const DEFAULT_FONT_SIZE = 11;
const REMEMBERED = 20_000;

export interface Lettering {
  readonly bold: boolean;
  /** points; undefined: the default */
  readonly fontSize: number | undefined;
}

/** Answers px. */
export type Measure = (text: string, lettering: Lettering) => number;

/** Points to px at 96 dpi. */
export function pixelsOf(points: number | undefined): number {
  return ((points ?? DEFAULT_FONT_SIZE) * 4) / 3;
}

/** Where there is nothing to draw on: half an em a letter. */
export const estimateWidth: Measure = (text, { fontSize }) => text.length * pixelsOf(fontSize) * 0.5;

/** Measures with a canvas and remembers: the same words come again on every row. */
export function measureWith(pen: CanvasRenderingContext2D): Measure {
  const widths = new Map<string, number>();
  return (text, { bold, fontSize }) => {
    const font = `${bold ? "bold " : ""}${pixelsOf(fontSize)}px ${CELL_FONT}`;
    const key = `${font}|${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    pen.font = font;
    const { width } = pen.measureText(text);
    if (widths.size > REMEMBERED) widths.clear();
    widths.set(key, width);
    return width;
  };
}
