/** A cell of a column of weights as the weight it holds. */
import type { Field, WeightField } from "../model";
import { readWeight, type WeightScale } from "../weight";

export function weightField(field: Field, scale: WeightScale | undefined): WeightField {
  return { ...field, value: readWeight(field.cell, scale), ...(scale && { scale }) };
}
