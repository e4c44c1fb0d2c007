/** The report as one table: a column says which part of the report a line belongs to, so that Excel can filter it. */
import { STATUS_NAMES } from "../methodology/status";
import { multiply } from "../values/decimal";
import { csvText, type CsvField } from "./csv";
import { countedText } from "./mean-rows";
import type { BodyRow, FigureRow, FindingRow, IgnoredRow, MeanRow, ReportDocument, UnreadRow } from "./report-document";
import { SEVERITY_NAMES } from "./severity-names";

/** A line of the table; what it does not say stays empty. */
interface Line {
  readonly part: string;
  readonly sheet?: string;
  readonly place?: string;
  readonly code?: string;
  readonly text?: string;
  readonly office?: string;
  readonly year?: number | undefined;
  readonly target?: string;
  readonly result?: string;
  /** percent */
  readonly weight?: number | undefined;
  /** percent */
  readonly achievement?: number | undefined;
  readonly status?: string;
  readonly severity?: string;
  readonly rule?: string;
  readonly explanation?: string;
  readonly reason?: string;
  readonly when?: string;
}

const COLUMNS: readonly (readonly [heading: string, field: keyof Line])[] = [
  ["parte", "part"],
  ["foglio", "sheet"],
  ["celle", "place"],
  ["codice", "code"],
  ["voce", "text"],
  ["ufficio", "office"],
  ["anno", "year"],
  ["target", "target"],
  ["risultato", "result"],
  ["peso %", "weight"],
  ["realizzazione %", "achievement"],
  ["stato", "status"],
  ["gravità", "severity"],
  ["regola", "rule"],
  ["spiegazione", "explanation"],
  ["motivo", "reason"],
  ["dal", "when"],
];

const percent = (ratio: number | undefined) => (ratio === undefined ? undefined : multiply(ratio, 100));

const figureLine = ({ cell, weight, achievement, status, ...row }: FigureRow): Line => ({
  ...row,
  part: "indicatore",
  place: cell,
  weight: percent(weight),
  achievement: percent(achievement),
  status: STATUS_NAMES[status].it,
});

const meanLine = ({ sheet, cell, text, weight, achievement, status, counted, explanation }: MeanRow): Line => ({
  part: "media",
  sheet,
  place: cell,
  text,
  weight: percent(weight),
  achievement: percent(achievement),
  status: STATUS_NAMES[status].it,
  explanation: `${explanation} (${counted})`,
});

const bodyLine = ({ sheet, cell, text, counts, achievement, status, explanation }: BodyRow): Line => ({
  part: "media dell'ente",
  sheet,
  place: cell,
  text,
  achievement: percent(achievement),
  status: STATUS_NAMES[status].it,
  explanation: `${explanation} (${countedText(counts)})`,
});

const findingLine = (part: string, { severity, sheet, places, rule, demand, message }: FindingRow): Line => ({
  part,
  sheet,
  place: places,
  text: demand,
  severity: SEVERITY_NAMES[severity].one,
  rule,
  explanation: message,
});

const ignoredLine = (row: IgnoredRow): Line => ({
  ...findingLine("segnalazione ignorata", row),
  reason: row.reason,
  when: row.when,
});

const unreadLine = ({ sheet, place, text, why }: UnreadRow): Line => ({
  part: "non letto",
  sheet,
  place,
  text,
  reason: why,
});

function reportLines({
  workbook,
  day,
  interim,
  methodology: { name, sentences },
  body,
  sheets,
  open,
  ignored,
  unread,
}: ReportDocument): readonly Line[] {
  return [
    { part: "relazione", text: workbook, when: day },
    ...interim.map((until): Line => ({
      part: "relazione",
      text: "Monitoraggio intermedio: risultati contro il target dell'intero anno",
      when: until,
    })),
    { part: "metodologia", text: name },
    ...sentences.map((sentence): Line => ({ part: "metodologia", text: name, explanation: sentence })),
    { part: "media dell'ente", explanation: body.counting },
    ...body.blocks.flatMap(({ rows }) => rows.map(bodyLine)),
    ...sheets.flatMap(({ figures, means }) => [...figures.map(figureLine), ...means.map(meanLine)]),
    ...open.map((finding) => findingLine("segnalazione aperta", finding)),
    ...ignored.map(ignoredLine),
    ...unread.map(unreadLine),
  ];
}

export function reportCsv(report: ReportDocument): string {
  const records = reportLines(report).map((line) => COLUMNS.map(([, field]): CsvField => line[field]));
  return csvText([COLUMNS.map(([heading]) => heading), ...records]);
}
