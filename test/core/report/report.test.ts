/** What the report holds, and that it holds it whole, once, and the same every time. */
import { DEFAULT_METHODOLOGY, PROFILES } from "../../../src/core/methodology/profiles";
import { analyse, type Settings } from "../../../src/core/pipeline";
import { makeReport } from "../../../src/core/report/make-report";
import { reportCsv } from "../../../src/core/report/report-csv";
import { reportHtml } from "../../../src/core/report/report-html";
import { summarise } from "../../../src/core/summary/summarise";
import { findingKeys } from "../../../src/core/rules/finding-key";
import { drawPlan, type PlanRow } from "../../support/draw-dashboard";
import { makeXlsx, type DrawnSheet } from "../../support/make-xlsx";
import { readXlsx } from "../../support/read-xlsx";
import { ANNEXES, readAnnex } from "../../support/truth";

const HOSTILE = `<img src=x onerror=alert(1)> "Numero" & 'altro'`;

const PLAIN: Settings = { methodology: DEFAULT_METHODOLOGY, year: undefined };

function analysisOf(rows: readonly PlanRow[], settings: Settings = PLAIN, others: readonly DrawnSheet[] = []) {
  return analyse(readXlsx("prova.xlsx", makeXlsx([drawPlan(rows), ...others])), settings);
}

const reportOf = (...args: Parameters<typeof analysisOf>) => makeReport(analysisOf(...args));

const THREE: readonly PlanRow[] = [
  { target: ">= 5", result: 5 },
  { target: ">= 10", result: 6 },
  { target: "boh, vedremo", result: 1 },
];

describe("figures", () => {
  test("every indicator stands once, with target, result, percentage, status and sentence", () => {
    const [sheet] = reportOf(THREE).sheets;
    expect(sheet!.figures.map(({ cell, achievement, status }) => ({ cell, achievement, status }))).toEqual([
      { cell: "B4", achievement: 1, status: "achieved" },
      { cell: "B5", achievement: 0.6, status: "partial" },
      { cell: "B6", achievement: undefined, status: "unassessable" },
    ]);
    expect(sheet!.figures.every(({ explanation }) => explanation !== "")).toBe(true);
    expect(sheet!.figures.map(({ target, result }) => [target, result])).toEqual([
      [">= 5", "5"],
      [">= 10", "6"],
      ["boh, vedremo", "1"],
    ]);
  });

  test("means go from the sheet down and say what they leave out", () => {
    const [sheet] = reportOf(THREE).sheets;
    expect(sheet!.means.map(({ depth, achievement }) => [depth, achievement])).toEqual([
      [0, 0.8],
      [1, 0.8],
    ]);
    expect(sheet!.means[0]!.counted).toContain("1 non valutabile");
  });

  test.each(ANNEXES)("%s: as many as the analysis has", (annex) => {
    const analysis = analyse(readAnnex(annex), PLAIN);
    const report = makeReport(analysis);
    expect(report.sheets.flatMap(({ figures }) => figures)).toHaveLength(analysis.figures.length);
    expect(report.open).toHaveLength(analysis.findings.length);
  });
});

describe("the body as a whole", () => {
  test("counts and means are the summary's, sheets repeat nothing", () => {
    const analysis = analyse(readAnnex("massa-carrara-2019"), PLAIN);
    const [report, summary] = [makeReport(analysis), summarise(analysis)];
    const figures = report.sheets.flatMap((sheet) => sheet.figures);
    expect(report.body.counts).toEqual(summary.body.counts);
    expect(report.body.total).toBeLessThan(figures.length);
    expect(report.body.counting).toMatch(new RegExp(`^${figures.length} righe, ${report.body.total} indicatori:`));
    expect(report.body.blocks.map(({ title, rows }) => [title, rows.map(({ achievement }) => achievement)])).toEqual(
      [{ title: "Ente", rows: [summary.body] }, ...summary.blocks].map(({ title, rows }) => [
        title,
        rows.map(({ achievement }) => achievement),
      ]),
    );
    expect(reportHtml(report)).toContain(report.body.counting);
    expect(
      reportCsv(report)
        .split("\r\n")
        .filter((line) => line.startsWith("media dell'ente;")),
    ).toHaveLength(1 + report.body.blocks.flatMap(({ rows }) => rows).length);
  });

  test.each<[string, string, number, readonly string[]]>([
    ["the same result counts once", "Numero di iniziative a", 5, []],
    ["results that differ are left out, and told", "Numero di iniziative a", 2, ["Piano B4"]],
    ["another indicator counts for itself", "Giorni di apertura", 2, []],
  ])("on a second sheet %s", (_, indicator, result, conflicts) => {
    const { body, unread } = reportOf([{ target: 5, result: 5 }], PLAIN, [
      drawPlan([{ indicator, target: 5, result }], "Altro"),
    ]);
    expect(body.total).toBe(indicator.startsWith("Numero") ? 1 : 2);
    expect(unread.map(({ sheet, place }) => `${sheet} ${place}`)).toEqual(conflicts);
    expect(body.counts.unassessable).toBe(conflicts.length);
  });
});

