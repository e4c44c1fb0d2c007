/** Target and result cells as tests type them. */
import { EMPTY_CELL, type Cell, type CellValue } from "../../../src/core/grid/cell";
import type { TargetSource } from "../../../src/core/target/reading";

export function cell(
  value: CellValue,
  format = "General",
  text = typeof value === "object" ? value.error : String(value ?? ""),
): Cell {
  return { ...EMPTY_CELL, value, format, text };
}

/** A target of 2019 with nothing else known. */
export function source(
  value: CellValue,
  more: Partial<TargetSource> & { readonly format?: string } = {},
): TargetSource {
  const { format = "General", ...context } = more;
  return {
    cell: cell(value, format),
    year: 2019,
    heading: "",
    algorithm: "",
    unit: "",
    indicator: "",
    dateSystem: 1900,
    ...context,
  };
}
