/** The committed page of rules is the one that the catalogue gives; when it is not: `npm run rules`. */
import { readFileSync } from "node:fs";
import { rulesPage, RULES_PAGE } from "../../../src/cli/rules-page";
import { catalogue } from "../../../src/core/rules/catalogue/index";

test("the page is fresh", () => {
  expect(readFileSync(RULES_PAGE, "utf8")).toBe(rulesPage());
});

test("every rule has its own place on it, with an example", () => {
  const page = rulesPage();
  for (const { id, examples } of catalogue) {
    expect(page.split(`<a id="${id}"></a>`)).toHaveLength(2);
    expect(examples).not.toHaveLength(0);
  }
});
