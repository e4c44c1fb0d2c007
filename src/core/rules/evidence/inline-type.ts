/** The type of an indicator: in a column, or in brackets at the end of its text. */
import { EMPTY_CELL } from "../../grid/cell";
import type { Field, Indicator } from "../../plan/model";
import { typeInText } from "../../plan/weight";

/** The cell of a type, blank where a sheet that writes types in brackets leaves this one out. */
export function typeField({ at, text, type }: Indicator, writesInline: boolean): Field | undefined {
  if (type) return type;
  const inline = typeInText(text);
  if (inline === undefined && !writesInline) return undefined;
  return { at, cell: { ...EMPTY_CELL, value: inline, text: inline ?? "" } };
}

/** A third of a sheet's indicators is a habit; fewer are remarks. */
const SHARE_FOR_HABIT = 1 / 3;

export function writeTypesInline(indicators: readonly Indicator[]): boolean {
  const typed = indicators.filter(({ text }) => typeInText(text) !== undefined).length;
  return typed > 0 && typed >= indicators.length * SHARE_FOR_HABIT;
}
