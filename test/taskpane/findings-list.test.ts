/** Findings as the list shows them: which, in which order, what is new, what is ignored, what a correction changes. */
import type { Patch } from "../../src/core/patch/patch";
import type { Settings } from "../../src/core/pipeline";
import { noteCheck } from "../../src/core/rules/previous-check/check-note";
import { correctionOf } from "../../src/taskpane/findings/correction";
import { dayOf, printDay } from "../../src/taskpane/findings/day-of";
import { differenceOf, visibleBlanks } from "../../src/taskpane/findings/difference";
import { fixesIn } from "../../src/taskpane/findings/fix-scope";
import {
  ALL_FINDINGS,
  cellsOf,
  chosenFindings,
  countSeverities,
  groupByRule,
  groupBySheet,
} from "../../src/taskpane/findings/group-findings";
import { withoutRequest, withRequest } from "../../src/taskpane/findings/ignoring";
import { listFindings } from "../../src/taskpane/findings/list-findings";
import { listIgnored } from "../../src/taskpane/findings/list-ignored";
import { newsOf } from "../../src/taskpane/findings/news-of";
import { ruleCounts } from "../../src/taskpane/findings/rule-counts";
import { sampleAnalysis, sampleWorkbook, SETTINGS, type Sample } from "./support/sample-plan";
import { CHECKED, PLAN, SHEET } from "./support/samples";

const analysisOf = (sample: Sample, settings: Partial<Settings> = {}) =>
  sampleAnalysis(sample, sampleWorkbook(sample), { ...SETTINGS, ...settings });
const analysis = analysisOf(CHECKED);
const listed = listFindings(analysis);
const [first] = analysis.findings;
if (!first) throw new Error("the sample has findings");

describe("lists", () => {
  test("errors first, then by rule as the page of rules has them, unknown ones last", () => {
    expect(
      groupByRule(listed).map(({ severity, count, rules }) => [severity, count, rules.map(({ name }) => name)]),
    ).toEqual([
      ["error", 1, ["target-date-exists"]],
      ["warning", 1, ["deadline-in-its-year"]],
      ["note", 3, ["number-not-text", "of-another-version"]],
    ]);
  });

  test("by sheet in the order of the core; those without a cell by themselves", () => {
    const groups = groupBySheet(listFindings(analysisOf(PLAN)));
    expect(groups.map(({ name, items }) => [name, items.length])).toEqual([
      ["Registro imprese", 2],
      ["Affari generali", 1],
      ["", 1],
    ]);
  });

  test.each([
    ["all", {}, 5],
    ["a severity", { severity: "note" }, 3],
    ["those with a correction", { onlyFixable: true }, 2],
    ["both", { severity: "error", onlyFixable: true }, 0],
    ["new ones where there was no earlier check", { onlyNew: true }, 0],
  ] as const)("%s", (_, choice, count) => {
    expect(chosenFindings(listed, { ...ALL_FINDINGS, ...choice })).toHaveLength(count);
  });

  test("counts leave out what does not occur, and know the whole workbook", () => {
    expect(countSeverities(listFindings(analysisOf(PLAN))).map(({ severity }) => severity)).toEqual(["error", "note"]);
    expect(ruleCounts(analysis.sorted.open)("number-not-text")).toEqual({ open: 2, fixable: 2 });
    expect(ruleCounts(analysis.sorted.open)("code-unique")).toEqual({ open: 0, fixable: 0 });
  });

  test.each([
    [
      "nothing chosen",
      {},
      [
        ["error", 1],
        ["warning", 1],
        ["note", 3],
      ],
    ],
    [
      "a severity: what each other would show",
      { severity: "note" },
      [
        ["error", 1],
        ["warning", 1],
        ["note", 3],
      ],
    ],
    ["those with a correction", { onlyFixable: true }, [["note", 2]]],
    [
      "both, and nothing is left: the way out stays",
      { severity: "error", onlyFixable: true },
      [
        ["error", 0],
        ["note", 2],
      ],
    ],
  ] as const)("severities are counted under the other choices: %s", (_, choice, counts) => {
    expect(
      countSeverities(listed, { ...ALL_FINDINGS, ...choice }).map(({ severity, count }) => [severity, count]),
    ).toEqual(counts);
  });

  test("every cell once", () => {
    const twice = listed.filter(({ finding }) => finding.rule === "deadline-in-its-year");
    expect(cellsOf([...twice, ...twice])).toHaveLength(2);
  });

  test("keys tell findings apart, and stay when the sentence changes", () => {
    const keys = (sample: Sample) => listFindings(analysisOf(sample)).map(({ key }) => key);
    expect(new Set(keys(CHECKED)).size).toBe(CHECKED.findings?.length);
    expect(
      keys({ ...CHECKED, findings: CHECKED.findings?.map((finding) => ({ ...finding, message: "altro" })) ?? [] }),
    ).toEqual(keys(CHECKED));
  });
});

