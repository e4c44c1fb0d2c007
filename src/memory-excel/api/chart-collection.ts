/** `worksheet.charts`. Charts that the file has are counted; they are drawn by whoever opens the file, and not talked about here. */
import { ApiFault } from "../api-fault";
import type { BookSheet } from "../book/book-sheet";
import { refuseSheetOfFile } from "../book/change-sheets";
import type { Chart } from "../book/chart";
import { CHART_KINDS } from "../book/chart-kinds";
import { makeChart, seriesFrom } from "../book/make-chart";
import { relationshipsOf } from "../ooxml/package";
import type { ApiType } from "./api-type";
import { rangeArgument, text, wholeNumber, word } from "./arguments";
import type { Session } from "./session";
import { NULL_OBJECT, type HostObject } from "./targets";
import { chartsOn } from "../book/sheet-charts";

const WORDS: Readonly<Record<string, { readonly chart: string; readonly title: string }>> = {
  it: { chart: "Grafico", title: "Titolo del grafico" },
};
const ENGLISH = { chart: "Chart", title: "Chart Title" };

const object = (sheet: BookSheet, chart: Chart): HostObject => ({ kind: "Chart", target: { sheet, chart } });

function chartsOf(sheet: BookSheet): readonly Chart[] {
  refuseSheetOfFile(sheet, "the charts");
  return chartsOn(sheet);
}

/** `Columns`, `Rows` or left to Excel. */
function inColumns(seriesBy: unknown): boolean | undefined {
  const asked = word(seriesBy, "auto");
  if (!["auto", "columns", "rows"].includes(asked)) throw new ApiFault("InvalidArgument");
  return asked === "auto" ? undefined : asked === "columns";
}

function add(sheet: BookSheet, [type, range, seriesBy]: readonly unknown[], { displayLanguage }: Session): HostObject {
  refuseSheetOfFile(sheet, "new charts");
  const { sheet: source, area } = rangeArgument(range);
  const kind = text(type);
  if (!CHART_KINDS[kind]) throw new ApiFault("NotImplemented", `charts of type ${kind}`);
  const words = WORDS[displayLanguage.slice(0, 2)] ?? ENGLISH;
  sheet.chartsGiven += 1;
  const number = sheet.chartsGiven;
  const id = `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
  const chart = makeChart(sheet, {
    id,
    name: `${words.chart} ${number}`,
    type: kind,
    title: words.title,
    series: seriesFrom(source, area, inColumns(seriesBy)),
  });
  chartsOn(sheet).push(chart);
  sheet.version += 1;
  return object(sheet, chart);
}

/** By name in any case, or by id. */
function find(sheet: BookSheet, key: unknown): Chart | undefined {
  const wanted = String(key).toLowerCase();
  return chartsOf(sheet).find(({ id, name }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted);
}

function present(sheet: BookSheet, chart: Chart | undefined): HostObject {
  if (!chart) throw new ApiFault("ItemNotFound");
  return object(sheet, chart);
}

function count(sheet: BookSheet, { book: { archive } }: Session): number {
  const { tab, part } = sheet;
  if (tab === undefined) return chartsOn(sheet).length;
  const drawings = relationshipsOf(archive, part).flatMap((each) => (each.kind === "drawing" ? (each.part ?? []) : []));
  return drawings
    .flatMap((drawing) => relationshipsOf(archive, drawing))
    .filter(({ kind }) => kind === "chart" || kind === "chartEx").length;
}

export const chartCollection: ApiType<BookSheet> = {
  properties: { count: { since: 1, get: count } },
  items: (sheet) => chartsOf(sheet).map((chart) => object(sheet, chart)),
  item: (sheet, key) => present(sheet, find(sheet, key)),
  methods: {
    add: { since: 1, call: add },
    getCount: { since: 4, call: (sheet, _, session) => count(sheet, session) },
    getItem: { since: 1, call: (sheet, [key]) => present(sheet, find(sheet, key)) },
    getItemAt: { since: 1, call: (sheet, [index]) => present(sheet, chartsOf(sheet)[wholeNumber(index)]) },
    getItemOrNullObject: {
      since: 4,
      call(sheet, [key]) {
        const chart = find(sheet, key);
        return chart ? object(sheet, chart) : NULL_OBJECT;
      },
    },
  },
};
