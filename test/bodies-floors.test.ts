/**
 * Recognition of the published tables does not fall below what it once reached, table by table and field by field.
 * Where it has become better, `npx tsx test/support/score-bodies.ts DIR --floors` prints the new floors of a folder.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bodiesIn, scoreBody, scoreBodyFile, type BodyTruth } from "./support/bodies";
import { below, floorOf, type BodyFloor } from "./support/body-floors";

const FOLDER = join(__dirname, "fixtures/bodies");

/** The half set aside has no floors: nobody looks at it while building. */
const FOLDERS: readonly (readonly [floors: string, folder: string])[] = [
  ["eleven", FOLDER],
  ["open", join(FOLDER, "open")],
];

describe.each(FOLDERS)("published tables, %s", (name, folder) => {
  const floors = JSON.parse(readFileSync(join(FOLDER, `floors-${name}.json`), "utf8")) as Record<string, BodyFloor>;

  it("each table has its floor", () => {
    expect(Object.keys(floors).sort()).toEqual(bodiesIn(folder));
  });

  it.each(Object.entries(floors))("%s", (table, floor) => {
    const score = scoreBodyFile(folder, table);
    expect(below(score, floor)).toEqual([]);
    expect(score.falseTables).toEqual([]);
  });
});

describe("floors", () => {
  const truth: BodyTruth = {
    workbook: "x.xlsx",
    body: "x",
    year: 2024,
    sheets: [{ name: "A", plan: true, tables: 1 }],
    indicators: [{ sheet: "A", cell: "B2", text: "one", path: [], targets: { 2024: { cell: "C2", shown: "1" } } }],
  };
  const scoreOf = (...cells: readonly string[]) =>
    scoreBody("x", truth, {
      workbook: "x.xlsx",
      tables: [
        {
          sheet: "A",
          range: "A1:C3",
          family: "f",
          year: 2024,
          confidence: 1,
          columns: {},
          indicators: cells.map((cell) => ({ cell, text: cell, path: [], targets: [] })),
        },
      ],
      ignored: [],
    });

  it("what is lost and what is false is told, what holds is not", () => {
    const floor = floorOf(scoreOf("B2"));
    expect(below(scoreOf("B2"), floor)).toEqual([]);
    expect(below(scoreOf(), floor)).toHaveLength(2);
    expect(below(scoreOf("B2", "B9"), floor)).toHaveLength(1);
  });
});
