/** The sheets that would get columns, as the user chooses among them. */
import { columnName } from "../../core/grid/address";
import type { ColumnAddition } from "../../core/patch/column-addition";
import type { ResultColumnsProposal } from "../../core/proposal/result-columns/propose-result-columns";
import { RESULT_ROLES, type ResultRole } from "../../core/proposal/result-columns/result-roles";

export interface SheetChoice {
  readonly sheet: string;
  readonly addition: ColumnAddition;
  /** `E–H` */
  readonly columns: string;
  /** from left to right */
  readonly roles: readonly ResultRole[];
}

export function sheetChoices({ additions, tables }: ResultColumnsProposal): readonly SheetChoice[] {
  return additions.map((addition) => {
    const { sheet, column, columns } = addition;
    const wanted = new Set(tables.filter((table) => table.sheet === sheet).flatMap(({ roles }) => roles));
    const [first, last] = [columnName(column), columnName(column + columns.length - 1)];
    return {
      sheet,
      addition,
      columns: first === last ? first : `${first}–${last}`,
      roles: RESULT_ROLES.filter((role) => wanted.has(role)),
    };
  });
}