describe("methodology, year and day", () => {
  test("the methodology in force is named and told", () => {
    const names = [DEFAULT_METHODOLOGY, PROFILES["unioncamere-70-90"], { ...DEFAULT_METHODOLOGY, cap: 1.5 }].map(
      (methodology) => reportOf(THREE, { ...PLAIN, methodology }).methodology,
    );
    expect(new Set(names.map(({ name }) => name)).size).toBe(3);
    expect(new Set(names.map(({ sentences }) => sentences.join())).size).toBe(3);
  });

  test("the years are those measured", () => {
    expect(reportOf(THREE).years).toEqual([2019]);
    expect(reportOf(THREE, { ...PLAIN, year: 2020 }).years).toEqual([2020]);
  });

  test("an interim is said, and the day up to which it goes", () => {
    const interim = reportOf(THREE, { ...PLAIN, asOf: { year: 2019, month: 6, day: 30 } });
    expect(interim.interim).toEqual(["30/06/2019"]);
    expect(reportHtml(interim)).toContain("30/06/2019");
    expect(reportCsv(interim)).toContain("30/06/2019");
    expect(reportOf(THREE, { ...PLAIN, asOf: { year: 2019, month: 12, day: 31 } }).interim).toEqual([]);
  });

  test("the day is the one given, or none", () => {
    expect(makeReport(analysisOf(THREE), { year: 2020, month: 3, day: 1 }).day).toBe("01/03/2020");
    expect(makeReport(analysisOf(THREE)).day).toBe("");
  });
});

describe("findings", () => {
  test("an ignored one leaves the open ones and bears its reason and day", () => {
    const { findings, workbook } = analysisOf(THREE);
    const keys = findingKeys(findings, workbook);
    const { rule, cells } = findings[0]!;
    const ignored = {
      findings: [{ key: keys[0]!, rule, cells, reason: "concordato con l'OIV", when: "2020-03-01" }],
      rules: [],
    };
    const report = reportOf(THREE, { ...PLAIN, ignored });
    expect(report.ignored).toMatchObject([{ rule, reason: "concordato con l'OIV", when: "2020-03-01" }]);
    expect(report.open).toHaveLength(findings.length - 1);
    expect(reportHtml(report)).toContain("concordato con l&#39;OIV");
    expect(reportCsv(report)).toContain("concordato con l'OIV");
  });
});

describe("what was not read", () => {
  test.each<[string, readonly PlanRow[], readonly DrawnSheet[], readonly string[]]>([
    ["a target that cannot be read", THREE, [], ["Piano B6"]],
    [
      "a sheet that is no plan",
      [{ target: 5, result: 5 }],
      [{ name: "Personale", cells: { A1: "Nome", B1: "Qualifica", A2: "Tizio", B2: "C" } }],
      ["Personale "],
    ],
    ["nothing", [{ target: 5, result: 5 }], [], []],
  ])("%s", (_, rows, others, places) => {
    const { unread } = reportOf(rows, PLAIN, others);
    expect(unread.map(({ sheet, place }) => `${sheet} ${place}`)).toEqual(places);
    expect(unread.every(({ why }) => why !== "")).toBe(true);
  });
});

describe("the page and the table", () => {
  const report = reportOf([{ indicator: HOSTILE, target: 5, result: 4, office: "=cmd|' /C calc'!A0" }]);

  test("cell texts are text", () => {
    expect(reportHtml(report)).not.toContain("<img");
    expect(reportHtml(report)).toContain("&lt;img src=x");
    expect(reportCsv(report)).toContain(`;'=cmd|`);
  });

  test("the page needs nothing from elsewhere and runs nothing", () => {
    const page = reportHtml(report);
    expect(page).not.toMatch(/<script|<link|<iframe|https?:|url\(|@import/i);
  });

  test("every record of the table has every field", () => {
    const [head = "", ...records] = reportCsv(makeReport(analyse(readAnnex("maremma-pira-2024"), PLAIN))).split("\r\n");
    const fields = (record: string) => record.replace(/"(?:[^"]|"")*"/g, "").split(";").length;
    expect(
      records.filter((record) => record !== "" && !record.includes("\n") && fields(record) !== fields(head)),
    ).toEqual([]);
    expect(records.length).toBeGreaterThan(20);
  });

  test.each(ANNEXES)("%s: the same input gives the same bytes", (annex) => {
    const texts = () => {
      const made = makeReport(analyse(readAnnex(annex), PLAIN), { year: 2020, month: 1, day: 31 });
      return [reportHtml(made), reportCsv(made)];
    };
    expect(texts()).toEqual(texts());
  });
});
