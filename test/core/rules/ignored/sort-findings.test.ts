/** A decision holds as long as the cells of its finding hold what they held, and moves with them. */
import type { Workbook } from "../../../../src/core/grid/sheet";
import type { Finding } from "../../../../src/core/rules/finding";
import { findingKeys } from "../../../../src/core/rules/finding-key";
import {
  NOTHING_IGNORED,
  withIgnoredFinding,
  withIgnoredRule,
  withoutIgnoredFinding,
  withoutIgnoredRule,
  type Ignored,
  type IgnoredFinding,
} from "../../../../src/core/rules/ignored/ignored";
import { LONGEST_REASON, readReason } from "../../../../src/core/rules/ignored/reason";
import { shiftIgnored } from "../../../../src/core/rules/ignored/shift-ignored";
import { sortFindings } from "../../../../src/core/rules/ignored/sort-findings";
import { sheetOf, typedCell } from "../../../support/draw-sheet";

const WORKBOOK = workbookOf(["a", "b", "c", "d"], ["e", "f", "g", "h"]);
const BOTH = find("doubled", [0, 1], [1, 1]);
const ONE = find("doubled", [0, 2]);
const OTHER = find("late", [0, 2]);
const FINDINGS = [BOTH, ONE, OTHER];

type Rows = readonly (readonly string[])[];

function workbookOf(...rows: Rows): Workbook {
  return sheetsOf({ U1: rows });
}

function sheetsOf(sheets: Readonly<Record<string, Rows>>): Workbook {
  return {
    name: "prova.xlsx",
    dateSystem: 1900,
    sheets: Object.entries(sheets).map(([name, rows]) =>
      sheetOf(
        name,
        rows.map((cells) => cells.map(typedCell)),
      ),
    ),
  };
}

function find(rule: string, ...cells: readonly (readonly [row: number, column: number])[]): Finding {
  const message = { it: rule, en: rule };
  return {
    rule,
    severity: "note",
    messageId: "m",
    message,
    data: {},
    cells: cells.map(([row, column]) => ({ sheet: "U1", row, column })),
    fix: undefined,
  };
}

function ignoring(finding: Finding, workbook = WORKBOOK): IgnoredFinding {
  const [key = ""] = findingKeys([finding], workbook);
  return { key, rule: finding.rule, cells: finding.cells, reason: "confermato" };
}

function sorted(ignored: Ignored, findings: readonly Finding[] = FINDINGS, workbook = WORKBOOK) {
  const { open, ignored: hidden, void: gone } = sortFindings(findings, ignored, workbook);
  return {
    open,
    ignored: hidden.map(({ finding, reason, of }) => [finding, reason, of]),
    void: gone.map(({ decision, finding }) => [decision.rule, finding]),
  };
}

test("with nothing ignored everything is open", () => {
  expect(sorted(NOTHING_IGNORED)).toEqual({ open: FINDINGS, ignored: [], void: [] });
});

test("one finding is ignored, others of its rule and of its cell are not", () => {
  const ignored = withIgnoredFinding(NOTHING_IGNORED, ignoring(ONE));
  expect(sorted(ignored)).toEqual({ open: [BOTH, OTHER], ignored: [[ONE, "confermato", "finding"]], void: [] });
  expect(sorted(withoutIgnoredFinding(ignored, ignoring(ONE))).open).toEqual(FINDINGS);
});

test("a rule is ignored with all that it finds, also what it finds later", () => {
  const ignored = withIgnoredRule(withIgnoredFinding(NOTHING_IGNORED, ignoring(ONE)), {
    rule: "doubled",
    reason: "sono nomi",
  });
  const later = find("doubled", [1, 3]);
  expect(sorted(ignored, [...FINDINGS, later])).toEqual({
    open: [OTHER],
    ignored: [BOTH, ONE, later].map((finding) => [finding, "sono nomi", "rule"]),
    void: [],
  });
  expect(sorted(withoutIgnoredRule(ignored, { rule: "doubled" })).ignored).toEqual([[ONE, "confermato", "finding"]]);
});

