/** What the summary counts and means, from sheets that show parts of one plan. */
import { cellName } from "../../../src/core/grid/address";
import { DEFAULT_METHODOLOGY } from "../../../src/core/methodology/profiles";
import type { StatusCounts } from "../../../src/core/methodology/roll-up";
import { analyse } from "../../../src/core/pipeline";
import { summarise } from "../../../src/core/summary/summarise";
import { DASHBOARD, drawTable, TREE } from "../../support/draw-dashboard";
import { makeXlsx, type DrawnSheet } from "../../support/make-xlsx";
import { readXlsx } from "../../support/read-xlsx";

type Row = readonly (number | string)[];

const AREA: Row = ["OB 1: SERVIZI ALLE IMPRESE"];
const OBJECTIVE: Row = ["1.1 Migliorare i servizi"];
/** Result of 10, by the office. */
const indicator = (
  letter: string,
  result: number | "",
  office = "U1",
  text = "Numero di iniziative realizzate",
): Row => [`S1.1-${letter} ${text} di tipo ${letter}`, "n. iniziative >= 10", result, 10, "", "", office];
/** The same indicator with any result and target. */
const measured = (result: number | string, target: number | string, algorithm = ""): Row => [
  "S1.1-a Risposte alle richieste",
  algorithm,
  result,
  target,
  "",
  "",
  "U1",
];
const dashboard = (name: string, ...rows: readonly Row[]): DrawnSheet =>
  drawTable(DASHBOARD, [AREA, OBJECTIVE, ...rows], name);

const analysisOf = (sheets: readonly DrawnSheet[], year?: number) =>
  analyse(readXlsx("prova.xlsx", makeXlsx(sheets)), { methodology: DEFAULT_METHODOLOGY, year });
const summaryOf = (...sheets: readonly DrawnSheet[]) => summarise(analysisOf(sheets));

/** raggiunti, parziali, non raggiunti, non rendicontati, non valutabili */
const numbersOf = (counts: StatusCounts) => Object.values(counts);

function blockOf(title: string, ...sheets: readonly DrawnSheet[]) {
  const block = summaryOf(...sheets).blocks.find((each) => each.title === title);
  return block?.rows.map(({ name, achievement, counts }) => [name, achievement, numbersOf(counts)]);
}

describe("an indicator on several sheets", () => {
  test.each<[string, readonly [number | "", number | ""], readonly number[], number | undefined]>([
    ["counts once", [10, 10], [1, 0, 0, 0, 0], 1],
    ["is reported where one of them has the result", [10, ""], [1, 0, 0, 0, 0], 1],
    ["is reported where the later one has the result", ["", 5], [0, 1, 0, 0, 0], 0.5],
    ["is unreported where none has it", ["", ""], [0, 0, 0, 1, 0], undefined],
    ["is not ours to choose where they differ", [10, 5], [0, 0, 0, 0, 1], undefined],
  ])("%s", (_, [left, right], counts, achievement) => {
    const { body, repeated } = summaryOf(dashboard("U1", indicator("a", left)), dashboard("PO", indicator("a", right)));
    expect(numbersOf(body.counts)).toEqual(counts);
    expect([body.achievement, repeated]).toEqual([achievement, 1]);
  });

  test("differing results are listed with both sheets", () => {
    const [missing] = summaryOf(dashboard("U1", indicator("a", 10)), dashboard("PO", indicator("a", 5))).unassessable;
    expect(missing?.why).toMatch(/«U1».*«PO»/);
  });

  test.each<[string, readonly Row[], readonly string[]]>([
    ["results", [measured(8, 10), measured(9, 10)], ["risultati diversi", "«U1» 8, «U2» 9"]],
    ["targets", [measured(8, 10), measured(8, 20)], ["target diversi", "«U1» 10, «U2» 20"]],
    ["both", [measured(8, 10), measured(9, 20)], ["risultati e target diversi", "8 con target 10", "9 con target 20"]],
    [
      "neither",
      [measured(8, 10), measured(8, 10, "tempo medio di risposta in gg")],
      ["percentuali diverse", "80%", "100%"],
    ],
  ])("whose %s differ: it is said what differs, and only that", (_, rows, words) => {
    const [missing, other] = summaryOf(...rows.map((row, index) => dashboard(`U${index + 1}`, row))).unassessable;
    expect(words.filter((word) => !missing?.why.includes(word))).toEqual([]);
    expect(other).toBeUndefined();
  });

  test("that each office measures for itself has their mean", () => {
    const { body } = summaryOf(
      dashboard("U1", indicator("a", 10, "TUTTI")),
      dashboard("U2", indicator("a", 6, "TUTTI")),
    );
    expect(body.achievement).toBe(0.8);
  });

  test("whose code one sheet gives to two texts stays two", () => {
    const { body } = summaryOf(
      dashboard("U1", indicator("a", 10), indicator("a", 5, "U1", "Corsi tenuti")),
      dashboard("U2", indicator("a", 10)),
    );
    expect(numbersOf(body.counts)).toEqual([1, 1, 0, 0, 0]);
  });
});

