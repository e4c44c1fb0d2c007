/** Which results are offered to the twins of an indicator, which differ, and what is never overwritten. */
import { cellName } from "../../../src/core/grid/address";
import { DEFAULT_METHODOLOGY } from "../../../src/core/methodology/profiles";
import { analyse } from "../../../src/core/pipeline";
import { findTwinResults } from "../../../src/core/twins/find-twin-results";
import { settleDifference } from "../../../src/core/twins/settle-difference";
import type { TwinChanges, TwinPlace } from "../../../src/core/twins/twin";
import { appliedTo } from "../../support/apply-to-grid";
import { DASHBOARD, drawTable, percent } from "../../support/draw-dashboard";
import { makeXlsx, type DrawnCell, type DrawnSheet } from "../../support/make-xlsx";
import { readXlsx } from "../../support/read-xlsx";
import { readAnnex } from "../../support/truth";

type Result = DrawnCell | number | string;

interface Row {
  readonly result?: Result;
  readonly indicator?: string;
  readonly office?: string;
  readonly target?: Result;
}

/** A dashboard with one indicator, whose result stands in C6. */
const office = (
  name: string,
  { result = "", indicator = "S1.1.1-a % pratiche evase", office: offices = name, target = percent(0.9) }: Row = {},
): DrawnSheet =>
  drawTable(DASHBOARD, [["OB 1: SERVIZI"], ["1.1 Migliorare"], [indicator, "", result, target, "", "", offices]], name);

const EMPTY_PERCENT: DrawnCell = { format: "0%" };
const DAY: DrawnCell = { value: 43553, format: "dd/mm/yyyy" };

const analysisOf = (sheets: readonly DrawnSheet[]) =>
  analyse(readXlsx("prova.xlsx", makeXlsx(sheets)), { methodology: DEFAULT_METHODOLOGY, year: undefined });

const twinsOf = (...sheets: readonly DrawnSheet[]) => findTwinResults(analysisOf(sheets));

const placed = ({ at }: Pick<TwinPlace, "at">) => `${at.sheet}!${cellName(at)}`;

const changed = ({ patches, skipped }: TwinChanges) => ({
  written: patches.map(({ at, after }) => [placed({ at }), after.value, after.format]),
  left: skipped.map(({ at, why }) => [placed({ at }), why]),
});

describe("offers", () => {
  test.each<[string, readonly DrawnSheet[], ReturnType<typeof changed>]>([
    [
      "a percentage for its blank twin",
      [office("U1", { result: percent(0.95) }), office("U2", { result: EMPTY_PERCENT })],
      { written: [["U2!C6", 0.95, "0%"]], left: [] },
    ],
    [
      "its format too, where the twin would show another value",
      [office("U1", { result: percent(0.95) }), office("U2")],
      { written: [["U2!C6", 0.95, "0%"]], left: [] },
    ],
    [
      "a day with its format",
      [office("U1", { result: DAY, target: DAY }), office("U2", { target: DAY })],
      { written: [["U2!C6", 43553, "dd/mm/yyyy"]], left: [] },
    ],
    [
      "a number in the twin's own format",
      [office("U1", { result: 12 }), office("U2", { result: { format: "0.00" } })],
      { written: [["U2!C6", 12, "0.00"]], left: [] },
    ],
    [
      "a number, never into a text format",
      [office("U1", { result: 12 }), office("U2", { result: { format: "@" } })],
      { written: [["U2!C6", 12, "General"]], left: [] },
    ],
    [
      "a text",
      [office("U1", { result: "sì" }), office("U2"), office("U3")],
      {
        written: [
          ["U2!C6", "sì", "General"],
          ["U3!C6", "sì", "General"],
        ],
        left: [],
      },
    ],
    [
      "on a protected sheet too, where Excel alone knows which cells are locked",
      [office("U1", { result: 12 }), { ...office("U2"), isProtected: true }],
      { written: [["U2!C6", 12, "General"]], left: [] },
    ],
    [
      "nothing for a formula",
      [office("U1", { result: 12 }), office("U2", { result: { formula: "=Z1", format: "dd/mm/yyyy", value: 0 } })],
      { written: [], left: [["U2!C6", "formula"]] },
    ],
    [
      "a result that a formula computes",
      [office("U1", { result: { formula: "=6+6", value: 12 } }), office("U2")],
      { written: [["U2!C6", 12, "General"]], left: [] },
    ],
    [
      "to those that are blank, when others agree",
      [office("U1", { result: 12 }), office("U2", { result: 12 }), office("U3")],
      { written: [["U3!C6", 12, "General"]], left: [] },
    ],
  ])("%s", (_, sheets, expected) => {
    const { offers, differences } = twinsOf(...sheets);
    expect(differences).toEqual([]);
    expect(offers.map(changed)).toEqual([expected]);
  });

  test.each<[string, readonly DrawnSheet[]]>([
    ["one place only", [office("U1", { result: 12 })]],
    ["nothing typed", [office("U1"), office("U2")]],
    ["all typed", [office("U1", { result: 12 }), office("U2", { result: 12 })]],
    ["an error in place of a result", [office("U1", { result: "#REF!" }), office("U2")]],
    [
      "another indicator",
      [office("U1", { result: 12 }), office("U2", { indicator: "S1.1.1-b Tempi medi di risposta" })],
    ],
    [
      "a code used for another thing",
      [office("U1", { result: 12 }), office("U2", { indicator: "S1.1.1-a Tempi medi di pagamento ai fornitori" })],
    ],
    [
      "what every office measures for itself",
      [office("U1", { result: 12, office: "TUTTI" }), office("U2", { office: "TUTTI" })],
    ],
  ])("none: %s", (_, sheets) => {
    expect(twinsOf(...sheets)).toEqual({ offers: [], differences: [] });
  });

  test("what is offered leaves nothing to offer and nothing different", () => {
    const analysis = analyse(readAnnex("massa-carrara-2019"), { methodology: DEFAULT_METHODOLOGY, year: undefined });
    const { offers } = findTwinResults(analysis);
    expect(offers.length).toBeGreaterThan(0);
    const after = analyse(
      appliedTo(
        analysis.workbook,
        offers.flatMap(({ patches }) => patches),
      ),
      analysis.settings,
    );
    expect(findTwinResults(after)).toEqual({ offers: [], differences: [] });
  });
});

