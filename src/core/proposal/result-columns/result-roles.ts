/** The columns in which what came of a plan is noted, and which of them a table lacks for a year. */
import type { PlanColumn, PlanTable } from "../../plan/model";

/** From left to right, as they are added. */
export const RESULT_ROLES = ["result", "achievement", "status", "note"] as const;

export type ResultRole = (typeof RESULT_ROLES)[number];

const HEADING_WORDS: Readonly<Record<ResultRole, string>> = {
  result: "Risultato",
  achievement: "% realizzazione",
  status: "Stato",
  note: "Note",
};

/** The heading says the year, so that recognition reads it and another year's columns can stand beside it. */
export function resultHeading(role: ResultRole, year: number | undefined): string {
  return year === undefined ? HEADING_WORDS[role] : `${HEADING_WORDS[role]} ${year}`;
}

/** A column whose heading names no year serves every year. */
const servesYear = (column: PlanColumn, year: number | undefined) => column.year === undefined || column.year === year;

/** Where what came of the year is noted already: its result and its percentage. */
export function figureColumns({ columns }: PlanTable, year: number | undefined): readonly PlanColumn[] {
  return columns.filter(
    (column) => (column.role === "result" || column.role === "achievement") && servesYear(column, year),
  );
}

export function missingRoles({ columns }: PlanTable, year: number | undefined): readonly ResultRole[] {
  return RESULT_ROLES.filter((role) => !columns.some((column) => column.role === role && servesYear(column, year)));
}