describe("corrections", () => {
  test.each([
    ["of one finding", () => ({ kind: "finding", key: listed[3]?.key ?? "" }) as const, 1],
    ["of a rule", () => ({ kind: "rule", rule: "number-not-text" }) as const, 2],
    ["of a rule without any", () => ({ kind: "rule", rule: "deadline-in-its-year" }) as const, 0],
    ["of a finding that is gone", () => ({ kind: "finding", key: "gone" }) as const, 0],
  ])("%s", (_, scope, count) => {
    expect(fixesIn(analysis, scope()).patches).toHaveLength(count);
  });

  test("what is ignored stays as it is", () => {
    const ignored = { findings: [], rules: [{ rule: "number-not-text", reason: "così" }] };
    expect(fixesIn(analysisOf(CHECKED, { ignored }), { kind: "rule", rule: "number-not-text" }).patches).toEqual([]);
  });

  test.each([
    ["a letter", "01.2.4-a Newsletter", "O1.2.4-a Newsletter", ["", "0", "O", "1.2.4-a Newsletter"]],
    ["a sign inside", "= > 3", ">= 3", ["", "= >", ">=", " 3"]],
    ["an addition", "1 Obiettivo", "1. Obiettivo", ["1", "", ".", " Obiettivo"]],
    ["the same letter beside it", "PO0", "POO0", ["PO", "", "O", "0"]],
    ["nothing", "uguale", "uguale", ["uguale", "", "", ""]],
    ["everything", "a", "b", ["", "a", "b", ""]],
  ])("difference: %s", (_, before, after, [head, removed, added, tail]) => {
    expect(differenceOf(before, after)).toEqual({ head, removed, added, tail });
  });

  const patch = (before: Patch["before"]["value"], value: Patch["after"]["value"], format = "General"): Patch => ({
    at: { sheet: "Foglio", row: 0, column: 0 },
    before: { value: before, format: "General" },
    after: { value, format, fill: "keep" },
  });
  const reader = { language: "it", dateSystem: 1900 } as const;

  test.each([
    ["a number in a text", patch("12,5", 12.5), "12,5", ["text", "number", "12,5"]],
    ["a percentage in a text", patch("80%", 0.8, "0%"), "80%", ["text", "number", "80%"]],
    ["a day in a text", patch("31.12.2022", 44926, "dd/mm/yyyy"), "31.12.2022", ["text", "date", "31/12/2022"]],
    ["a serial that is no day", patch("x", 0, "dd/mm/yyyy"), "x", ["text", "date", "0"]],
    ["a number that becomes a text", patch(10, "IO"), "10", ["number", "text", "IO"]],
    ["blanks are seen", patch("SI ", "SI"), "SI ", ["text", "text", ""]],
  ] as const)("both sides: %s", (_, change, shown, [before, after, written]) => {
    const sides = correctionOf(change, shown, reader);
    expect([sides.before.kind, sides.after.kind, sides.after.changed]).toEqual([before, after, written]);
    expect(sides.before.changed.trim()).not.toBe("");
  });

  test("only as much of a long text as shows where the change is", () => {
    const around = "parola ".repeat(40);
    const { before } = correctionOf(patch(`${around}0${around}`, `${around}O${around}`), "", reader);
    expect(before.head.length + before.tail.length).toBeLessThan(60);
    expect(before.changed).toBe("0");
  });

  test("blanks and breaks have a sign", () => {
    expect(visibleBlanks(" \u00a0\n")).toBe("␣␣↵");
  });
});

