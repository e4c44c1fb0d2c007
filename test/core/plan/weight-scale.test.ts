/** One scale for a column of weights, whose they are, and what the mean and the rules make of them. */
import { computeFigures } from "../../../src/core/methodology/compute-figures";
import { computeRollUps } from "../../../src/core/methodology/compute-roll-ups";
import { DEFAULT_METHODOLOGY } from "../../../src/core/methodology/profiles";
import { recognise } from "../../../src/core/plan/recognise";
import { saysNoWeight, writtenWeight, type WeightScale } from "../../../src/core/plan/weight";
import { scaleOfWeights } from "../../../src/core/plan/weight-scale";
import { sheetOf, typedCell, workbookOf } from "../../support/draw-sheet";

const groupOf = (weights: readonly string[]) => weights.flatMap((text) => writtenWeight(typedCell(text)) ?? []);

test.each<[string, readonly (readonly string[])[], WeightScale]>([
  ["1 and 99", [["1", "99"]], "percent"],
  ["weights under one percent", [["48,5", "50", "0,75", "0,75"]], "percent"],
  ["one of one thousand", [["1", "399", "600"]], "thousandths"],
  ["ratios", [["0,25", "0,75"]], "ratio"],
  ["each objective's only indicator", [["1"], ["1"]], "ratio"],
  ["thirds", [["0,3333", "0,3333", "0,3333"]], "ratio"],
  [
    "multipliers",
    [
      ["1,2", "1,0", "0,8"],
      ["1,0", "1,2"],
    ],
    "relative",
  ],
  [
    "points of importance",
    [
      ["3", "2", "1"],
      ["2", "2"],
    ],
    "relative",
  ],
  ["multipliers up to 1", [["1", "0,8", "0,9"]], "relative"],
  ["two scales, where only both together make a whole", [["0,25", "25", "50"]], "each"],
  [
    "one group of several that does not add up",
    [
      ["50", "50"],
      ["60", "30"],
      ["1", "99"],
    ],
    "percent",
  ],
  ["percents that add up to nothing", [["40", "30"]], "percent"],
  ["ratios that add up to nothing", [["0,4", "0,3"]], "ratio"],
  ["a share of more than the whole", [["120", "20"]], "percent"],
  ["signs", [["10%", "90%"]], "percent"],
  ["a sign beside plain percents", [["10%", "90"]], "percent"],
  ["a sign beside plain ratios", [["10%", "0,9"]], "ratio"],
])("%s", (_, groups, scale) => {
  const numbers = groups.map(groupOf);
  expect(scaleOfWeights([[numbers.flat()], numbers])).toBe(scale);
});

test.each(["X", "x", "-", "prerequisito", "Pre-requisito", "n.a.", "non pesato", "senza peso"])(
  "no weight: %s",
  (text) => {
    expect(saysNoWeight(typedCell(text))).toBe(true);
  },
);

test.each(["da definire", "20", "20%", "venti", "xx%", "prerequisitare", ""])("no mark: %j", (text) => {
  expect(saysNoWeight(typedCell(text))).toBe(false);
});

const HEAD = ["Obiettivo operativo", "Indicatore", "Peso", "Target 2019", "Risultato 2019", "% Realizzazione"];

/** Objective, weight and result of each indicator, whose target is 10. */
type Row = readonly [objective: string, weight: string, result: string];

function meansOf(rows: readonly Row[]) {
  const table = rows.map(([objective, weight, result], index) => [
    objective,
    `N. incontri ${index + 1}`,
    weight,
    ">= 10",
    result,
    "",
  ]);
  const plan = recognise(
    workbookOf(
      sheetOf(
        "Piano",
        [HEAD, ...table].map((row) => row.map(typedCell)),
      ),
    ),
  );
  const figures = computeFigures(plan, 1900, { methodology: DEFAULT_METHODOLOGY, year: 2019 });
  const [sheet] = computeRollUps(plan, figures, DEFAULT_METHODOLOGY);
  return sheet?.total.children.map(({ achievement }) => achievement);
}

test.each<[string, readonly Row[], readonly number[]]>([
  [
    "1 and 99 of 100",
    [
      ["OB1 Servizi", "1", "0"],
      ["OB1 Servizi", "99", "10"],
    ],
    [0.99],
  ],
  [
    "weights under one",
    [
      ["OB1 Servizi", "48,5", "10"],
      ["OB1 Servizi", "50", "10"],
      ["OB1 Servizi", "0,75", "0"],
      ["OB1 Servizi", "0,75", "0"],
    ],
    [0.985],
  ],
  [
    "a blank weight under an objective that is repeated",
    [
      ["OB1 Servizi", "50%", "10"],
      ["OB1 Servizi", "50%", "10"],
      ["OB1 Servizi", "", "0"],
    ],
    [1],
  ],
  [
    "a blank weight in the second of two objectives",
    [
      ["OB1 Servizi", "60", "10"],
      ["OB1 Servizi", "40", "0"],
      ["OB2 Imprese", "100", "5"],
      ["OB2 Imprese", "", "0"],
    ],
    [0.6, 0.5],
  ],
  [
    "a prerequisite",
    [
      ["OB1 Servizi", "60", "10"],
      ["OB1 Servizi", "40", "0"],
      ["OB1 Servizi", "X", "0"],
    ],
    [0.6],
  ],
  [
    "multipliers",
    [
      ["OB1 Servizi", "1,5", "10"],
      ["OB1 Servizi", "1", "0"],
    ],
    [0.6],
  ],
  [
    "a weight in the first row of each objective is the objective's",
    [
      ["OB1 Servizi", "30", "10"],
      ["OB1 Servizi", "", "0"],
      ["OB2 Imprese", "70", "5"],
      ["OB2 Imprese", "", "5"],
    ],
    [0.5, 0.5],
  ],
])("mean: %s", (_, rows, means) => {
  expect(meansOf(rows)).toEqual(means);
});
