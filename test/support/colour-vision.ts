/** How far apart colours are, for everybody: contrast, lightness, and what is seen without one kind of cones. */

/** Red, green and blue as light, each 0–1. */
export type Light = readonly [red: number, green: number, blue: number];

type Matrix = readonly [Light, Light, Light];

/** Simulation on linear RGB at full severity: Machado, Oliveira, Fernandes, IEEE TVCG 15 (6), 2009, table of precomputed matrices. */
export const VISIONS = {
  "all cones": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;

export type Vision = keyof typeof VISIONS;

/** @param colour `#RRGGBB`, sRGB (IEC 61966-2-1) */
export function linearRgb(colour: string): Light {
  const light = (from: number) => {
    const channel = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  };
  return [light(1), light(3), light(5)];
}

const within = (value: number) => Math.min(1, Math.max(0, value));
const product = ([a, b, c]: Light, [red, green, blue]: Light) => a * red + b * green + c * blue;

export function seenBy(vision: Vision, light: Light): Light {
  const [red, green, blue] = VISIONS[vision];
  return [within(product(red, light)), within(product(green, light)), within(product(blue, light))];
}

/** Relative luminance (WCAG 2.2). */
const luminance = (light: Light) => product([0.2126, 0.7152, 0.0722], light);

/** Contrast ratio (WCAG 2.2), 1–21. */
export function contrast(left: Light, right: Light): number {
  const [dark = 0, bright = 0] = [luminance(left), luminance(right)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** CIE L*a*b* under D65. */
function lab(light: Light): Light {
  const root = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116);
  const x = root(product([0.4124564, 0.3575761, 0.1804375], light) / 0.95047);
  const y = root(luminance(light));
  const z = root(product([0.0193339, 0.119192, 0.9503041], light) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** L*: 0 black, 100 white; what is left in grey print. */
export const lightness = (light: Light) => lab(light)[0];

/** CIE76: 2.3 is just noticeable. */
export function difference(left: Light, right: Light): number {
  const [from, to] = [lab(left), lab(right)];
  return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
}
