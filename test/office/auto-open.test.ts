/** The mark that opens the pane with the file: in the file only after saving it there, as Office keeps it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { openMemoryExcel, type MemoryExcel } from "../../src/memory-excel/memory-excel";
import { ADD_IN_IDENTITY } from "../../src/office/add-in-identity";
import { opensWithFile, setOpensWithFile } from "../../src/office/auto-open";

const ANNEX = readFileSync(join(__dirname, "../fixtures/annexes/maremma-2018.xlsx"));
let excel: MemoryExcel;

async function open(bytes: Uint8Array): Promise<void> {
  excel = await openMemoryExcel(bytes, { addIn: ADD_IN_IDENTITY });
  excel.connect();
}
beforeEach(() => open(ANNEX));
afterEach(() => excel.close());

const extensionOf = (file: Uint8Array) =>
  Object.entries(unzipSync(file))
    .filter(([name]) => name.includes("webextensions/"))
    .map(([, part]) => strFromU8(part))
    .join("\n");

test("a new file is not marked", () => expect(opensWithFile()).toBe(false));

test("the mark travels with the file and goes with it", async () => {
  await setOpensWithFile(true);
  expect(opensWithFile()).toBe(true);
  const marked = await excel.save();
  expect(extensionOf(marked)).toMatch(/name="Office\.AutoShowTaskpaneWithDocument" value="true"/);
  excel.close();
  await open(marked);
  expect(opensWithFile()).toBe(true);
  await setOpensWithFile(false);
  expect(extensionOf(await excel.save())).not.toContain("AutoShowTaskpane");
});

test("the manifest gives the first pane the id that the mark names", () => {
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  expect(/<TaskpaneId>([^<]*)</.exec(manifest)?.[1]).toBe("Office.AutoShowTaskpaneWithDocument");
});

test("an Office without settings of the document cannot mark it", async () => {
  const { document } = Office.context;
  Object.assign(Office.context, { document: {} });
  expect(opensWithFile()).toBeUndefined();
  await expect(setOpensWithFile(true)).rejects.toThrow();
  Object.assign(Office.context, { document });
});
