/** What the build puts where: the pane stays small and knows nothing of the workbench. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [ADDIN, BENCH] = ["addin", "workbench"].map((folder) => join(__dirname, "../../dist", folder)) as [
  string,
  string,
];
const folderOf = (page: string) => (page === "taskpane.html" ? ADDIN : BENCH);
const scriptsOf = (page: string) =>
  [...readFileSync(join(folderOf(page), page), "utf8").matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(
    ([, source = ""]) => source,
  );
const bundle = (page: string) =>
  scriptsOf(page)
    .filter((source) => !source.startsWith("https:"))
    .map((source) => readFileSync(join(folderOf(page), source), "utf8"))
    .join("\n");
const [WORKBENCH, PANE] = ["index.html", "taskpane.html"];

/** Words that stand in the engine, in the client library and in the in-memory host. */
const FOREIGN = /WebAssembly|ClientRequestContext|executeRichApiRequestAsync/;

test("the pane loads one bundle of its own and Office from Microsoft", () => {
  const [office, ...own] = scriptsOf(PANE).sort(
    (left, right) => Number(right.startsWith("https:")) - Number(left.startsWith("https:")),
  );
  expect(office).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(own).toEqual([expect.stringMatching(/^taskpane\.[0-9a-f]{8}\.js$/)]);
});

test("the pane holds neither the in-memory Excel nor the client library; the workbench does", () => {
  expect(bundle(PANE)).not.toMatch(FOREIGN);
  expect(bundle(WORKBENCH)).toMatch(FOREIGN);
});

test("the workbench shows the very bundle of the pane, and asks nobody else for anything", () => {
  expect(scriptsOf("pane.html")).toEqual([
    expect.stringMatching(/^bridge\./),
    ...scriptsOf(PANE).filter((source) => !source.startsWith("https:")),
  ]);
  for (const page of [WORKBENCH, "pane.html"])
    expect(readFileSync(join(BENCH, page), "utf8")).toMatch(/Content-Security-Policy[^>]*connect-src 'self'/);
});

test("every address of the manifest is there", () => {
  const addresses = [...readFileSync(join(ADDIN, "manifest.xml"), "utf8").matchAll(/https:\/\/[^/"<]+\/([^"<?]+)/g)];
  expect(addresses.length).toBeGreaterThan(8);
  expect(addresses.filter(([, path = ""]) => !existsSync(join(ADDIN, path)))).toEqual([]);
});

test("an administrator hosts the add-in alone, without workbench, sample or Microsoft's library", () => {
  const names = readdirSync(ADDIN, { recursive: true, encoding: "utf8" }).filter((name) => name.includes("."));
  const expected =
    /^(?:manifest\.xml|taskpane\.html|guida\.html|prova\.html|assets[\\/]icon[\w-]*\.(?:png|svg)|[\w-]+\.[0-9a-f]{8}\.js(?:\.LICENSE\.txt)?)$/;
  expect(names.filter((name) => !expected.test(name))).toEqual([]);
  const scripts = names.filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(0);
  for (const name of scripts) expect(readFileSync(join(ADDIN, name), "utf8")).not.toMatch(FOREIGN);
});

test("the guide of the workbench asks nobody for anything", () => {
  expect(readFileSync(join(ADDIN, "guida.html"), "utf8")).toMatch(/office\.js/);
  expect(readFileSync(join(BENCH, "guida.html"), "utf8")).not.toMatch(/office\.js/);
});

test("nothing of the sources or of the machine is left in the build", () => {
  const files = [ADDIN, BENCH].flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const texts = files.filter((name) => /\.(js|html|xml)$/.test(name));
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.filter((name) => readFileSync(name, "utf8").includes(join(__dirname, "../..")))).toEqual([]);
  expect(files.filter((name) => name.endsWith(".map"))).toEqual([]);
});
