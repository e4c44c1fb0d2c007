/** Colours as the file says them — literal, indexed or of the theme with a tint — and as a person sees them. */

/** The attributes of a `<color>`, `<fgColor>` or `<bgColor>`. */
export type ColorAttributes = Readonly<Record<string, string>>;

/** The standard palette of indexed colours (ECMA-376 part 1, 18.8.27), six digits each. */
const INDEXED = [
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF",
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF",
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080",
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF",
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF",
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99",
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696",
  "003366 339966 003300 333300 993300 993366 333399 333333",
].flatMap((line) => line.split(" "));

/** The theme's colours in the order of the file are dk1, lt1, dk2, lt2, …; cells count lt1, dk1, lt2, dk2, … */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

function channels(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex, 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

const hexOf = (parts: readonly number[]) =>
  parts
    .map((part) => Math.round(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();

/** A tint makes lighter (above 0) or darker (below 0): it moves the lightness and keeps hue and saturation (18.8.19). */
export function tinted(hex: string, tint: number): string {
  const parts = channels(hex).map((part) => part / 255);
  const lightness = (Math.max(...parts) + Math.min(...parts)) / 2;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const room = 1 - Math.abs(2 * lightness - 1);
  const spread = room === 0 ? 0 : (1 - Math.abs(2 * moved - 1)) / room;
  return hexOf(parts.map((part) => 255 * (moved + (part - lightness) * spread)));
}

/** `#RRGGBB`; undefined for an automatic colour or none. */
export function colorOf(attributes: ColorAttributes | undefined, theme: readonly string[]): string | undefined {
  if (!attributes) return undefined;
  const { rgb, indexed, theme: slot, tint } = attributes;
  const base = rgb?.slice(-6) ?? (slot === undefined ? indexedColor(indexed) : theme[THEME_ORDER[Number(slot)] ?? -1]);
  if (base === undefined || !/^[0-9a-fA-F]{6}$/.test(base)) return undefined;
  return `#${tint === undefined ? base.toUpperCase() : tinted(base, Number(tint))}`;
}

function indexedColor(indexed: string | undefined): string | undefined {
  return indexed === undefined ? undefined : INDEXED[Number(indexed)];
}
