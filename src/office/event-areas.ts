/** Areas as events name them: `B7`, `A1:C9`, `3:5`, `B:C`, several with commas between. */
import { areaOf, type Area } from "../core/grid/address";
import { LAST_COLUMN, LAST_ROW } from "./areas";

const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;

/** Undefined when any part cannot be read: then it may be anywhere. Some builds tell no address (office-js #955). */
export function eventAreas(address: unknown): readonly Area[] | undefined {
  if (typeof address !== "string" || address === "") return undefined;
  const areas = address
    .slice(address.lastIndexOf("!") + 1)
    .split(",")
    .map((part) => oneArea(part.trim()));
  return areas.every((area) => area !== undefined) ? areas : undefined;
}

function oneArea(name: string): Area | undefined {
  const [, from, to] = ROWS.exec(name) ?? [];
  if (from !== undefined && to !== undefined)
    return { row: Number(from) - 1, rows: Number(to) - Number(from) + 1, column: 0, columns: LAST_COLUMN + 1 };
  const [, left, right] = COLUMNS.exec(name) ?? [];
  const whole = left !== undefined && right !== undefined ? areaOf(`${left}1:${right}1`) : undefined;
  return whole ? { ...whole, row: 0, rows: LAST_ROW + 1 } : areaOf(name);
}
