/** Columns that name what stands above the indicators, outermost first. */
import type { ColumnRole, NodeKind } from "../model";
import type { Level, TableColumn } from "./table-columns";

/** Roles of columns that name objectives, innermost first. */
export const OBJECTIVE_ROLES: readonly ColumnRole[] = [
  "individual-objective",
  "operational-objective",
  "objective",
  "strategic-objective",
  "programme",
];

const ORDER: readonly NodeKind[] = [
  "perspective",
  "area",
  "strategic-objective",
  "programme",
  "operational-objective",
  "individual-objective",
];

/** The kind of a column headed by `Obiettivo` alone: whichever the other columns leave. */
function kindOfObjective(all: readonly TableColumn[]): NodeKind {
  return all.some(({ role }) => role === "operational-objective") ? "strategic-objective" : "operational-objective";
}

export function levelsOf(all: readonly TableColumn[], mixed: boolean, text: number): Level[] {
  const kinds: Partial<Record<ColumnRole, NodeKind>> = {
    area: "area",
    programme: "programme",
    "strategic-objective": "strategic-objective",
    "operational-objective": "operational-objective",
    objective: kindOfObjective(all),
    // Beside a column that mixes objectives and indicators, views and personal objectives are references, not ancestors.
    ...(mixed ? {} : { perspective: "perspective" as const, "individual-objective": "individual-objective" as const }),
  };
  const levels = all.flatMap(({ role, column }): Level[] => {
    const kind = kinds[role];
    return kind === undefined || column === text ? [] : [{ kind, column }];
  });
  return levels.sort((left, right) => ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind));
}
