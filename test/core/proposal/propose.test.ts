/** What is written where: numbers with a format that carries the word, fills, and what is left alone. */
import { cellName } from "../../../src/core/grid/address";
import { DEFAULT_METHODOLOGY, PROFILES } from "../../../src/core/methodology/profiles";
import type { Methodology } from "../../../src/core/methodology/methodology";
import type { Status } from "../../../src/core/methodology/assessment";
import { correctionOfForm, formOfTable } from "../../../src/core/plan/mapping-form";
import { analyse, propose } from "../../../src/core/pipeline";
import { achievementFormat, STATUS_FILL } from "../../../src/core/proposal/status-appearance";
import { drawDashboard, percent, type DrawnIndicator } from "../../support/draw-dashboard";
import { makeXlsx, type DrawnSheet } from "../../support/make-xlsx";
import { readXlsx } from "../../support/read-xlsx";

function proposalOf(sheet: DrawnSheet, methodology: Methodology = DEFAULT_METHODOLOGY) {
  return propose(analyse(readXlsx("prova.xlsx", makeXlsx([sheet])), { methodology, year: undefined }));
}

const INDICATOR_CELLS = ["F6", "F7", "F8"];

/** Every case has a plain indicator in row 6, so that the table is one; the case itself stands in row 7. */
function proposedFor(indicator: DrawnIndicator) {
  const { patches, skipped } = proposalOf(drawDashboard([{ target: 12, result: 12 }, indicator]));
  const patch = patches.find(({ at }) => cellName(at) === "F7");
  return patch ?? skipped.find(({ at }) => cellName(at) === "F7")?.why;
}

describe("the achievement cell", () => {
  test.each<[string, DrawnIndicator, { value: number | undefined; status: Status }]>([
    ["met", { target: 12, result: 12 }, { value: 1, status: "achieved" }],
    ["met in part", { target: 5, result: 4 }, { value: 0.8, status: "partial" }],
    ["missed", { target: 12, result: 3 }, { value: 0.25, status: "missed" }],
    ["nothing reported", { target: 12 }, { value: undefined, status: "unreported" }],
    [
      "nothing reported, with a percentage left over",
      { target: 12, achievement: percent(0) },
      { value: undefined, status: "unreported" },
    ],
    ["no target", { result: 3 }, { value: undefined, status: "unassessable" }],
  ])("%s", (_, indicator, { value, status }) => {
    expect(proposedFor(indicator)).toMatchObject({ after: { value, fill: STATUS_FILL[status] } });
  });

  test.each<[string, DrawnIndicator, string]>([
    ["a formula", { target: 12, result: 3, achievement: { formula: "=C7/D7", value: 0.25 } }, "formula"],
    ["a text where nothing is reported", { target: 12, achievement: "rinviato al 2023, delibera 12" }, "text"],
    ["a text beside a figure", { target: 5, result: 4, achievement: "vedi relazione OIV" }, "text"],
    ["what somebody typed where nothing can be assessed", { result: 3, achievement: percent(0.5) }, "no-figure"],
  ])("is left alone: %s", (_, indicator, why) => {
    expect(proposedFor(indicator)).toBe(why);
  });

  test("a percentage typed as text gives way to the figure", () => {
    expect(proposedFor({ target: 5, result: 4, achievement: "90%" })).toMatchObject({
      before: { value: "90%" },
      after: { value: 0.8 },
    });
  });

  test.each(["\u00a0", " \u200b", "\u2060"])("what nobody sees is nobody's text", (achievement) => {
    expect(proposedFor({ target: 5, result: 4, achievement })).toMatchObject({ after: { value: 0.8 } });
  });

  test("merged over two indicators is left alone", () => {
    const sheet = drawDashboard([
      { target: 12, result: 12 },
      { target: 12, result: 3 },
      { target: 12, result: 6 },
    ]);
    const { patches, skipped } = proposalOf({ ...sheet, merged: ["F6:F7"] });
    expect(patches.map(({ at }) => cellName(at)).filter((name) => INDICATOR_CELLS.includes(name))).toEqual(["F8"]);
    expect(skipped.map(({ at, why }) => [cellName(at), why])).toEqual([["F6", "shared"]]);
  });

  test("an empty one keeps its own number format", () => {
    const patch = proposedFor({ target: 12, achievement: { format: "0.00%" } });
    expect(patch).toMatchObject({ before: { format: "0.00%" }, after: { format: "0.00%" } });
  });
});

