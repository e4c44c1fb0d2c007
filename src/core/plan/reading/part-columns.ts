/** Columns that hold a figure for each part of a year, where a table has several of them: `Risultato I trim … IV trim`. */
import { fold } from "../../values/fold";
import { partOfYearIn, type PartOfYear } from "../words/part-of-year";
import type { TableDraft } from "./draft";
import type { HeadColumn } from "./head";
import type { TableColumn } from "./table-columns";

/** A column of results, or of targets, of a part of the year. */
export interface PartColumn {
  readonly part: PartOfYear;
  readonly column: TableColumn;
}

interface Heading {
  readonly text: string;
  readonly column: number;
  /** undefined for a heading that is read as nothing */
  readonly known: HeadColumn | undefined;
}

/** Headings of other things than results: shares reached, what is expected or paid for. */
const OTHER =
  /target|attes|previst|programmat|obiettiv|%|percentual|realizzazion|raggiungiment|peso|budget|risors|stat[oi]\b|not[ae]\b|scostament/;

const ROLES_OF_RESULTS: ReadonlySet<string | undefined> = new Set(["result", "interim", "neutral", undefined]);

function headingsOf({ head, columns }: TableDraft, role: string): readonly Heading[] {
  // What the user decided about columns is taken at its word.
  if (head.correction)
    return columns.all.flatMap(({ role: decided, column, heading }) =>
      decided === role ? [{ text: heading?.text ?? "", column, known: heading }] : [],
    );
  const known = head.columns.map((heading) => ({ text: heading.text, column: heading.column, known: heading }));
  const covered = new Set(head.columns.map(({ column }) => column));
  const others = head.cells.flatMap(({ at, text }) =>
    covered.has(at.column) ? [] : [{ text, column: at.column, known: undefined }],
  );
  return [...known, ...others];
}

const isResult = ({ text, known }: Heading) => ROLES_OF_RESULTS.has(known?.reading.role) && !OTHER.test(fold(text));
/** `Target I sem. 2019` names a part first: by its words alone it is an interim heading. */
const isTarget = ({ text, known }: Heading) =>
  known?.reading.role === "target" ||
  (known?.reading.role === "interim" && /\b(?:target|attes[oi])\b/.test(fold(text)));

/** @returns parts of one length, in the order of the year; none unless there are several, each once */
export function partColumns(
  draft: TableDraft,
  role: "result" | "target",
  year: number | undefined,
): readonly PartColumn[] {
  const { columns } = draft;
  // Cards have one field a line.
  if (draft.rows.some(({ places }) => places)) return [];
  const isOwn = role === "result" ? isResult : isTarget;
  const found = headingsOf(draft, role).flatMap((heading) => {
    const part = isOwn(heading) ? partOfYearIn(heading.text) : undefined;
    const own = heading.known?.reading.year;
    if (!part || (own !== undefined && own !== year)) return [];
    const column: TableColumn = {
      role,
      column: heading.column,
      year: own,
      ordinal: undefined,
      of: undefined,
      sure: true,
      heading: heading.known,
    };
    return [{ part, column, heading }];
  });
  const [first] = found;
  const isSequence =
    first !== undefined &&
    found.length > 1 &&
    found.every(({ part }) => part.months === first.part.months) &&
    new Set(found.map(({ part }) => part.lastMonth)).size === found.length;
  if (!isSequence) return [];
  // Bare `I trimestre` in a table with results of their own are steps of a schedule.
  const isBare = found.every(({ heading }) => heading.known?.reading.role !== role);
  if (isBare && (hasOther(columns.all, role, found) || !holdFigures(draft, found))) return [];
  return found
    .map(({ part, column }) => ({ part, column }))
    .sort((left, right) => left.part.lastMonth - right.part.lastMonth);
}

function hasOther(all: readonly TableColumn[], role: string, found: readonly { readonly column: TableColumn }[]) {
  return all.some((column) => column.role === role && !found.some((own) => own.column.column === column.column));
}

function holdFigures({ sheet, rows }: TableDraft, found: readonly { readonly column: TableColumn }[]): boolean {
  return found.some(({ column: { column } }) =>
    rows.some(({ row }) => {
      const value = sheet.values[row - (sheet.used?.row ?? 0)]?.[column - (sheet.used?.column ?? 0)];
      return typeof value === "number" || (typeof value === "string" && /\d/.test(value));
    }),
  );
}