describe("differences", () => {
  const THREE = [office("U1", { result: 12 }), office("U2", { result: 9 }), office("U3", { result: 9 }), office("U4")];

  test.each<[string, readonly DrawnSheet[], readonly (readonly string[])[], readonly string[]]>([
    ["the commonest first, the blank apart", THREE, [["U2!C6", "U3!C6"], ["U1!C6"]], ["U4!C6"]],
    [
      "days are no hours",
      [office("U1", { result: "8 gg" }), office("U2", { result: "8 ore" })],
      [["U1!C6"], ["U2!C6"]],
      [],
    ],
    [
      "between days and hours a bare number is neither",
      [office("U1", { result: "8 gg" }), office("U2", { result: "8 ore" }), office("U3", { result: 8 })],
      [["U1!C6"], ["U2!C6"], ["U3!C6"]],
      [],
    ],
    [
      "n.d. was typed by somebody too",
      [office("U1", { result: 12 }), office("U2", { result: "n.d." })],
      [["U1!C6"], ["U2!C6"]],
      [],
    ],
  ])("%s", (_, sheets, versions, blank) => {
    const {
      offers,
      differences: [difference],
    } = twinsOf(...sheets);
    expect(offers).toEqual([]);
    expect(difference!.versions.map(({ places }) => places.map(placed))).toEqual(versions);
    expect(difference!.blank.map(placed)).toEqual(blank);
  });

  test.each<[string, readonly DrawnSheet[]]>([
    ["two spellings of one value", [office("U1", { result: percent(0.95) }), office("U2", { result: "95%" })]],
    ["a number with and without its unit", [office("U1", { result: "8 gg" }), office("U2", { result: 8 })]],
    [
      "one value in two formats",
      [office("U1", { result: { value: 12, format: "0" } }), office("U2", { result: { value: 12, format: "0.00" } })],
    ],
  ])("none: %s", (_, sheets) => {
    expect(twinsOf(...sheets).differences).toEqual([]);
  });

  test("settled: the one chosen goes everywhere else, formulas stay and are told", () => {
    const sheets = [...THREE, office("U5", { result: { formula: "=3*3", value: 9 } })];
    const [difference] = twinsOf(...sheets).differences;
    const chosen = difference!.versions.flatMap(({ places }) => places).find(({ at }) => at.sheet === "U1")!;
    const settled = changed(settleDifference(difference!, chosen, 1900));
    expect(settled.written).toEqual([
      ["U2!C6", 12, "General"],
      ["U3!C6", 12, "General"],
      ["U4!C6", 12, "General"],
    ]);
    expect(settled.left).toEqual([["U5!C6", "formula"]]);
  });
});