test("deciding again replaces the decision", () => {
  const twice = withIgnoredFinding(withIgnoredFinding(NOTHING_IGNORED, ignoring(ONE)), {
    ...ignoring(ONE),
    reason: "altro",
  });
  expect(twice.findings.map(({ reason }) => reason)).toEqual(["altro"]);
  const rules = withIgnoredRule(withIgnoredRule(NOTHING_IGNORED, { rule: "late", reason: "uno" }), {
    rule: "late",
    reason: "due",
  });
  expect(rules.rules.map(({ reason }) => reason)).toEqual(["due"]);
});

test.each([
  ["its only cell", ONE, ["a", "b", "C", "d"], ["e", "f", "g", "h"]],
  ["another of its cells", BOTH, ["a", "b", "c", "d"], ["e", "F", "g", "h"]],
])(
  "void when %s holds something else: the finding is open again, and it is known that it was ignored",
  (_, finding, ...rows) => {
    const ignored = withIgnoredFinding(NOTHING_IGNORED, ignoring(finding));
    expect(sorted(ignored, FINDINGS, workbookOf(...rows))).toEqual({
      open: FINDINGS,
      ignored: [],
      void: [[finding.rule, finding]],
    });
  },
);

test("void without a finding when the rule finds nothing there any more", () => {
  expect(sorted(withIgnoredFinding(NOTHING_IGNORED, ignoring(ONE)), [BOTH])).toEqual({
    open: [BOTH],
    ignored: [],
    void: [["doubled", undefined]],
  });
});

describe("decisions follow what the user moves", () => {
  const ROWS: Rows = [
    ["a", "b"],
    ["c", "d"],
    ["e", "b"],
  ];
  const BEFORE = sheetsOf({ U1: ROWS, U2: [["z"]] });
  const at = (row: number, column: number, sheet = "U1", data = {}): Finding => ({
    ...find("late"),
    cells: [{ sheet, row, column }],
    data,
  });
  const about = (...decided: readonly Finding[]): Ignored => ({
    findings: decided.map((finding) => ignoring(finding, BEFORE)),
    rules: [],
  });

  test.each<readonly [string, Ignored, Workbook, readonly Finding[]]>([
    ["a row inserted above", about(at(1, 1)), sheetsOf({ U1: [["", ""], ...ROWS] }), [at(2, 1)]],
    ["a row deleted above", about(at(1, 1)), sheetsOf({ U1: ROWS.slice(1) }), [at(0, 1)]],
    [
      "a column inserted before",
      about(at(1, 1)),
      sheetsOf({ U1: ROWS.map(([left = "", right = ""]) => [left, "", right]) }),
      [at(1, 2)],
    ],
    ["its sheet renamed", about(at(1, 1)), sheetsOf({ Uffici: ROWS }), [at(1, 1, "Uffici")]],
    [
      "its sheet renamed and a row inserted",
      about(at(1, 1)),
      sheetsOf({ Uffici: [["", ""], ...ROWS] }),
      [at(2, 1, "Uffici")],
    ],
    [
      "another finding of the rule beside it",
      about(at(1, 1)),
      sheetsOf({ U1: [["x", "y"], ...ROWS] }),
      [at(2, 1), at(2, 0)],
    ],
    [
      "what it names of another place moved too",
      about(at(1, 1, "U1", { place: "U1!B2" })),
      sheetsOf({ U1: [["", ""], ...ROWS] }),
      [at(2, 1, "U1", { place: "U1!B3" })],
    ],
  ])("%s: still ignored", (_, ignored, workbook, [first, ...others]) => {
    const { open, ignored: hidden, void: gone } = sorted(ignored, first ? [first, ...others] : [], workbook);
    expect({ open, hidden, gone }).toEqual({ open: others, hidden: [[first, "confermato", "finding"]], gone: [] });
  });

  test.each<readonly [string, Ignored, Workbook, readonly Finding[]]>([
    [
      "two findings say the same on its sheet",
      about(at(0, 1)),
      sheetsOf({ U1: [["", ""], ...ROWS] }),
      [at(1, 1), at(3, 1)],
    ],
    [
      "two decisions say the same",
      about(at(0, 1), at(2, 1)),
      sheetsOf({
        U1: [
          ["x", ""],
          ["", "b"],
        ],
      }),
      [at(1, 1)],
    ],
    [
      "two sheets say the same",
      about(at(1, 1)),
      sheetsOf({ Uffici: ROWS, Copia: ROWS }),
      [at(1, 1, "Uffici"), at(1, 1, "Copia")],
    ],
    ["its own sheet is still there", about(at(1, 1)), sheetsOf({ U1: [["a"]], U2: ROWS }), [at(1, 1, "U2")]],
    [
      "its text changed while it moved",
      about(at(1, 1)),
      sheetsOf({
        U1: [
          ["", ""],
          ["a", "b"],
          ["c", "D"],
        ],
      }),
      [at(2, 1)],
    ],
    [
      "what is said changed while it moved",
      about(at(1, 1, "U1", { computed: "66,7%" })),
      sheetsOf({ U1: [["", ""], ...ROWS] }),
      [at(2, 1, "U1", { computed: "13,3%" })],
    ],
    [
      "what is said changed",
      about(at(1, 1, "U1", { computed: "66,7%" })),
      BEFORE,
      [at(1, 1, "U1", { computed: "13,3%" })],
    ],
    [
      "another rule finds the same",
      about({ ...at(1, 1), rule: "early" }),
      sheetsOf({ U1: [["", ""], ...ROWS] }),
      [at(2, 1)],
    ],
  ])("%s: open again", (_, ignored, workbook, findings) => {
    const { open, ignored: hidden, void: gone } = sorted(ignored, findings, workbook);
    expect({ open, hidden, gone: gone.length }).toEqual({ open: findings, hidden: [], gone: ignored.findings.length });
  });
});

