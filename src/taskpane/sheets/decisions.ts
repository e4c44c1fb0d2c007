/** What the user may do about tables: every request ends in the whole list of decisions. */
import type { Sheet } from "../../core/grid/sheet";
import type { Analysis } from "../../core/pipeline";
import { staleCorrections, withCorrection, withoutCorrection, type TableCorrection } from "../../core/plan/correction";
import { correctionOfForm, formOfTable, type MappingForm } from "../../core/plan/mapping-form";
import type { HeadingMark, PlanTable } from "../../core/plan/model";

export type Decide = (corrections: readonly TableCorrection[]) => void;

export interface Decisions {
  /** headings changed since the user decided about them */
  readonly stale: readonly TableCorrection[];
  readonly sheetNamed: (name: string) => Sheet | undefined;
  readonly formOf: (table: PlanTable) => MappingForm | undefined;
  readonly confirm: (table: PlanTable) => void;
  /** takes a decision; `instead` is the one that it answers anew */
  readonly decide: (correction: TableCorrection, instead?: TableCorrection) => void;
  readonly forget: (correction: TableCorrection) => void;
  /** back to automatic recognition, also where the decision was for every sheet */
  readonly automatic: (sheet: string, heading: HeadingMark) => void;
}

export function decisionsOn({ workbook, plan, settings }: Analysis, onDecide: Decide): Decisions {
  const corrections = settings.corrections ?? [];
  const sheetNamed = (name: string) => workbook.sheets.find((sheet) => sheet.name === name);
  const formOf = (table: PlanTable) => {
    const sheet = sheetNamed(table.sheet);
    return sheet && formOfTable(sheet, table);
  };
  return {
    stale: staleCorrections(corrections, plan),
    sheetNamed,
    formOf,
    confirm(table) {
      const form = formOf(table);
      if (form) onDecide(withCorrection(corrections, correctionOfForm(form)));
    },
    decide: (correction, instead) =>
      onDecide(withCorrection(instead ? withoutCorrection(corrections, instead) : corrections, correction)),
    forget: (correction) => onDecide(withoutCorrection(corrections, correction)),
    automatic(sheet, heading) {
      const own = withoutCorrection(corrections, { sheet, heading });
      onDecide(own.length < corrections.length ? own : withoutCorrection(corrections, { sheet: undefined, heading }));
    },
  };
}
