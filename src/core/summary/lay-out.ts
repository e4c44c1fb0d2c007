/** The summary on a sheet: title and method, the body, charts, the blocks, what is missing, the method in full. */
import { cellName } from "../grid/address";
import { STATUSES } from "../methodology/assessment";
import type { Methodology } from "../methodology/methodology";
import { STATUS_NAMES } from "../methodology/status";
import type { OwnSheet } from "../patch/own-sheet";
import { SUMMARY_MARK, SUMMARY_MARK_AT, SUMMARY_NAME } from "../plan/summary-mark";
import { achievementFormat, STATUS_FILL } from "../proposal/status-appearance";
import { conclusionOf } from "./conclusions";
import { rowHeights } from "./row-heights";
import { startPage, type Page, type RowLook } from "./page";
import { totalOf, type MissingRow, type Summary, type SummaryBlock, type SummaryRow } from "./summary";

/** Name, five counts, total, mean, explanation; in points. */
const WIDTHS = [290, 62, 74, 62, 78, 66, 62, 112, 330] as const;
const [TOTAL, MEAN, EXPLANATION] = [6, 7, 8] as const;
const COUNTS = ["Raggiunti", "Parzialmente raggiunti", "Non raggiunti", "Non rendicontati", "Non valutabili"] as const;

const HEADING: RowLook = { bold: true, fill: "#E1E8F0", wrap: true };
const LINK: RowLook = { column: 0, columns: 1, color: "#0B5394", underline: true };
const BOLD_TEXT: RowLook = { column: 0, columns: 1, bold: true };
const WRAPPED: RowLook = { wrap: true };

/** Title, axis and legend; and one row a bar. */
const CHART_FRAME_ROWS = 9;
/** More bars than this cannot be told apart. */
const MOST_BARS = 15;
/** A list longer than this belongs into the report, not on a sheet to be read. */
const MOST_LISTED = 500;

export function layOutSummary(summary: Summary, methodology: Methodology): OwnSheet {
  const page = startPage(WIDTHS.length);
  addTitle(page, summary);
  addBlock(page, { title: "Ente", rows: [summary.body] }, methodology);
  const chartRow = page.next();
  const charted = chartedBlocks(summary);
  const chartRows = CHART_FRAME_ROWS + Math.max(0, ...charted.map(({ rows }) => rows.length));
  if (charted.length > 0) page.skip(chartRows + 1);
  const places = new Map(summary.blocks.map((block) => [block, addBlock(page, block, methodology)]));
  charted.forEach((block, index) => {
    const first = places.get(block);
    if (first === undefined) return;
    const place = { row: chartRow, column: index === 0 ? 0 : 4, rows: chartRows, columns: index === 0 ? 4 : 5 };
    const data = { row: first, column: 0, rows: block.rows.length + 1, columns: TOTAL };
    page.draw({
      name: block.title,
      title: `${block.title}. ${conclusionOf(block.rows, summary.body)}`,
      data,
      colours: STATUSES.map((status) => STATUS_FILL[status]),
      place,
    });
  });
  addMissing(page, "Indicatori non rendicontati", summary.unreported);
  addMissing(page, "Indicatori non valutabili", summary.unassessable);
  page.add({ values: ["Come si calcola"], looks: [HEADING] });
  for (const sentence of summary.methodology.sentences) page.add({ values: [sentence] });
  const done = page.done();
  return {
    mark: { name: SUMMARY_NAME, at: SUMMARY_MARK_AT, text: SUMMARY_MARK },
    widths: WIDTHS,
    heights: rowHeights(done, WIDTHS),
    ...done,
  };
}

function addTitle(page: Page, { workbook, years, interim, methodology, repeated, body }: Summary): void {
  const year = years.length === 0 ? "" : ` ${years.join(", ")}`;
  const total = totalOf(body.counts);
  page.add({ values: [`${SUMMARY_NAME}${year}`], looks: [{ column: 0, columns: 1, bold: true, size: 16 }] });
  page.add({ values: [SUMMARY_MARK], looks: [{ column: 0, columns: 1, color: "#595959" }] });
  page.add({
    values: [
      `Piano: ${workbook}. ${total === 1 ? "1 indicatore" : `${total} indicatori`}, ognuno contato una volta${repeatedWords(repeated)}.`,
    ],
  });
  if (interim.length > 0)
    page.add({
      values: [`Monitoraggio al ${interim.join(" e al ")}: i risultati si misurano contro il target dell'intero anno.`],
      looks: [BOLD_TEXT],
    });
  page.add({ values: [`Metodologia: ${methodology.name}. ${methodology.sentences[0] ?? ""}`] });
  page.skip();
}

function repeatedWords(repeated: number): string {
  if (repeated === 0) return "";
  return repeated === 1 ? " (1 sta su più fogli)" : ` (${repeated} stanno su più fogli)`;
}

/** @returns the row of the headings */
function addBlock(page: Page, { title, rows }: SummaryBlock, methodology: Methodology): number {
  const first = page.add({
    values: [title, ...COUNTS, "Indicatori", "Media", "Come si arriva alla media"],
    looks: [HEADING, { column: 1, columns: MEAN, centred: true }],
  });
  const start = page.next();
  for (const row of rows) addMean(page, row, methodology);
  page.look(start, WRAPPED);
  page.look(start, { column: 1, columns: MEAN, centred: true });
  page.look(start, { column: MEAN, columns: 1, bold: true });
  if (rows.some(({ link }) => link)) page.look(start, LINK);
  page.skip();
  return first;
}

function addMean(
  page: Page,
  { name, counts, achievement, status, explanation, link }: SummaryRow,
  methodology: Methodology,
): void {
  page.add({
    values: [
      name,
      ...STATUSES.map((each) => counts[each]),
      totalOf(counts),
      achievement ?? STATUS_NAMES[status].it,
      explanation,
    ],
    looks: [{ column: MEAN, columns: 1, fill: STATUS_FILL[status] }],
    ...(achievement === undefined
      ? {}
      : { format: { column: MEAN, code: achievementFormat(methodology, WIDTHS[MEAN]) } }),
    link,
  });
}

/** The outermost level with something to compare, and the offices or sheets, which come last. */
function chartedBlocks({ blocks }: Summary): readonly SummaryBlock[] {
  const readable = blocks.filter(({ rows }) => rows.length > 1 && rows.length <= MOST_BARS);
  const [outermost] = readable;
  const last = readable[readable.length - 1];
  if (!outermost || !last) return [];
  return outermost === last ? [outermost] : [outermost, last];
}

function addMissing(page: Page, title: string, rows: readonly MissingRow[]): void {
  if (rows.length === 0) return;
  const where = ["Dove", ...Array.from({ length: EXPLANATION - 2 }, () => undefined), "Perché"];
  page.add({ values: [`${title}: ${rows.length}`, ...where], looks: [HEADING] });
  const start = page.next();
  for (const { name, link, why } of rows.slice(0, MOST_LISTED)) {
    const gap = Array.from({ length: EXPLANATION - 2 }, () => undefined);
    page.add({ values: [name, `${link.sheet}, ${cellName(link)}`, ...gap, why], link });
  }
  page.look(start, { ...LINK, wrap: true });
  page.look(start, { column: EXPLANATION, columns: 1, wrap: true });
  if (rows.length > MOST_LISTED)
    page.add({ values: [`… e altri ${rows.length - MOST_LISTED}: l'elenco completo è nel rapporto.`] });
  page.skip();
}
