/** Questions on the command line: listed, answered from a file, kept in the copy, taken back. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { positionOf } from "../../src/core/grid/address";
import { cellAt } from "../../src/core/grid/sheet";
import { drawPlan } from "../support/draw-dashboard";
import { makeXlsx } from "../support/make-xlsx";
import { readXlsx } from "../support/read-xlsx";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "piano-answers-"));
  writeFileSync(join(folder, "piano.xlsx"), PLAN);
});
afterAll(() => rmSync(folder, { recursive: true }));

const TARGET = ">= 50 partecipanti e >= 3 eventi";
const PLAN = makeXlsx([
  drawPlan([
    { target: TARGET, result: 10, achievement: 0.42 },
    { target: 5, result: 5 },
    { target: TARGET, result: 12 },
  ]),
]);

async function piano(...words: readonly string[]) {
  const lines: string[] = [];
  const warnings: string[] = [];
  const terminal = {
    print: (line: string) => lines.push(line),
    warn: (sentence: string) => warnings.push(sentence),
    input: (async function* () {})(),
  };
  const code = await run(words, folder, terminal);
  return { code, lines, warnings, document: () => JSON.parse(lines[0] ?? "{}") as Document };
}

interface Document {
  readonly questions: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly question: string;
    readonly answers: readonly { readonly id: string; readonly achievement: number | null }[];
  }[];
  readonly answered: readonly { readonly cell: string; readonly answer: string }[];
  readonly skipped: readonly { readonly cell: string; readonly why: string }[];
}

function write(name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  return name;
}

const valueIn = (file: string, cell: string) =>
  cellAt(readXlsx(file, readFileSync(join(folder, file))).sheets[0]!, positionOf(cell)!).value;

test("open questions are listed, and figures that wait end with 1", async () => {
  const checked = await piano("check", "piano.xlsx", "--json");
  expect(checked.document().questions.map(({ cell, answers }) => [cell, answers.length])).toEqual([
    ["B4", 3],
    ["B6", 3],
  ]);
  const done = await piano("recalc", "piano.xlsx", "-o", "aperta.xlsx", "--json");
  expect(done.code).toBe(1);
  expect(done.document().questions).toHaveLength(2);
  expect(
    done
      .document()
      .skipped.filter(({ why }) => why === "needs-answer")
      .map(({ cell }) => cell),
  ).toEqual(expect.arrayContaining(["J4", "J6"]));
  expect([valueIn("aperta.xlsx", "J4"), valueIn("aperta.xlsx", "J6"), valueIn("aperta.xlsx", "J5")]).toEqual([
    0.42,
    undefined,
    1,
  ]);
});

test("an answer settles its figure, is kept in the copy, and is taken back", async () => {
  const [first, second] = (await piano("check", "piano.xlsx", "--json")).document().questions;
  if (!first || !second) throw new Error("the plan must ask twice");
  const answers = [
    { sheet: first.sheet, cell: first.cell, question: first.question, answer: first.answers[1]?.id },
    { question: second.question, answer: second.answers[0]?.id },
  ];
  const done = await piano(
    "recalc",
    "piano.xlsx",
    "-o",
    "chiara.xlsx",
    "--json",
    "--answers",
    write("r.json", { answers }),
  );
  expect([done.code, done.warnings, done.document().questions]).toEqual([0, [], []]);
  expect(valueIn("chiara.xlsx", "J4")).toBe(first.answers[1]?.achievement);
  expect(valueIn("chiara.xlsx", "J6")).toBe(second.answers[0]?.achievement);

  const kept = await piano("check", "chiara.xlsx", "--json");
  expect(kept.document().questions).toEqual([]);
  expect(kept.document().answered.map(({ cell, answer }) => [cell, answer])).toEqual([
    ["B4", first.answers[1]?.id],
    ["B6", second.answers[0]?.id],
  ]);

  const back = [{ sheet: first.sheet, cell: first.cell, question: first.question, answer: null }];
  const again = await piano("check", "chiara.xlsx", "--json", "--answers", write("indietro.json", back));
  expect(again.document().questions.map(({ cell }) => cell)).toEqual(["B4"]);
});

test("an answer to nothing is said", async () => {
  const answers = [{ sheet: "Piano", cell: "B5", question: "target-reading", answer: "quantity-1" }];
  const { warnings, code } = await piano("check", "piano.xlsx", "--answers", write("a.json", { answers }));
  expect(warnings).toHaveLength(1);
  expect(code).toBeLessThan(2);
});

test.each([
  ["no JSON", "{"],
  ["no list", { answers: "si" }],
  ["a cell without its sheet", [{ cell: "B4", question: "target-reading", answer: "quantity-1" }]],
  ["no answer", [{ question: "target-reading" }]],
])("a file of answers that cannot be used: %s", async (_, content) => {
  const { code, warnings } = await piano("check", "piano.xlsx", "--answers", write("rotto.json", content));
  expect([code, warnings.length]).toEqual([2, 1]);
});
