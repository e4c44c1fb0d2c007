/** The columns of a table while the user says what they hold, and what would be recognised with them. */
import { useMemo, useState } from "react";
import type { Workbook } from "../../core/grid/sheet";
import type { ChosenRole, TableCorrection } from "../../core/plan/correction";
import { isDated } from "../../core/plan/choosable-roles";
import { correctionOfForm, type MappingColumn, type MappingForm } from "../../core/plan/mapping-form";
import { tryCorrection } from "../../core/plan/try-correction";

export interface MappingOutcome {
  readonly indicators: number;
  readonly targets: number;
  readonly results: number;
}

export interface MappingDraft {
  readonly form: MappingForm;
  readonly isEverywhere: boolean;
  readonly setEverywhere: (isEverywhere: boolean) => void;
  readonly chooseRole: (offset: number, role: ChosenRole) => void;
  readonly chooseYear: (offset: number, year: number | undefined) => void;
  readonly correction: TableCorrection;
  readonly outcome: MappingOutcome;
}

function outcomeOf(
  workbook: Workbook,
  corrections: readonly TableCorrection[],
  correction: TableCorrection,
): MappingOutcome {
  const found = tryCorrection(workbook, corrections, correction).flatMap(({ indicators }) => indicators);
  return {
    indicators: found.length,
    targets: found.filter(({ targets }) => targets.some(({ cell }) => cell.text !== "")).length,
    results: found.filter(({ result }) => result !== undefined && result.cell.text !== "").length,
  };
}

/** The roles that only one column may have: choosing one takes it from the other. */
const ONLY_ONE: ReadonlySet<ChosenRole> = new Set<ChosenRole>([
  "indicator",
  "status",
  "unit",
  "algorithm",
  "note",
  "type",
]);

export function useMappingDraft(
  workbook: Workbook,
  corrections: readonly TableCorrection[],
  first: MappingForm,
): MappingDraft {
  const [chosen, setChosen] = useState({ first, columns: first.columns });
  // Another heading row is another form.
  const { columns } = chosen.first === first ? chosen : first;
  const [isEverywhere, setEverywhere] = useState(false);
  const form = useMemo(() => ({ ...first, columns }), [first, columns]);
  const correction = useMemo(
    () => ({ ...correctionOfForm(form), ...(isEverywhere ? { sheet: undefined } : {}) }),
    [form, isEverywhere],
  );
  const outcome = useMemo(() => outcomeOf(workbook, corrections, correction), [workbook, corrections, correction]);
  const change = (offset: number, changed: Partial<MappingColumn>, other: Partial<MappingColumn> | undefined) =>
    setChosen({
      first,
      columns: columns.map((column) => {
        if (column.offset === offset) return { ...column, ...changed };
        return other && column.role === changed.role ? { ...column, ...other } : column;
      }),
    });
  return {
    form,
    isEverywhere,
    setEverywhere,
    chooseRole: (offset, role) =>
      change(
        offset,
        { role, ...(isDated(role) ? {} : { year: undefined }) },
        ONLY_ONE.has(role) ? { role: "none" } : undefined,
      ),
    chooseYear: (offset, year) => change(offset, { year }, undefined),
    correction,
    outcome,
  };
}
