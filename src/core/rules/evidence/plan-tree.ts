/** Finds the sheet that shows the whole plan (*alberatura*) among those that show the part of one office (*cruscotti*). */
import type { Plan, PlanTable } from "../../plan/model";
import { bySheet } from "./by-sheet";
import { codeKey, codeParts } from "./code-key";

export interface PlanTree {
  readonly sheet: string;
  readonly dashboards: ReadonlySet<string>;
}

const FEWEST_DASHBOARDS = 2;
/** The tree holds nearly all that dashboards name; a sheet that holds less is another part. */
const SHARE_IN_TREE = 0.6;

function codesOf(tables: readonly PlanTable[]): ReadonlySet<string> {
  return new Set(
    tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ code }) => (code !== undefined && codeParts(code) ? codeKey(code) : [])),
    ),
  );
}

/** Undefined when no sheet without results holds nearly all indicators of at least two sheets with results. */
export function findTree({ tables }: Plan): PlanTree | undefined {
  const sheets = [...bySheet(tables)].map(([sheet, own]) => ({
    sheet,
    codes: codesOf(own),
    hasResults: own.some(({ columns }) => columns.some(({ role }) => role === "result" || role === "achievement")),
  }));
  const dashboards = sheets.filter(({ hasResults, codes }) => hasResults && codes.size > 0);
  const [tree] = sheets
    .filter(({ hasResults }) => !hasResults)
    .sort((left, right) => right.codes.size - left.codes.size);
  if (!tree || tree.codes.size === 0 || dashboards.length < FEWEST_DASHBOARDS) return undefined;
  const named = new Set(dashboards.flatMap(({ codes }) => [...codes]));
  const inTree = [...named].filter((code) => tree.codes.has(code)).length;
  if (inTree < named.size * SHARE_IN_TREE) return undefined;
  return { sheet: tree.sheet, dashboards: new Set(dashboards.map(({ sheet }) => sheet)) };
}
