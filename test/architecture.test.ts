/** The layer table of the README, checked on every file: imports point up only, and nothing goes in circles. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";

const ROOT = join(__dirname, "..");
const SRC = join(ROOT, "src");

/** Layer → layers and packages it may import. `*` as package allows any. */
const LAYERS: Readonly<Record<string, { readonly layers: readonly string[]; readonly packages: readonly string[] }>> = {
  "core/values": { layers: [], packages: ["big.js"] },
  "core/grid": { layers: ["core/values"], packages: [] },
  "core/target": { layers: ["core/values", "core/grid"], packages: [] },
  "core/plan": { layers: ["core/values", "core/grid", "core/target"], packages: [] },
  "core/methodology": { layers: ["core/values", "core/grid", "core/target", "core/plan"], packages: [] },
  "core/patch": { layers: ["core/values", "core/grid"], packages: [] },
  "core/proposal": {
    layers: ["core/values", "core/grid", "core/plan", "core/methodology", "core/patch"],
    packages: [],
  },
  "core/rules": {
    layers: ["core/values", "core/grid", "core/target", "core/plan", "core/methodology", "core/patch"],
    packages: [],
  },
  "core/twins": {
    layers: ["core/values", "core/grid", "core/target", "core/plan", "core/methodology", "core/patch", "core/rules"],
    packages: [],
  },
  "core/report": {
    layers: [
      "core/values",
      "core/grid",
      "core/plan",
      "core/methodology",
      "core/proposal",
      "core/rules",
      "core/summary",
      "core/pipeline",
    ],
    packages: [],
  },
  "core/summary": {
    layers: [
      "core/values",
      "core/grid",
      "core/target",
      "core/plan",
      "core/methodology",
      "core/patch",
      "core/proposal",
      "core/rules",
      "core/pipeline",
    ],
    packages: [],
  },
  "core/pipeline": { layers: ["core/*"], packages: [] },
  "core/carry-settings": {
    layers: ["core/grid", "core/methodology", "core/plan", "core/rules", "core/workbook-settings"],
    packages: [],
  },
  "core/workbook-settings": { layers: ["core/values", "core/methodology", "core/plan", "core/rules"], packages: [] },
  host: { layers: ["core/*"], packages: [] },
  office: { layers: ["host", "core/grid", "core/patch"], packages: [] },
  taskpane: { layers: ["host", "core/*"], packages: ["*"] },
  "taskpane/index": { layers: ["host", "core/*", "taskpane", "office"], packages: ["*"] },
  "memory-excel": { layers: ["core/grid", "core/values"], packages: ["*"] },
  // It asks Excel and nobody else: what it finds must not depend on how the add-in works.
  probe: { layers: [], packages: [] },
  workbench: { layers: ["memory-excel", "taskpane", "office", "host", "core/*"], packages: ["*"] },
  cli: { layers: ["host", "office", "memory-excel", "core/*"], packages: ["*"] },
};

const files = walk(SRC).filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

test("there is something to check", () => {
  expect(files.length).toBeGreaterThan(50);
  expect([...imports.values()].flat().length).toBeGreaterThan(100);
});

test("every file belongs to a layer", () => {
  expect(files.filter((file) => layerOf(file) === undefined).map(name)).toEqual([]);
});

test("imports point up the layer table", () => {
  const wrong = [...imports].flatMap(([file, targets]) =>
    targets.filter((target) => !isAllowed(file, target)).map((target) => `${name(file)} → ${name(target)}`),
  );
  expect(wrong).toEqual([]);
});

test("no file imports itself by way of others", () => {
  expect(cycles().map((cycle) => cycle.map(name).join(" → "))).toEqual([]);
});

test("the port holds types only", () => {
  const port = readFileSync(join(SRC, "host.ts"), "utf8");
  expect(port).not.toMatch(/^export (const|function|class|let)|^import (?!type)/m);
});

test("no barrels: index files are registries and composition roots", () => {
  const barrels = files.filter(
    (file) => /\/index\.tsx?$/.test(file) && /^export \* from|^export \{[^}]*\} from/m.test(readFileSync(file, "utf8")),
  );
  expect(barrels.map(name)).toEqual([]);
});

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/** Import targets: absolute paths for our own files, package names for others. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  const statements = [...source.matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^"';]*?\sfrom\s*)?["']([^"']+)["']/g)];
  const dynamic = [...source.matchAll(/\b(?:import|require)\(\s*["']([^"']+)["']\s*\)/g)];
  return [...statements, ...dynamic].map(([, target = ""]) =>
    target.startsWith(".") ? resolve(file, target) : target,
  );
}

function resolve(file: string, target: string): string {
  const path = normalize(join(dirname(file), target));
  const candidate = [path, `${path}.ts`, `${path}.tsx`, join(path, "index.ts")].find(
    (each) => existsSync(each) && /\.[a-z]+$/.test(each),
  );
  return candidate ?? path;
}

/** The longest name of the table that the file's path begins with. */
function layerOf(file: string): string | undefined {
  const path = relative(SRC, file).replace(/\.tsx?$/, "");
  return Object.keys(LAYERS)
    .filter((layer) => path === layer || path.startsWith(`${layer}/`))
    .sort((left, right) => right.length - left.length)[0];
}

function isAllowed(file: string, target: string): boolean {
  const layer = layerOf(file) ?? "";
  const { layers, packages } = LAYERS[layer] ?? { layers: [], packages: [] };
  if (!target.startsWith(ROOT)) return packages.includes("*") || packages.includes(target);
  if (!/\.tsx?$/.test(target)) return /\.(css|html|json|png|svg)$/.test(target);
  const wanted = layerOf(target) ?? "?";
  return wanted === layer || layers.includes(wanted) || (wanted.startsWith("core/") && layers.includes("core/*"));
}

function cycles(): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file]);
      return;
    }
    if (done.has(file)) return;
    for (const target of imports.get(file) ?? []) if (imports.has(target)) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}

function name(path: string): string {
  return path.startsWith(ROOT) ? relative(ROOT, path) : path;
}
