/** Against an earlier check: what moved or changed its words still stands. */
import type { Workbook } from "../../../../src/core/grid/sheet";
import { cellName, positionOf } from "../../../../src/core/grid/address";
import type { Finding } from "../../../../src/core/rules/finding";
import { NOTHING_IGNORED, withIgnoredRule } from "../../../../src/core/rules/ignored/ignored";
import { sortFindings } from "../../../../src/core/rules/ignored/sort-findings";
import {
  MOST_NOTED,
  noteCheck,
  readCheck,
  storeCheck,
  type CheckNote,
} from "../../../../src/core/rules/previous-check/check-note";
import { compareChecks } from "../../../../src/core/rules/previous-check/compare-checks";
import { sheetOf, typedCell } from "../../../support/draw-sheet";

/** `rule A1 A2` in a sheet whose first column holds the given texts. */
interface Check {
  readonly column: readonly string[];
  readonly findings: readonly string[];
  readonly sheet?: string;
}

function checked({ column, findings, sheet = "U1" }: Check): { workbook: Workbook; findings: readonly Finding[] } {
  const workbook: Workbook = {
    name: "",
    dateSystem: 1900,
    sheets: [
      sheetOf(
        sheet,
        column.map((text) => [typedCell(text)]),
      ),
    ],
  };
  const found = findings.map((text): Finding => {
    const [rule = "", ...cells] = text.split(" ");
    const message = { it: rule, en: rule };
    return {
      rule,
      severity: "note",
      messageId: "m",
      message,
      data: {},
      cells: cells.map((name) => ({ sheet, row: -1, column: -1, ...positionOf(name) })),
      fix: undefined,
    };
  });
  return { workbook, findings: found };
}

function noteOf(check: Check): CheckNote {
  const { workbook, findings } = checked(check);
  const note = noteCheck(findings, workbook);
  const stored: unknown = note && JSON.parse(JSON.stringify(storeCheck(note)));
  const restored = readCheck(stored);
  expect(restored).toEqual(note);
  if (!restored) throw new Error("no note");
  return restored;
}

const printed = ({ rule, cells }: Finding) => [rule, ...cells.map(cellName)].join(" ");

function compare(before: Check, now: Check, ignored = NOTHING_IGNORED) {
  const { workbook, findings } = checked(now);
  const comparison = compareChecks(noteOf(before), {
    workbook,
    findings,
    sorted: sortFindings(findings, ignored, workbook),
  });
  return {
    fresh: comparison.fresh.map(printed),
    standing: comparison.standing.map(printed),
    solved: comparison.solved.map(({ rule, cell }) => `${rule} ${cell}`),
  };
}

const BEFORE: Check = { column: ["a", "b", "c", "c"], findings: ["late A1", "late A2", "twice A3 A4"] };

test.each<readonly [string, Check, ReturnType<typeof compare>]>([
  ["nothing changed", BEFORE, { fresh: [], standing: ["late A1", "late A2", "twice A3 A4"], solved: [] }],
  [
    "one is solved",
    { ...BEFORE, findings: ["late A2", "twice A3 A4"] },
    { fresh: [], standing: ["late A2", "twice A3 A4"], solved: ["late A1"] },
  ],
  [
    "one is new",
    { ...BEFORE, findings: [...BEFORE.findings, "late A3"] },
    { fresh: ["late A3"], standing: [...BEFORE.findings], solved: [] },
  ],
  [
    "another rule at the same cell",
    { ...BEFORE, findings: ["early A1", "late A2", "twice A3 A4"] },
    { fresh: ["early A1"], standing: ["late A2", "twice A3 A4"], solved: ["late A1"] },
  ],
  [
    "a row inserted above",
    { column: ["", "a", "b", "c", "c"], findings: ["late A2", "late A3", "twice A4 A5"] },
    { fresh: [], standing: ["late A2", "late A3", "twice A4 A5"], solved: [] },
  ],
  [
    "a row inserted above, and one more",
    { column: ["z", "a", "b", "c", "c"], findings: ["late A1", "late A2", "late A3", "twice A4 A5"] },
    { fresh: ["late A1"], standing: ["late A2", "late A3", "twice A4 A5"], solved: [] },
  ],
  [
    "the cell says something else that is wrong",
    { ...BEFORE, column: ["x", "b", "c", "c"] },
    { fresh: [], standing: [...BEFORE.findings], solved: [] },
  ],
  [
    "some cells of a finding were set right",
    { column: ["a", "b", "c", "d", "d"], findings: ["late A1", "late A2", "twice A4 A5"] },
    { fresh: [], standing: ["late A1", "late A2", "twice A4 A5"], solved: [] },
  ],
  ["the sheet has another name", { ...BEFORE, sheet: "U2" }, { fresh: [], standing: [...BEFORE.findings], solved: [] }],
  [
    "all is solved",
    { ...BEFORE, findings: [] },
    { fresh: [], standing: [], solved: ["late A1", "late A2", "twice A3"] },
  ],
])("%s", (_, now, expected) => {
  expect(compare(BEFORE, now)).toEqual(expected);
});

test("two solved and one wrong elsewhere are not one that stands", () => {
  const now = { column: ["a", "b", "c", "e", "q"], findings: ["late A5"] };
  expect(compare({ ...BEFORE, findings: ["late A1", "late A2"] }, now)).toEqual({
    fresh: ["late A5"],
    standing: [],
    solved: ["late A1", "late A2"],
  });
});

test("what is ignored is neither new nor solved", () => {
  const ignored = withIgnoredRule(NOTHING_IGNORED, { rule: "late", reason: "sì" });
  expect(compare(BEFORE, { ...BEFORE, findings: [...BEFORE.findings, "late A3"] }, ignored)).toMatchObject({
    fresh: [],
    solved: [],
  });
});

test("too many findings leave no note", () => {
  const { workbook, findings } = checked({
    column: ["a"],
    findings: Array.from({ length: MOST_NOTED + 1 }, (_, row) => `late A${row + 1}`),
  });
  expect(noteCheck(findings, workbook)).toBeUndefined();
  expect(noteCheck(findings.slice(1), workbook)?.findings).toHaveLength(MOST_NOTED);
});
