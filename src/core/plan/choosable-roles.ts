/** The roles that a user may give to a column, in the order in which they are offered. */
import type { ChosenRole } from "./correction";
import type { ColumnRole } from "./model";

/** Complete by its type: a new role cannot be forgotten here. `dated`: the column may belong to a year. */
const ROLES: Readonly<Record<ColumnRole, { readonly dated: boolean }>> = {
  indicator: { dated: false },
  target: { dated: true },
  result: { dated: true },
  achievement: { dated: true },
  status: { dated: false },
  baseline: { dated: true },
  weight: { dated: false },
  unit: { dated: false },
  algorithm: { dated: false },
  "strategic-objective": { dated: false },
  "operational-objective": { dated: false },
  objective: { dated: false },
  "individual-objective": { dated: false },
  programme: { dated: false },
  area: { dated: false },
  perspective: { dated: false },
  office: { dated: false },
  department: { dated: false },
  note: { dated: false },
  type: { dated: false },
  code: { dated: false },
  budget: { dated: false },
  deviation: { dated: false },
  source: { dated: false },
};

// `Object.keys` loses the type of a complete record.
export const CHOOSABLE_ROLES = Object.keys(ROLES) as readonly ColumnRole[];

export const isChoosable = (role: string): role is ColumnRole => Object.hasOwn(ROLES, role);

/** Whether a column of this role may belong to a year. */
export const isDated = (role: ChosenRole) => role !== "none" && ROLES[role].dated;
