/** A table of the report: captioned, with headed columns and rows, scrollable by keyboard where the page is narrow. */
import { markup, type Markup, type MarkupContent } from "./markup";

export interface Column<Row> {
  readonly heading: string;
  readonly content: (row: Row) => MarkupContent;
  /** figures stand at the right */
  readonly isFigure?: true;
  /** the column that names its row */
  readonly isRowHeading?: true;
  /** share of the table's width, in percent */
  readonly width: number;
}

export interface Table<Row> {
  /** unique in the page */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** a list of counts: as wide as it needs */
  readonly isNarrow?: true;
}

const FIGURE = markup` class="figure"`;
const NARROW = markup` class="narrow"`;

export function htmlTable<Row>({ id, caption, columns, rows, isNarrow }: Table<Row>): Markup {
  const widths = columns.map(({ width }) => markup`<col style="width:${width}%">`);
  const headings = columns.map(
    ({ heading, isFigure }) => markup`<th scope="col"${isFigure ? FIGURE : ""}>${heading}</th>`,
  );
  const body = rows.map((row) => markup`<tr>${columns.map((column) => cellMarkup(column, row))}</tr>\n`);
  return markup`<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
<table${isNarrow ? NARROW : ""}><caption id="${id}">${caption}</caption>
<colgroup>${widths}</colgroup>
<thead><tr>${headings}</tr></thead>
<tbody>
${body}</tbody></table></div>
`;
}

function cellMarkup<Row>({ content, isFigure, isRowHeading }: Column<Row>, row: Row): Markup {
  const style = isFigure ? FIGURE : "";
  return isRowHeading ? markup`<th scope="row"${style}>${content(row)}</th>` : markup`<td${style}>${content(row)}</td>`;
}
