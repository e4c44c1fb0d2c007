/** Every code that Office.js documents is told in a sentence, with a way on. */
import { readFileSync } from "node:fs";
import { problemOf } from "../../src/office/host-problem";
import { problemsEn } from "../../src/taskpane/texts/problems-en";
import { problemsIt } from "../../src/taskpane/texts/problems-it";

/** `Excel.ErrorCodes` as the types of Office.js list them. */
function documentedCodes(): readonly string[] {
  const types = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const excel = types.slice(types.indexOf("declare namespace Excel {"));
  const list = /enum ErrorCodes \{([^}]*)\}/.exec(excel)?.[1] ?? "";
  return [...list.matchAll(/= "(\w+)"/g)].flatMap(([, code]) => code ?? []);
}

const failure = (code: string) => Object.assign(new Error("words of the host"), { code });

test("the list of codes is found", () => expect(documentedCodes().length).toBeGreaterThan(30));

test.each(documentedCodes())("%s", (code) => {
  const problem = problemOf(failure(code));
  expect(problem.diagnostic).toContain(code);
  for (const texts of [problemsIt, problemsEn])
    for (const text of Object.values(texts[problem.code])) expect(text).not.toBe("");
});

/** Codes that say nothing of what happened are told as a failure; any other has a sentence of its own. */
const VAGUE = new Set(["GeneralException", "InvalidArgument", "InvalidOperation", "EmptyChartSeries"]);

test.each(documentedCodes().filter((code) => !VAGUE.has(code)))("%s is told by what happened", (code) => {
  expect(problemOf(failure(code)).code).not.toBe("failed");
});

test.each(["SomethingNew", ""])("a code that nobody has documented (%p) is a failure, and is named", (code) => {
  expect(problemOf(failure(code))).toMatchObject({ code: "failed" });
});
