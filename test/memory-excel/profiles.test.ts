/** Kinds of Excel as data: each is what its file says. */
import { PROFILES, profileNamed } from "../../src/memory-excel/profiles/profiles";
import { quirksOf } from "../../src/memory-excel/profiles/profile";
import { closeAll, codeOf, connected, onSheet, read } from "./support/with-excel";
import { oneSheet } from "./support/workbook-file";

afterEach(closeAll);

const BYTES = oneSheet('<row r="1"><c r="A1"><v>0.66666666666666663</v></c></row>');

test("there are five, each under its own name", () => {
  expect(PROFILES.map(({ excel }) => [excel.name, excel.excelApi])).toEqual([
    ["LTSC 2021", "1.14"],
    ["LTSC 2024", "1.17"],
    ["Mac", "1.17"],
    ["web", "1.20"],
    ["Microsoft 365", "1.20"],
  ]);
  expect(profileNamed("ltsc 2021")).toBe(PROFILES[0]);
  expect(profileNamed("Excel 97")).toBeUndefined();
});

test.each(PROFILES.map((profile) => [profile.excel.name, profile] as const))("%s", async (_, profile) => {
  const quirks = quirksOf(profile);
  const excel = await connected(BYTES, { profile });
  const minor = Number(profile.excel.excelApi.split(".")[1]);
  expect(Office.context.platform).toBe(profile.excel.platform);
  expect([minor, minor + 1].map((each) => Office.context.requirements.isSetSupported("ExcelApi", `1.${each}`))).toEqual(
    [true, false],
  );
  expect(await read("A1", "values")).toEqual([[quirks.fifteenDigits ? 0.666666666666667 : 2 / 3]]);
  const newer = Excel.run(async (context) => {
    context.workbook.load("use1904DateSystem");
    await context.sync();
  });
  expect(await codeOf(newer)).toBe(minor >= 20 ? undefined : "ApiNotFound");
  const printing = onSheet(async (__, context) => {
    const sheet = context.workbook.worksheets.add("Nuovo");
    sheet.pageLayout.orientation = "Landscape";
    await context.sync();
  });
  expect(await codeOf(printing)).toBe(quirks.hasPrinter ? undefined : "GeneralException");
  const keep = (bytes: number) =>
    Excel.run(async (context) => {
      context.workbook.settings.add("nota", "x".repeat(bytes));
      await context.sync();
    });
  expect(await codeOf(keep(2 ** 20))).toBe(
    (quirks.settingsLimit ?? Infinity) > 2 ** 20 + 10 ? undefined : "InvalidArgument",
  );
  expect(await codeOf(keep(1000))).toBeUndefined();
  expect(excel.traffic.syncs).toBeGreaterThan(0);
});
