/** What the build puts where: the pane stays small and knows nothing of the workbench. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const DIST = join(__dirname, "../../dist");
const scriptsOf = (page: string) =>
  [...readFileSync(join(DIST, page), "utf8").matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(
    ([, source = ""]) => source,
  );
const bundle = (page: string) =>
  scriptsOf(page)
    .filter((source) => !source.startsWith("https:"))
    .map((source) => readFileSync(join(DIST, source), "utf8"))
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
    expect(readFileSync(join(DIST, page), "utf8")).toMatch(/Content-Security-Policy[^>]*connect-src 'self'/);
});

test("every address of the manifest is there", () => {
  const addresses = readFileSync(join(DIST, "manifest.xml"), "utf8").match(/(?<=https:\/\/[^/"<]+\/)[^"<]+/g) ?? [];
  expect(addresses.length).toBeGreaterThan(8);
  expect(addresses.filter((path) => !existsSync(join(DIST, path)))).toEqual([]);
});

test("nothing of the sources or of the machine is left in the build", () => {
  const files = readdirSync(DIST).filter((name) => /\.(js|html|xml)$/.test(name));
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((name) => readFileSync(join(DIST, name), "utf8").includes(join(DIST, "..")))).toEqual([]);
  expect(readdirSync(DIST).filter((name) => name.endsWith(".map"))).toEqual([]);
});
