/** What an add-in keeps in a workbook is in the saved file, the way Office keeps it, and nothing else of the file changes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { ADD_IN_IDENTITY } from "../../src/office/add-in-identity";
import { closeAll, connected } from "./support/with-excel";
import { partsOf, workbookFile, zipped } from "./support/workbook-file";

afterEach(closeAll);

const OWN = { addIn: ADD_IN_IDENTITY };
const plain = () => workbookFile({ sheets: [{ name: "Dati", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });

function withSettings<T>(
  work: (settings: Excel.SettingCollection, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> {
  return Excel.run(async (context) => {
    const answer = await work(context.workbook.settings, context);
    await context.sync();
    return answer;
  });
}

function valueOf(key: string): Promise<unknown> {
  return withSettings(async (settings, context) => {
    const setting = settings.getItemOrNullObject(key).load("value");
    await context.sync();
    return setting.isNullObject ? undefined : (setting.value as unknown);
  });
}

const textsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

test("the identity is the manifest's", () => {
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  const said = (element: string) => new RegExp(`<${element}>([^<]*)</${element}>`).exec(manifest)?.[1];
  expect(ADD_IN_IDENTITY).toEqual({ id: said("Id"), version: said("Version") });
});

test.each<[string, unknown]>([
  ["a text", "però: <1> & \"2\"\n\t'3'"],
  ["JSON in a text", JSON.stringify({ version: 1, cells: ["A1", "ñ"] })],
  ["a long text", "x".repeat(200_000)],
  ["characters that XML cannot hold", "\u0000\u0007\ufffe\ud800 _x0041_"],
  ["a number", 0.1],
  ["a truth", false],
  ["a list", [1, "due", null]],
  ["an object", { a: { b: [] } }],
])("%s comes back from the saved file", async (_, value) => {
  const excel = await connected(plain(), OWN);
  await withSettings((settings) => void settings.add("piano.prova", value));
  await connected(await excel.save(), OWN);
  expect(await valueOf("piano.prova")).toEqual(value);
});

const FOREIGN = {
  panes:
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="320" row="3"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>',
  extension: (id: string) =>
    `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{11111111-2222-3333-4444-555555555555}"><we:reference id="${id}" version="1.0.0.0" store="it-IT" storeType="OMEX"/><we:alternateReferences/><we:properties><we:property name="k" value="&quot;v&quot;"/></we:properties><we:bindings/><we:snapshot/></we:webextension>`,
};
const RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships";

/** A file in which an add-in keeps something. */
function fileOf(id: string): Uint8Array {
  const parts = partsOf({ sheets: [{ name: "Dati" }] });
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/webextensions/${part}" ContentType="application/vnd.ms-office.${kind}+xml"/>`;
  return zipped({
    ...parts,
    "[Content_Types].xml": (parts["[Content_Types].xml"] ?? "").replace(
      "</Types>",
      `${type("taskpanes.xml", "webextensiontaskpanes")}${type("webextension1.xml", "webextension")}</Types>`,
    ),
    "_rels/.rels": (parts["_rels/.rels"] ?? "").replace(
      "</Relationships>",
      `<Relationship Id="rId9" Type="${RELATIONSHIP}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>`,
    ),
    "xl/webextensions/taskpanes.xml": FOREIGN.panes,
    "xl/webextensions/_rels/taskpanes.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIP}/webextension" Target="webextension1.xml"/></Relationships>`,
    "xl/webextensions/webextension1.xml": FOREIGN.extension(id),
  });
}

test("a file that held nothing: which parts are new, and that only lists of parts change", async () => {
  const bytes = plain();
  const excel = await connected(bytes, OWN);
  await withSettings((settings) => void settings.add("k", "v"));
  const [before, after] = [textsOf(bytes), textsOf(await excel.save())];
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(changed.sort()).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/webextensions/_rels/taskpanes.xml.rels",
    "xl/webextensions/taskpanes.xml",
    "xl/webextensions/webextension1.xml",
  ]);
  expect(after["[Content_Types].xml"]).toContain(
    '<Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>',
  );
  expect(after["_rels/.rels"]).toContain(
    `Type="${RELATIONSHIP}/webextensiontaskpanes" Target="/xl/webextensions/taskpanes.xml"`,
  );
  expect(after["xl/webextensions/taskpanes.xml"]).toContain('visibility="0"');
  expect(after["xl/webextensions/webextension1.xml"]).toContain(
    `<we:reference id="${ADD_IN_IDENTITY.id}" version="${ADD_IN_IDENTITY.version}" store="developer" storeType="Registry"/>`,
  );
  expect(after["xl/webextensions/webextension1.xml"]).toContain(
    '<we:properties><we:property name="k" value="&quot;v&quot;"/></we:properties>',
  );
});

test("what another add-in keeps is neither seen nor touched", async () => {
  const bytes = fileOf("wa104380646");
  const excel = await connected(bytes, OWN);
  expect(await valueOf("k")).toBeUndefined();
  await withSettings((settings) => void settings.add("piano", 1));
  const [before, after] = [textsOf(bytes), textsOf(await excel.save())];
  expect(after["xl/webextensions/webextension1.xml"]).toBe(before["xl/webextensions/webextension1.xml"]);
  expect(after["_rels/.rels"]).toBe(before["_rels/.rels"]);
  expect(after["xl/webextensions/webextension2.xml"]).toContain(ADD_IN_IDENTITY.id);
  const panes = after["xl/webextensions/taskpanes.xml"] ?? "";
  const own = /<wetp:taskpane [^>]*row="2".*<\/wetp:taskpane>/.exec(panes)?.[0] ?? "?";
  expect(panes).toBe(FOREIGN.panes.replace("</wetp:taskpanes>", `${own}</wetp:taskpanes>`));
});

test.each(["a7c25d5e-c32c-488a-81d4-3da827f7e3eb", "{A7C25D5E-C32C-488A-81D4-3DA827F7E3EB}"])(
  "what Excel itself kept for us is read and changed in place, whatever the store: %s",
  async (id) => {
    const bytes = fileOf(id);
    const excel = await connected(bytes, OWN);
    expect(await valueOf("k")).toBe("v");
    await withSettings((settings) => void settings.add("k", "w"));
    const [before, after] = [textsOf(bytes), textsOf(await excel.save())];
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual([
      "xl/webextensions/webextension1.xml",
    ]);
    expect(after["xl/webextensions/webextension1.xml"]).toBe(
      FOREIGN.extension(id).replace("&quot;v&quot;", "&quot;w&quot;"),
    );
  },
);

test.each<[string, () => Uint8Array, (settings: Excel.SettingCollection) => unknown]>([
  ["nothing was kept", plain, () => undefined],
  [
    "what was kept is gone again",
    plain,
    (settings) => {
      settings.add("k", "v");
      settings.getItem("k").delete();
    },
  ],
  ["what the file keeps stays", () => fileOf(ADD_IN_IDENTITY.id), (settings) => settings.add("k", "v")],
])("the same bytes when %s", async (_, file, work) => {
  const bytes = file();
  const excel = await connected(bytes, OWN);
  await withSettings((settings) => void work(settings));
  expect(Buffer.compare(await excel.save(), bytes)).toBe(0);
});

test("the last setting of a file that has our part leaves the part without properties, as Excel does", async () => {
  const excel = await connected(fileOf(ADD_IN_IDENTITY.id), OWN);
  await withSettings((settings) => settings.getItem("k").delete());
  const saved = await excel.save();
  expect(textsOf(saved)["xl/webextensions/webextension1.xml"]).toContain("<we:properties/>");
  await connected(saved, OWN);
  expect(await valueOf("k")).toBeUndefined();
});

test("an Excel that nobody said whose it is keeps settings for the session only", async () => {
  const bytes = plain();
  const excel = await connected(bytes);
  await withSettings((settings) => void settings.add("k", "v"));
  expect(await valueOf("k")).toBe("v");
  expect(Buffer.compare(await excel.save(), bytes)).toBe(0);
});
