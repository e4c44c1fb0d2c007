/** From the rows of a sheet to its means: which nodes there are, what counts, and in which shares. */
import { computeRollUps, type NodeFigure } from "../../../src/core/methodology/compute-roll-ups";
import { DEFAULT_METHODOLOGY } from "../../../src/core/methodology/profiles";
import { analyse } from "../../../src/core/pipeline";
import { drawDashboard } from "../../support/draw-dashboard";
import { makeXlsx, type DrawnSheet } from "../../support/make-xlsx";
import { readXlsx } from "../../support/read-xlsx";

function meansOf(sheets: readonly DrawnSheet[]) {
  const { plan, figures } = analyse(readXlsx("prova.xlsx", makeXlsx(sheets)), {
    methodology: DEFAULT_METHODOLOGY,
    year: undefined,
  });
  return computeRollUps(plan, figures, DEFAULT_METHODOLOGY).map(({ sheet, total }) => ({ sheet, total: short(total) }));
}

interface Short {
  readonly name: string;
  readonly achievement: number | undefined;
  readonly children: readonly Short[];
}

function short({ name, achievement, children }: NodeFigure): Short {
  return { name, achievement, children: children.map(short) };
}

const own = drawDashboard([{ target: 10, result: 10 }, { target: 10, result: 5 }, { target: 10 }]);
/** Two operational objectives below the strategic one, the second with nothing reported. */
const mixed: DrawnSheet = {
  ...own,
  cells: {
    ...own.cells,
    A9: "1.1.1 Informare",
    A10: "O1.1.1-a Numero di newsletter inviate",
    B10: "n. newsletter >= 10",
    C10: 2,
    D10: 10,
    A11: "1.1.2 Formare",
    A12: "O1.1.2-a Numero di corsi tenuti",
    B12: "n. corsi >= 10",
    D12: 10,
  },
};

test("the mean of what is reported, up to the sheet", () => {
  const objective = { name: "1.1 Migliorare i servizi", achievement: 0.75, children: [] };
  expect(meansOf([own])).toEqual([
    {
      sheet: "Ufficio",
      total: {
        name: "Ufficio",
        achievement: 0.75,
        children: [{ name: "OB 1: SERVIZI ALLE IMPRESE", achievement: 0.75, children: [objective] }],
      },
    },
  ]);
});

test("a strategic objective is 40 % its operational objectives and 60 % its own indicators", () => {
  const [sheet] = meansOf([mixed]);
  const strategic = sheet?.total.children[0]?.children[0];
  expect(strategic).toMatchObject({ name: "1.1 Migliorare i servizi", achievement: 0.53 });
  expect(strategic?.children).toEqual([
    { name: "1.1.1 Informare", achievement: 0.2, children: [] },
    { name: "1.1.2 Formare", achievement: undefined, children: [] },
  ]);
});

test("every sheet has its own", () => {
  const other = drawDashboard([{ target: 10 }], "Altro ufficio");
  expect(meansOf([own, other]).map(({ sheet, total }) => [sheet, total.achievement])).toEqual([
    ["Ufficio", 0.75],
    ["Altro ufficio", undefined],
  ]);
});

test("a workbook without a plan has none", () => {
  expect(meansOf([{ name: "Vuoto", cells: {} }])).toEqual([]);
});