describe("the status cell", () => {
  const withStatus = (held: string | undefined) => {
    const sheet = drawDashboard([
      { target: 12, result: 12 },
      { target: 12, result: 3 },
    ]);
    return { ...sheet, cells: { ...sheet.cells, G3: "Stato", ...(held === undefined ? {} : { G7: held }) } };
  };

  test.each([[undefined], ["raggiunto"], ["Non Raggiunto"]])("holding %p gets the word and its colour", (held) => {
    const patch = proposalOf(withStatus(held)).patches.find(({ at }) => cellName(at) === "G7");
    expect(patch?.after).toEqual({ value: "non raggiunto", format: "General", fill: STATUS_FILL.missed });
  });

  test("keeps what somebody wrote", () => {
    expect(
      proposalOf(withStatus("da discutere con la Giunta")).skipped.map(({ at, why }) => [cellName(at), why]),
    ).toEqual([["G7", "text"]]);
  });
});

describe("the number format", () => {
  test.each([
    [200, '[>=0.9]0.00%" raggiunto";[>=0.5]0.00%" parzialmente raggiunto";0.00%" non raggiunto"'],
    [120, '[>=0.9]0.00%" raggiunto";[>=0.5]0.00%" parziale";0.00%" non raggiunto"'],
    [73.5, '[>=0.9]0.00%" ragg.";[>=0.5]0.00%" parz.";0.00%" non r."'],
    [48, '[>=0.9]0.00%" ✔";[>=0.5]0.00%" ◐";0.00%" ✘"'],
    [undefined, '[>=0.9]0.00%" ✔";[>=0.5]0.00%" ◐";0.00%" ✘"'],
  ])("in a column of %s points", (width, expected) => {
    expect(achievementFormat(DEFAULT_METHODOLOGY, width)).toBe(expected);
  });

  test("follows the bands in force, exclusive edges included", () => {
    const methodology: Methodology = {
      ...PROFILES["unioncamere-70-90"],
      bands: { achieved: { from: 0.9, inclusive: false }, partial: { from: 0.7, inclusive: true } },
    };
    expect(achievementFormat(methodology, 48)).toMatch(/^\[>0\.9\].*;\[>=0\.7\]/);
  });
});

test("statuses that carry a percentage never share a fill", () => {
  const { achieved, partial, missed, unreported } = STATUS_FILL;
  expect(new Set([achieved, partial, missed, unreported]).size).toBe(4);
});

describe("a table whose columns are not sure", () => {
  const cells = (rows: readonly (readonly string[])[]) =>
    Object.fromEntries(
      rows.flatMap((row, index) => row.map((text, column) => [`${"ABCDE"[column]}${index + 1}`, text])),
    );
  const SHIFTED: DrawnSheet = {
    name: "Piano",
    cells: cells([
      ["Indicatore", "Target 2023", "Risultato 2023", "% realizz.", "Note"],
      ["Reclami", "5", "4", "Anagrafe", "x"],
      ["Attese", "10", "12", "Tributi", "x"],
      ["Sportelli", "3", "3", "Anagrafe", "x"],
    ]),
  };
  const workbook = readXlsx("prova.xlsx", makeXlsx([SHIFTED]));
  const settings = { methodology: DEFAULT_METHODOLOGY, year: undefined };

  test("is not written", () => {
    const { patches, skipped } = propose(analyse(workbook, settings));
    expect(patches).toEqual([]);
    expect(skipped.map(({ at, why }) => [cellName(at), why])).toEqual([
      ["D2", "unsure-mapping"],
      ["D3", "unsure-mapping"],
      ["D4", "unsure-mapping"],
    ]);
  });

  test("is written where the user confirmed them", () => {
    const [table] = analyse(workbook, settings).plan.tables;
    const [sheet] = workbook.sheets;
    if (!table || !sheet) throw new Error("no table");
    const corrections = [correctionOfForm(formOfTable(sheet, table))];
    const { skipped } = propose(analyse(workbook, { ...settings, corrections }));
    // What stands there is somebody's text, and stays for that reason alone.
    expect(new Set(skipped.map(({ why }) => why))).toEqual(new Set(["text"]));
  });
});