test("another cell's change voids nothing", () => {
  const ignored = withIgnoredFinding(NOTHING_IGNORED, ignoring(ONE));
  expect(sorted(ignored, FINDINGS, workbookOf(["A", "B", "c", "D"], ["e", "f", "g", "h"])).ignored).toHaveLength(1);
});

describe("columns that this product inserts or deletes", () => {
  const ignored = withIgnoredRule(
    withIgnoredFinding(withIgnoredFinding(NOTHING_IGNORED, ignoring(BOTH)), ignoring(ONE)),
    { rule: "late", reason: "sì" },
  );
  const INSERTED = workbookOf(["a", "b", "", "", "c", "d"], ["e", "f", "", "", "g", "h"]);
  const MOVED = [BOTH, find("doubled", [0, 4]), OTHER];

  test("decisions move with their cells", () => {
    const shifted = shiftIgnored(ignored, "U1", 2, 2);
    expect(sorted(shifted, MOVED, INSERTED)).toMatchObject({ open: [], void: [] });
    expect(shifted.findings.map(({ cells }) => cells)).toEqual([BOTH.cells, MOVED[1]?.cells]);
  });

  test("and come back when these are taken out again", () => {
    expect(shiftIgnored(shiftIgnored(ignored, "U1", 2, 2), "U1", 4, -2)).toEqual(ignored);
  });

  test("those of other sheets stay, those of deleted cells go", () => {
    expect(shiftIgnored(ignored, "U2", 0, 2)).toEqual(ignored);
    expect(shiftIgnored(ignored, "U1", 3, -1).findings).toEqual([ignoring(BOTH)]);
  });
});

test.each([
  ["a sentence", " confermato  dal\nresponsabile ", { reason: "confermato dal responsabile" }],
  ["blanks", "  ", { problem: "missing" }],
  ["nothing", "", { problem: "missing" }],
  ["as long as can be", "x".repeat(LONGEST_REASON), { reason: "x".repeat(LONGEST_REASON) }],
  ["too long", "x".repeat(LONGEST_REASON + 1), { problem: "too-long" }],
])("a reason is required and short: %s", (_, typed, expected) => {
  expect(readReason(typed)).toEqual(expected);
});