describe("levels", () => {
  const ONE = dashboard("U1", indicator("a", 10), indicator("b", 5));
  const TWO = dashboard("U2", indicator("c", "", "U2"), indicator("d", 2, "U2; U1"));

  test("an objective that two sheets show in parts is one", () => {
    expect(blockOf("Per obiettivo strategico", ONE, TWO)).toEqual([
      ["1.1 Migliorare i servizi", (1 + 0.5 + 0.2) / 3, [1, 1, 1, 1, 0]],
    ]);
    expect(blockOf("Per area strategica", ONE, TWO)).toHaveLength(1);
  });

  test("weights are those of a sheet that shows all of them, never mixed", () => {
    const HEADINGS = ["OBIETTIVI / INDICATORI STRATEGICI / OPERATIVI", "Peso", "Risultato 2019", "Target 2019"];
    const weighed = (name: string, ...rows: readonly Row[]) => drawTable(HEADINGS, [AREA, OBJECTIVE, ...rows], name);
    const row = (letter: string, weight: number | "", result: number): Row => [
      `S1.1-${letter} Numero di iniziative di tipo ${letter}`,
      weight,
      result,
      10,
    ];
    const mean = (...sheets: readonly DrawnSheet[]) => blockOf("Per obiettivo strategico", ...sheets)?.[0]?.[1];
    const part = weighed("PO", row("a", 0.9, 10));
    expect(mean(weighed("U1", row("a", 0.8, 10), row("b", 0.2, 5)), part)).toBe(0.9);
    expect(mean(weighed("U1", row("a", "", 10), row("b", "", 5)), part)).toBe(0.75);
  });

  test("what several offices answer for counts with each", () => {
    expect(blockOf("Per ufficio", ONE, TWO)).toEqual([
      ["U1", (1 + 0.5 + 0.2) / 3, [1, 1, 1, 0, 0]],
      ["U2", 0.2, [0, 0, 1, 1, 0]],
    ]);
  });

  test("without offices the sheets are compared", () => {
    const bare = (name: string, result: number) => dashboard(name, indicator("a", result, ""));
    expect(blockOf("Per foglio", bare("Nord", 10), bare("Sud", 5))).toEqual([
      ["Nord", 1, [1, 0, 0, 0, 0]],
      ["Sud", 0.5, [0, 1, 0, 0, 0]],
    ]);
  });

  test("levels that the plan does not have are not shown", () => {
    expect(summaryOf(ONE).blocks.map(({ title }) => title)).toEqual([
      "Per area strategica",
      "Per obiettivo strategico",
      "Per ufficio",
    ]);
  });

  test("one number with two texts is two objectives, a slip of the pen is none", () => {
    const named = (name: string, objective: string, letter: string) =>
      drawTable(DASHBOARD, [AREA, [objective], indicator(letter, 10)], name);
    const count = (other: string) =>
      blockOf("Per obiettivo strategico", named("U1", "1.1 Migliorare i servizi", "a"), named("U2", other, "b"))
        ?.length;
    expect([count("1.1 Migliorare i serivzi"), count("1.1 Ridurre le spese correnti")]).toEqual([1, 2]);
  });

  test("every row leads to its cell and says how its mean comes about", () => {
    const rows = summaryOf(ONE, TWO).blocks.flatMap((block) => block.rows);
    expect(rows.map(({ link }) => link && `${link.sheet}!${cellName(link)}`)).toEqual([
      "U1!A4",
      "U1!A5",
      "U1!A6",
      "U2!A6",
    ]);
    expect(rows.filter(({ explanation }) => !explanation.includes("÷"))).toEqual([]);
  });
});

test("of a plan on one sheet the summary says what the sheet's own means say", () => {
  const HEADINGS = ["OBIETTIVI / INDICATORI STRATEGICI / OPERATIVI", "Peso", "Risultato 2019", "Target 2019"];
  const rows: readonly Row[] = [
    AREA,
    OBJECTIVE,
    ["S1.1-a Sportelli aperti", 0.7, 5, 10],
    ["S1.1-b Corsi tenuti", 0.3, 10, 10],
    ["1.1.1 Informare"],
    ["O1.1.1-a Newsletter inviate", "", 2, 10],
    ["1.1.2 Formare"],
    ["O1.1.2-a Giornate", "", "", 10],
  ];
  const analysis = analysisOf([drawTable(HEADINGS, rows, "Piano")]);
  const { body, blocks } = summarise(analysis);
  const [total] = analysis.rollUps.map((rollUp) => rollUp.total);
  expect([body.achievement, body.counts]).toEqual([total?.achievement, total?.counts]);
  expect(blocks[0]?.rows[0]?.explanation).toBe(total?.children[0]?.steps.it.join(" "));
});

test("what is missing is listed with its cell", () => {
  const { unreported, unassessable } = summaryOf(
    dashboard("U1", indicator("a", ""), indicator("b", 10), [
      "S1.1-c Numero di corsi",
      "",
      3,
      "da definire",
      "",
      "",
      "U1",
    ]),
  );
  expect(unreported.map(({ link }) => cellName(link))).toEqual(["A6"]);
  expect(unassessable.map(({ link }) => cellName(link))).toEqual(["A8"]);
});

test("what is missing on several sheets is looked for where there is room for a result", () => {
  const tree = drawTable(
    TREE,
    [AREA, OBJECTIVE, ["S1.1-a Numero di iniziative realizzate di tipo a", "", "n. iniziative >= 10", 10]],
    "Albero",
  );
  const { unreported } = summaryOf(tree, dashboard("U1", indicator("a", "")));
  expect(unreported.map(({ link }) => link.sheet)).toEqual(["U1"]);
});

test("another year without results reports nothing", () => {
  const { body, years } = summarise(analysisOf([dashboard("U1", indicator("a", 10))], 2020));
  expect([body.achievement, years]).toEqual([undefined, [2020]]);
});

test("a workbook without a plan has an empty summary", () => {
  const { body, blocks, unreported } = summaryOf({ name: "Vuoto", cells: {} });
  expect([body.achievement, blocks, unreported]).toEqual([undefined, [], []]);
});
