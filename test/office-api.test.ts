/** What the add-in asks of Excel and of the browser is there on every machine that the manifest lets in. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lookbehindsIn, usesOfOffice } from "./support/office-api";

const ROOT = join(__dirname, "..");
const ROOMS = ["src/office", "src/probe"];

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(ROOT, folder, name));
}

/** minor version of the ExcelApi that the manifest asks for */
function floor(): number {
  const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
  return Number(/<(?:bt:)?Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(manifest)?.[1]);
}

/** What an event or an answer brings only on a newer Excel; its absence is handled where it is read. */
const MAY_BE_MISSING = new Set([
  "WorksheetChangedEventArgs.triggerSource",
  "WorksheetChangedEventArgs.changeDirectionState",
  "ChangeDirectionState.insertShiftDirection",
  "ChangeDirectionState.deleteShiftDirection",
]);

const SAMPLE = join(mkdtempSync(join(tmpdir(), "office-api-")), "sample.ts");
writeFileSync(
  SAMPLE,
  `export function work(range: Excel.Range) {
  range.getDirectPrecedents();
  range.load("address, format/textOrientation");
  range.getCellProperties({ format: { fill: { tintAndShade: true } } });
  const { hasSpill } = range;
  return hasSpill;
}`,
);

const rooms = ROOMS.filter((room) => existsSync(join(ROOT, room)));
const all = usesOfOffice([SAMPLE, ...rooms.flatMap(sourcesIn)]);
const uses = all.filter(({ place }) => place.startsWith("src/"));

test("there is something to check", () => {
  expect(floor()).toBe(13);
  expect(uses.length).toBeGreaterThan(200);
  expect(new Set(uses.map(({ set }) => set)).size).toBeGreaterThan(5);
});

test("members above the manifest's requirement set are asked for before they are used", () => {
  const bare = uses.filter(
    ({ set, isGuarded, member }) =>
      !MAY_BE_MISSING.has(member) && (set === "preview" || (set !== undefined && set > floor() && !isGuarded)),
  );
  expect(bare.map(({ place, member, set }) => `${place} ${member} needs 1.${String(set)}`)).toEqual([]);
});

test.each([
  ["called", "Range.getDirectPrecedents", 12],
  ["loaded", "RangeFormat.textOrientation", 7],
  ["asked for in an object", "CellPropertiesFillLoadOptions.tintAndShade", 9],
  ["taken apart", "Range.hasSpill", 12],
])("a member is seen where it is %s", (_, member, set) => {
  expect(all.find((use) => use.member === member && !use.place.startsWith("src/"))?.set).toBe(set);
});

test("no regular expression looks behind", () => {
  const sample = 'const a = /(?<=x)y/; const b = new RegExp("(?<!x)y"); const c = /(?<name>x)/;';
  expect(lookbehindsIn("sample.ts", sample)).toHaveLength(2);
  expect(sourcesIn("src").flatMap((file) => lookbehindsIn(file, readFileSync(file, "utf8")))).toEqual([]);
});
