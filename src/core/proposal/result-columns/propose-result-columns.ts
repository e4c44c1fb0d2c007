/** Result columns for the tables that lack them, as additions to preview and write. */
import type { Area } from "../../grid/address";
import type { Workbook } from "../../grid/sheet";
import type { ColumnAddition } from "../../patch/column-addition";
import type { Plan } from "../../plan/model";
import type { TableLeftAlone } from "./left-alone";
import type { ResultRole } from "./result-roles";
import { sheetAddition, type ColumnsPlace } from "./sheet-addition";
import { wishOf, type WantedColumns } from "./wanted-columns";

export interface ResultColumnsChoice {
  /** undefined takes each table's own plan year */
  readonly year: number | undefined;
  readonly place: ColumnsPlace;
  /** names of sheets; undefined takes all */
  readonly sheets?: readonly string[];
}

/** A table that gets columns, and which. */
export interface TableWithColumns {
  readonly sheet: string;
  readonly range: Area;
  readonly year: number | undefined;
  readonly roles: readonly ResultRole[];
}

export interface ResultColumnsProposal {
  /** at most one for each sheet */
  readonly additions: readonly ColumnAddition[];
  readonly tables: readonly TableWithColumns[];
  readonly leftAlone: readonly TableLeftAlone[];
}

export function proposeResultColumns(
  { workbook, plan }: { readonly workbook: Workbook; readonly plan: Plan },
  choice: ResultColumnsChoice,
): ResultColumnsProposal {
  const { year, place, sheets } = choice;
  const wishes = workbook.sheets.flatMap((sheet) => {
    const tables = plan.tables.filter((table) => table.sheet === sheet.name);
    const isChosen = tables.length > 0 && (sheets?.includes(sheet.name) ?? true);
    return isChosen ? [{ sheet, tables, ...wishOf(sheet, tables, year) }] : [];
  });
  return {
    additions: wishes.flatMap(({ sheet, tables, wanted }) =>
      wanted.length > 0 ? [sheetAddition(sheet, tables, wanted, place)] : [],
    ),
    tables: wishes.flatMap(({ wanted }) => wanted.map(described)),
    leftAlone: wishes.flatMap((wish) => wish.leftAlone),
  };
}

function described({ table: { sheet, range }, year, roles }: WantedColumns): TableWithColumns {
  return { sheet, range, year, roles };
}
