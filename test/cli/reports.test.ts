/**
 * Small workbooks distilled from public reports of people who keep plans or tools like this one: every figure, mean, question and
 * finding that comes out is listed in test/fixtures/reports/outcomes.json, and was checked against what a careful controller expects.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { outcomeOf, type Outcome } from "../support/outcome";

const FOLDER = join(__dirname, "../fixtures/reports");

interface Wanted extends Omit<Outcome, "findings" | "notes"> {
  /** all errors and warnings; none when absent */
  readonly findings?: readonly string[];
  /** notes that must be there; others may */
  readonly notes?: readonly string[];
}

const wanted = JSON.parse(readFileSync(join(FOLDER, "outcomes.json"), "utf8")) as Readonly<Record<string, Wanted>>;
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".xlsx"));

test("each workbook has its line", () => {
  expect(Object.keys(wanted).sort()).toEqual(files.map((file) => file.slice(0, -".xlsx".length)).sort());
});

test.each(Object.entries(wanted))("%s", async (name, { figures, means, findings = [], notes = [] }) => {
  const outcome = await outcomeOf(join(FOLDER, `${name}.xlsx`));
  expect(outcome).toMatchObject({ figures, means });
  expect([...outcome.findings].sort()).toEqual([...findings].sort());
  expect(outcome.notes).toEqual(expect.arrayContaining([...notes]));
});
