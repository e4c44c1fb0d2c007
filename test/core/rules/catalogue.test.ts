/** The list of rules and the folder of rules say the same, and every rule is fit to be shown. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../../src/core/rules/catalogue/index";

const FOLDER = join(__dirname, "../../../src/core/rules/catalogue");
const files = readdirSync(FOLDER).flatMap((file) => (file === "index.ts" ? [] : [file.replace(/\.ts$/, "")]));

test("every file is listed under its name, and once", () => {
  expect(files.length).toBeGreaterThan(0);
  expect(catalogue.map(({ id }) => id).sort()).toEqual(files.sort());
});

test.each(catalogue.map((rule) => [rule.id, rule] as const))(
  "%s has a table of cases and says why it matters",
  (id, rule) => {
    expect(existsSync(join(__dirname, `${id}.test.ts`))).toBe(true);
    for (const language of ["it", "en"] as const) {
      expect(rule.summary[language].length).toBeGreaterThan(10);
      expect(rule.reason[language].length).toBeGreaterThan(20);
    }
  },
);
