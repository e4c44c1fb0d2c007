/** Amounts of objectives: from the budget column of the plan and from tables of codes and amounts on sheets that hold no plan. */
import type { Position } from "../../grid/address";
import type { Cell } from "../../grid/cell";
import { linesOf, type Line } from "../../plan/lines";
import type { RuleInput } from "../rule";
import { nodeKey, parentOf } from "./rows-of-plan";
import { numberInText } from "./typed-as-text";

export interface Budget {
  readonly sheet: string;
  /** the cell of the amount */
  readonly at: Position;
  /** `1.2.3`, `OB 1`, `ENTE`; undefined for an objective without a number */
  readonly code: string | undefined;
  readonly name: string;
  /** undefined when the cell is blank */
  readonly amount: number | undefined;
  /** identity on its sheet, and that of the objective above */
  readonly key: string;
  readonly parent: string | undefined;
  readonly inPlan: boolean;
}

const HEADING = /^(?:risorse|budget|stanziament|dotazion|import)/;
const CODE = /^(?:OB\.? ?)?\d{1,2}(?:\.\d{1,2}){0,2}$/i;
const BODY = "ENTE";

export function budgetsOf(input: RuleInput): readonly Budget[] {
  const sheets = new Map(input.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const aside = input.plan.ignored.flatMap(({ sheet }) => {
    const found = sheets.get(sheet);
    return found ? tableBudgets(sheet, linesOf(found)) : [];
  });
  return [...planBudgets(input), ...aside];
}

function planBudgets({ places }: RuleInput): readonly Budget[] {
  return places.nodes.flatMap(({ sheet, thing, text }): readonly Budget[] => {
    const { budget, code, kind } = thing;
    if (!budget) return [];
    const parent = parentOf(thing);
    return [
      {
        sheet,
        at: budget.at,
        name: text,
        code: kind === "body" ? BODY : code?.replace(/\s/g, "").toUpperCase(),
        amount: amountIn(budget.cell),
        key: nodeKey(sheet, thing),
        parent: parent && nodeKey(sheet, parent),
        inPlan: true,
      },
    ];
  });
}

interface Pair {
  readonly codes: number;
  readonly amounts: number;
  readonly isBody: boolean;
}

/** `Obiettivi strategici | Risorse | Obiettivi operativi | Risorse`: columns of codes with the amounts at their right. */
function pairsIn({ entries }: Line): readonly Pair[] {
  return entries.flatMap((entry, index) => {
    const before = entries[index - 1];
    if (!before || !HEADING.test(entry.folded) || typeof before.cell.value === "number" || HEADING.test(before.folded))
      return [];
    return [{ codes: before.at.column, amounts: entry.at.column, isBody: /^ente\b/.test(before.folded) }];
  });
}

/** `1.2.3` stands below `1.2`, `1.2` and `OB 1` below the body. */
function parentOfCode(code: string): string | undefined {
  if (code === BODY) return undefined;
  const above = /^(.+)\.\d+$/.exec(code)?.[1];
  return above?.includes(".") ? above : BODY;
}

/** A number, also one that is stored as text. */
function amountIn(cell: Cell): number | undefined {
  return typeof cell.value === "number" ? cell.value : numberInText(cell)?.value;
}

function budgetIn(sheet: string, { entries }: Line, { codes, amounts, isBody }: Pair): Budget | undefined {
  const code = entries.find(({ at }) => at.column === codes);
  const entry = entries.find(({ at }) => at.column === amounts);
  const amount = entry && amountIn(entry.cell);
  if (!code || !CODE.test(code.text) || (entry && amount === undefined)) return undefined;
  const name = isBody ? BODY : code.text.replace(/\s/g, "").toUpperCase();
  const parent = parentOfCode(name);
  return {
    sheet,
    name,
    code: name,
    amount,
    at: { row: code.at.row, column: amounts },
    key: `${sheet}\n${name}`,
    parent: parent && `${sheet}\n${parent}`,
    inPlan: false,
  };
}

function tableBudgets(sheet: string, lines: readonly Line[]): readonly Budget[] {
  let pairs: readonly Pair[] = [];
  return lines.flatMap((line) => {
    const heading = pairsIn(line);
    if (heading.length > 0) pairs = heading;
    return pairs.flatMap((pair) => budgetIn(sheet, line, pair) ?? []);
  });
}
