/** Measuring a later year asks nothing new of a plan: what is said of the plan year stays true of the plan year. */
import { cellName } from "../../../src/core/grid/address";
import { DEFAULT_METHODOLOGY } from "../../../src/core/methodology/profiles";
import { analyse } from "../../../src/core/pipeline";
import { drawDashboard } from "../../support/draw-dashboard";
import { makeXlsx, type DrawnSheet } from "../../support/make-xlsx";
import { readXlsx } from "../../support/read-xlsx";
import { ANNEXES, readAnnex } from "../../support/truth";

const PLAN_YEARS = {
  "massa-carrara-2019": 2019,
  "arezzo-siena-2022": 2022,
  "maremma-pira-2024": 2024,
  "maremma-2018": 2018,
  "maremma-albero-2023": 2023,
} as const;

test.each(ANNEXES)("%s: no rule finds more in a later year", (annex) => {
  const workbook = readAnnex(annex);
  const rulesOf = (year: number | undefined) =>
    analyse(workbook, { methodology: DEFAULT_METHODOLOGY, year }).findings.map(({ rule }) => rule);
  const countOf = (rules: readonly string[], wanted: string) => rules.filter((rule) => rule === wanted).length;
  const own = rulesOf(undefined);
  const planYear = PLAN_YEARS[annex];
  expect(rulesOf(planYear)).toEqual(own);
  for (const later of [planYear + 1, planYear + 2].map(rulesOf))
    expect(later.filter((rule) => countOf(later, rule) > countOf(own, rule))).toEqual([]);
});

function foundBy(rule: string, sheet: DrawnSheet, year: number): readonly string[] {
  const workbook = readXlsx("prova.xlsx", makeXlsx([sheet]));
  const { findings } = analyse(workbook, { methodology: DEFAULT_METHODOLOGY, year });
  return findings.flatMap((finding) => (finding.rule === rule ? finding.cells.map(cellName) : []));
}

const NO_TARGETS = drawDashboard([{ target: 12 }, { target: 7 }, {}]);
const OTHER_ALGORITHM = drawDashboard([{ algorithm: "n. iniziative >= 3", target: 5, next: 7 }]);
const OLD_RESULT = drawDashboard([{ target: "30/06/2019", next: "30/06/2020", result: "30/06/2018" }]);
const OLD_TERM = drawDashboard([{ text: "S1.1.1-a Piano approvato entro il 31/12/2018", target: 3, next: 3 }]);
const BROKEN_OFF = drawDashboard([{ target: 3, next: 3 }, { target: 5 }]);

test.each<readonly [string, DrawnSheet, readonly string[], readonly string[]]>([
  ["target-present", NO_TARGETS, ["D8"], []],
  ["algorithm-agrees-with-target", OTHER_ALGORITHM, ["D6", "B6"], []],
  ["result-date-in-period", OLD_RESULT, ["C6"], ["C6"]],
  ["text-date-in-plan-year", OLD_TERM, ["A6"], ["A6"]],
  ["later-target-present", BROKEN_OFF, [], []],
])("%s in the plan year, and in the next", (rule, sheet, inPlanYear, inNext) => {
  expect(foundBy(rule, sheet, 2019)).toEqual(inPlanYear);
  expect(foundBy(rule, sheet, 2020)).toEqual(inNext);
});
