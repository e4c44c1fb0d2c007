/** Arguments as they arrive on the wire, checked. */
import { ApiFault } from "../api-fault";
import { isHostObject, type RangeTarget } from "./targets";

export function wholeNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw new ApiFault("InvalidArgument");
  return value;
}

/** A word of an enumeration of Office.js, in any case; `fallback` when absent. */
export function word(value: unknown, fallback: string): string {
  if (value === undefined || value === null) return fallback;
  if (typeof value !== "string") throw new ApiFault("InvalidArgument");
  return value.toLowerCase();
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw new ApiFault("InvalidArgument");
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ApiFault("InvalidArgument");
  return value;
}

export function rangeArgument(value: unknown): RangeTarget {
  if (!isHostObject(value) || value.kind !== "Range") throw new ApiFault("InvalidArgument");
  return value.target;
}

export type Fields = Readonly<Record<string, unknown>>;

export function fields(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new ApiFault("InvalidArgument");
  return value as Fields;
}

const BLACK_TO_WHITE: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  lime: "#00FF00",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  silver: "#C0C0C0",
  lightgreen: "#90EE90",
  lightgray: "#D3D3D3",
};

/** `#RRGGBB` of a colour as the API takes it: `#f00` is none, the everyday names of HTML are. */
export function color(value: unknown): string {
  const asked = text(value);
  const hex = /^#?([0-9a-fA-F]{6})$/.exec(asked)?.[1];
  const found = hex === undefined ? BLACK_TO_WHITE[asked.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (found === undefined) throw new ApiFault("InvalidArgument");
  return found;
}
