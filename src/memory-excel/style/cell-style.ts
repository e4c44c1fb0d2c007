/** How a cell looks, as the Excel API talks about it. */
import { ownEntry } from "../ooxml/own-entry";
import { colorOf } from "./palette";
import type { StyleElement } from "./style-part";

export interface Fill {
  /** as the API names it: `None`, `Solid`, `Gray50`, … */
  readonly pattern: string;
  /** `#RRGGBB`; white when there is no fill, as Excel answers */
  readonly color: string;
  readonly patternColor: string;
}

export interface Font {
  readonly name: string;
  /** points */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly color: string;
}

export const NO_FILL: Fill = { pattern: "None", color: "#FFFFFF", patternColor: "#000000" };

export function sameFill(left: Fill, right: Fill): boolean {
  return left.pattern === right.pattern && left.color === right.color && left.patternColor === right.patternColor;
}

const PATTERNS: Readonly<Record<string, string>> = {
  none: "None",
  solid: "Solid",
  gray125: "Gray8",
  gray0625: "Gray16",
  lightGray: "Gray25",
  mediumGray: "Gray50",
  darkGray: "Gray75",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  darkTrellis: "SemiGray75",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
};

/** The file's word for a pattern of the API; undefined when there is none. */
export function filePattern(pattern: string): string | undefined {
  return Object.keys(PATTERNS).find((key) => PATTERNS[key]?.toLowerCase() === pattern.toLowerCase());
}

/** A solid fill shows its foreground colour; a hatch shows the foreground on the background. */
export function fillOf({ children }: StyleElement, theme: readonly string[]): Fill {
  const type = children.get("patternFill")?.["patternType"] ?? (children.has("gradientFill") ? "gradient" : "none");
  const pattern = ownEntry(PATTERNS, type) ?? "LinearGradient";
  const front = colorOf(children.get("fgColor"), theme);
  const back = colorOf(children.get("bgColor"), theme);
  if (pattern === "None") return NO_FILL;
  if (pattern === "Solid") return { pattern, color: front ?? "#FFFFFF", patternColor: back ?? "#000000" };
  return { pattern, color: back ?? "#FFFFFF", patternColor: front ?? "#000000" };
}

const isOn = (attributes: Readonly<Record<string, string>> | undefined) =>
  attributes !== undefined && !["0", "false", "none"].includes(attributes["val"] ?? "1");

export function fontOf({ children }: StyleElement, theme: readonly string[]): Font {
  return {
    name: children.get("name")?.["val"] ?? "Calibri",
    size: Number(children.get("sz")?.["val"] ?? 11),
    bold: isOn(children.get("b")),
    italic: isOn(children.get("i")),
    underline: isOn(children.get("u")),
    strikethrough: isOn(children.get("strike")),
    color: colorOf(children.get("color"), theme) ?? "#000000",
  };
}
