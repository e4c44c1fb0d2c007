/**
 * The page as assistive technology meets it.
 * @jest-environment jsdom
 */
import axe from "axe-core";
import { STATUSES } from "../../../src/core/methodology/assessment";
import { reportHtml } from "../../../src/core/report/report-html";
import type { BodyRow, FigureRow, ReportDocument } from "../../../src/core/report/report-document";
import { STATUS_FILL } from "../../../src/core/proposal/status-appearance";

const row = (index: number): FigureRow => ({
  sheet: "Piano",
  cell: `B${index + 4}`,
  code: "",
  text: `Indicatore ${index}`,
  office: "",
  year: 2019,
  target: "≥ 5",
  result: "4",
  weight: 0.5,
  achievement: 0.8,
  status: STATUSES[index] ?? "achieved",
  explanation: "Risultato 4 contro ≥ 5.",
});

const FINDING = { severity: "error", sheet: "Piano", places: "B4", rule: "x", demand: "y", message: "z" } as const;

const COUNTS = { achieved: 1, partial: 1, missed: 1, unreported: 1, unassessable: 1 } as const;
const BODY_ROW: BodyRow = {
  sheet: "",
  cell: "",
  text: "Ente nel suo insieme",
  counts: COUNTS,
  total: 5,
  achievement: 0.8,
  status: "partial",
  explanation: "Media.",
};

const FULL: ReportDocument = {
  workbook: "prova.xlsx",
  day: "31/12/2019",
  years: [2019],
  interim: ["30/06/2019"],
  methodology: { name: "Prova", sentences: ["Una frase."] },
  body: {
    counts: COUNTS,
    total: 5,
    counting: "6 righe, 5 indicatori.",
    blocks: [
      { title: "Ente", rows: [BODY_ROW] },
      { title: "Per ufficio", rows: [{ ...BODY_ROW, sheet: "Piano", cell: "B4", text: "URP" }] },
    ],
  },
  sheets: [
    {
      sheet: "Piano",
      figures: STATUSES.map((_, index) => row(index)),
      means: [
        {
          sheet: "Piano",
          cell: "",
          text: "Foglio",
          depth: 0,
          weight: undefined,
          achievement: 0.8,
          status: "partial",
          counted: "5 indicatori",
          explanation: "Media.",
        },
      ],
    },
  ],
  open: [FINDING],
  ignored: [{ ...FINDING, reason: "perché sì", when: "" }],
  unread: [{ sheet: "Altro", place: "", text: "Foglio intero", why: "Vuoto." }],
};
const EMPTY: ReportDocument = { ...FULL, day: "", years: [], sheets: [], open: [], ignored: [], unread: [] };

function show(report: ReportDocument): void {
  const page = new DOMParser().parseFromString(reportHtml(report), "text/html");
  for (const style of page.querySelectorAll("style")) style.remove();
  document.replaceChild(document.importNode(page.documentElement, true), document.documentElement);
}

test.each([
  ["full", FULL],
  ["empty", EMPTY],
])("axe finds nothing in a report that is %s", async (_, report) => {
  show(report);
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes: [first] }) => `${id}: ${first?.html ?? ""}`)).toEqual([]);
});

test("headings go down one level at a time, and the first is the page's", () => {
  show(FULL);
  const levels = [...document.querySelectorAll("h1,h2,h3,h4")].map(({ tagName }) => Number(tagName.slice(1)));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)).toEqual([]);
});

test("every table has a caption, headed columns and a heading in every row", () => {
  show(FULL);
  const tables = [...document.querySelectorAll("table")];
  expect(tables.length).toBe(9);
  for (const table of tables) {
    expect(table.caption?.textContent).not.toBe("");
    expect(table.querySelectorAll("thead th:not([scope=col])")).toHaveLength(0);
    for (const line of table.querySelectorAll("tbody tr"))
      expect(line.querySelectorAll("th[scope=row]")).toHaveLength(1);
  }
});

test("statuses are words on a ground that leaves them a contrast of 7:1", () => {
  for (const status of STATUSES) expect(contrast("#000000", STATUS_FILL[status])).toBeGreaterThan(7);
  show(FULL);
  expect([...document.querySelectorAll(".status")].every(({ textContent }) => textContent !== "")).toBe(true);
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2: relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
