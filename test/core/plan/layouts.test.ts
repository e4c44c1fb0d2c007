/** The families of layout: the list is complete, and each annex is claimed by its own. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { LAYOUTS } from "../../../src/core/plan/layouts/layouts";
import { recognise } from "../../../src/core/plan/recognise";
import { grid, workbookOf } from "../../support/draw-sheet";
import { readAnnex, type Annex } from "../../support/truth";

const FOLDER = join(__dirname, "../../../src/core/plan/layouts");

it("every file is listed under its own name", () => {
  const files = readdirSync(FOLDER)
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((name) => name !== "layout" && name !== "layouts");
  expect(files.length).toBeGreaterThan(5);
  expect(LAYOUTS.map(({ id }) => id).sort()).toEqual(files.sort());
});

it("every family says what it is and where it was published, in both languages", () => {
  for (const { summary, source } of LAYOUTS)
    expect([summary.it, summary.en, source].every((text) => text.length > 5)).toBe(true);
});

const FAMILIES: readonly (readonly [Annex, readonly string[]])[] = [
  ["massa-carrara-2019", ["alberatura", "cruscotto"]],
  ["arezzo-siena-2022", ["obiettivo-in-testata", "programmi-e-obiettivi"]],
  ["maremma-2018", ["obiettivo-in-testata", "programmi-e-obiettivi"]],
  ["maremma-pira-2024", ["scheda-pira"]],
  ["maremma-albero-2023", ["scheda-albero"]],
];

it.each(FAMILIES)("%s: %s", (annex, families) => {
  expect([...new Set(recognise(readAnnex(annex)).tables.map(({ family }) => family))].sort()).toEqual(families);
});

it("other tables are the general reader's", () => {
  const { tables } = recognise(
    workbookOf(grid`
    Obiettivo | Indicatore | Target 2023
    Servizi   | Reclami    | <= 5
  `),
  );
  expect(tables.map(({ family }) => family)).toEqual(["generale"]);
});