describe("ignoring", () => {
  const today = { year: 2025, month: 1, day: 31 };
  const asked = { ...analysis, settings: { ...analysis.settings, today } };

  test("a finding, with the day and the reason; undone by its decision", () => {
    const ignored = withRequest(asked, { finding: first, scope: "finding", reason: "confermato" });
    const after = analysisOf(CHECKED, { ignored });
    const [entry] = listIgnored(after);
    expect([after.sorted.open.length, entry?.of, entry?.decision.reason, entry?.decision.when]).toEqual([
      4,
      "finding",
      "confermato",
      "2025-01-31",
    ]);
    expect(withoutRequest(after, { decision: ignored.findings[0]! })).toEqual({ findings: [], rules: [] });
  });

  test("a rule: all of its findings, in one entry; undone by its name", () => {
    const finding = analysis.findings.find(({ rule }) => rule === "number-not-text")!;
    const ignored = withRequest(asked, { finding, scope: "rule", reason: "così" });
    const after = analysisOf(CHECKED, { ignored });
    expect(listIgnored(after)).toEqual([expect.objectContaining({ of: "rule", count: 2 })]);
    expect(withoutRequest(after, { rule: "number-not-text" })).toEqual({ findings: [], rules: [] });
  });

  test("a rule that finds nothing is listed all the same", () => {
    const ignored = { findings: [], rules: [{ rule: "code-unique", reason: "così" }] };
    expect(listIgnored(analysisOf(CHECKED, { ignored }))).toEqual([expect.objectContaining({ of: "rule", count: 0 })]);
  });

  test("void as soon as the cell says something else: open again, with the reason of then", () => {
    const ignored = withRequest(asked, { finding: first, scope: "finding", reason: "confermato" });
    const edited = { ...CHECKED, rows: CHECKED.rows.map((row) => ({ ...row, target: `${row.target} o più` })) };
    const again = listFindings(analysisOf(edited, { ignored }));
    expect(again.map(({ wasIgnored }) => wasIgnored)).toEqual([
      "confermato",
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("news", () => {
  const fewer = { ...CHECKED, findings: CHECKED.findings?.slice(1) ?? [] };
  const noted = (sample: Sample, when?: string) => {
    const { findings, workbook } = analysisOf(sample);
    return noteCheck(findings, workbook, when)!;
  };
  const today = { year: 2025, month: 1, day: 31 };

  test("a finding that the previous check had not is new; the others are not", () => {
    const after = listFindings(analysisOf(CHECKED, { lastCheck: noted(fewer) }));
    expect(after.map(({ isNew }) => isNew)).toEqual([true, false, false, false, false]);
  });

  test.each([
    ["no earlier check", CHECKED, undefined, undefined],
    ["nothing new since earlier today", CHECKED, noted(CHECKED, "2025-01-31"), undefined],
    ["nothing new since another day", CHECKED, noted(CHECKED, "2025-01-30"), [0, 0, "2025-01-30"]],
    ["new since earlier today", CHECKED, noted(fewer, "2025-01-31"), [1, 0, undefined]],
    ["solved since a day that nobody noted", fewer, noted(CHECKED), [0, 1, undefined]],
  ] as const)("%s", (_, sample, lastCheck, expected) => {
    const news = newsOf(analysisOf(sample, { today, ...(lastCheck && { lastCheck }) }));
    expect(news && [news.fresh, news.solved.length, news.since]).toEqual(expected);
  });

  test("days", () => {
    expect([dayOf({ today }), dayOf({})]).toEqual([{ when: "2025-01-31" }, {}]);
    expect([printDay("2025-01-31"), printDay("ieri")]).toEqual(["31/01/2025", "ieri"]);
  });
});

test("the sample stands on one sheet", () => {
  expect(new Set(analysis.findings.flatMap(({ cells }) => cells.map(({ sheet }) => sheet)))).toEqual(new Set([SHEET]));
});
