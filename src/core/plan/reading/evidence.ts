/** What stands below the headings of tables that are alike: cards of one objective each prove nothing alone, together they do. */
import { isBlank } from "../../grid/cell";
import { cellAt } from "../../grid/sheet";
import { remembered, rememberLast } from "../../values/remember";
import { contentOf, isJudged } from "../content";
import { shownText } from "../lines";
import type { ColumnContent, ColumnRole, Indicator } from "../model";
import type { TableDraft } from "./draft";

export interface Evidence {
  /** indicators of all the tables with this heading */
  readonly rows: number;
  readonly contentOf: (role: ColumnRole, year: number | undefined) => ColumnContent;
  /** figures stand in a column without heading beside nearly all of these indicators */
  readonly hasHeadlessFigures: boolean;
}

interface Judged {
  readonly draft: TableDraft;
  readonly indicators: readonly Indicator[];
}

const MOSTLY = 0.5;
const LONGEST_FIGURE = 14;
/** Fewer rows prove nothing. */
export const FEWEST_ROWS = 3;

/** Columns between the table's first and the one after its last that nothing names. */
function headlessColumns({ head, columns }: TableDraft): number[] {
  const headed = head.columns.flatMap(({ column, lastColumn }) =>
    Array.from({ length: lastColumn - column + 1 }, (_, index) => column + index),
  );
  const cells = head.cells.flatMap(({ at, lastColumn }) =>
    Array.from({ length: lastColumn - at.column + 1 }, (_, index) => at.column + index),
  );
  const known = new Set([...headed, ...cells, ...columns.all.map(({ column }) => column), columns.text]);
  const first = Math.min(...known);
  const last = head.bounds ? Math.min(head.bounds.right, Math.max(...known) + 1) : Math.max(...known) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((column) => !known.has(column));
}

function countFigures({ sheet, rows }: TableDraft, column: number): number {
  return rows.filter(({ row }) => {
    const cell = cellAt(sheet, { row, column });
    const text = isBlank(cell) ? "" : shownText(cell);
    return /\d/.test(text) && text.length <= LONGEST_FIGURE;
  }).length;
}

function hasHeadlessFigures(group: readonly Judged[], rows: number): boolean {
  if (rows < FEWEST_ROWS) return false;
  const counts = new Map<number, number>();
  for (const { draft } of group) {
    if (draft.head.mark.rows === 0) continue;
    for (const column of headlessColumns(draft))
      counts.set(column, (counts.get(column) ?? 0) + countFigures(draft, column));
  }
  return [...counts.values()].some((count) => count > rows * MOSTLY);
}

const contents = remembered<Indicator, Map<string, ColumnContent>>(() => new Map());

/** What stands beside one indicator; one that did not change is not judged again. */
function contentBeside(indicator: Indicator, role: ColumnRole, year: number | undefined, key: string): ColumnContent {
  const known = contents(indicator);
  const last = known.get(key);
  if (last) return last;
  const content = contentOf(role, year, [indicator]);
  known.set(key, content);
  return content;
}

const NOTHING_ASKED: ColumnContent = { filled: 0, agreeing: 0, stray: undefined };

function together(parts: readonly ColumnContent[]): ColumnContent {
  const total = { filled: 0, agreeing: 0 };
  for (const { filled, agreeing } of parts) {
    total.filled += filled;
    total.agreeing += agreeing;
  }
  return { ...total, stray: parts.find(({ stray }) => stray !== undefined)?.stray };
}

const rememberEvidence = rememberLast<readonly Indicator[], Evidence>();

/** The very same evidence again of tables whose indicators did not change. */
function evidenceOnce(group: readonly Judged[]): Evidence {
  const [first] = group;
  return first
    ? rememberEvidence(
        first.indicators,
        group.flatMap(({ draft, indicators }) => [draft, indicators]),
        () => evidenceOf(group),
      )
    : evidenceOf(group);
}

function evidenceOf(group: readonly Judged[]): Evidence {
  const indicators = group.flatMap((table) => table.indicators);
  const known = new Map<string, ColumnContent>();
  return {
    rows: indicators.length,
    hasHeadlessFigures: hasHeadlessFigures(group, indicators.length),
    contentOf(role, year) {
      const key = `${role}:${year ?? ""}`;
      const content =
        known.get(key) ??
        (isJudged(role)
          ? together(indicators.map((indicator) => contentBeside(indicator, role, year, key)))
          : NOTHING_ASKED);
      known.set(key, content);
      return content;
    },
  };
}

/** The evidence of each table, shared by those of a sheet that have the same heading. */
export function gatherEvidence(tables: readonly Judged[]): Evidence[] {
  const groups = new Map<string, Judged[]>();
  const keys = tables.map(({ draft }) => `${draft.head.mark.checksum}!${draft.sheet.name}`);
  tables.forEach((table, index) => {
    const key = keys[index] ?? "";
    const group = groups.get(key);
    if (group) group.push(table);
    else groups.set(key, [table]);
  });
  const evidence = new Map([...groups].map(([key, group]) => [key, evidenceOnce(group)]));
  return keys.map((key) => evidence.get(key) ?? evidenceOf([]));
}
