#!/usr/bin/env node
/**
 * Starts the command line from one file that is bundled on first use and again when a source changed: compiling every
 * source at each start would take a second. Plain JavaScript, because nothing is there yet to compile it.
 */
const { mkdirSync, readdirSync, renameSync, rmSync, statSync, existsSync } = require("node:fs");
const { dirname, join, resolve } = require("node:path");
const { createHash } = require("node:crypto");

const ROOT = resolve(__dirname, "../..");
const CACHE = join(ROOT, "node_modules/.cache/piano");
const ENTRY = join(__dirname, "piano.ts");

/** Names, sizes and times of whatever the bundle is made of. */
function stampOf(folder, hash) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) stampOf(path, hash);
    else note(path, hash);
  }
  return hash;
}

function note(path, hash) {
  const { size, mtimeMs } = statSync(path);
  hash.update(`${path} ${size} ${mtimeMs}\n`);
}

function bundlePath() {
  const hash = createHash("sha1").update(process.version);
  for (const name of ["package.json", "package-lock.json"]) note(join(ROOT, name), hash);
  for (const name of ["cli", "core", "memory-excel", "office"]) stampOf(join(ROOT, "src", name), hash);
  note(join(ROOT, "src/host.ts"), hash);
  return join(CACHE, `${hash.digest("hex")}.cjs`);
}

/** The bundler comes with tsx. Older bundles go; two starts at once do not meet half a file. */
function bundle(path) {
  const esbuild = require(require.resolve("esbuild", { paths: [dirname(require.resolve("tsx/package.json"))] }));
  mkdirSync(CACHE, { recursive: true });
  const draft = `${path}.${process.pid}`;
  esbuild.buildSync({
    entryPoints: [ENTRY],
    outfile: draft,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["excelize-wasm", "@microsoft/office-js"],
    logLevel: "silent",
  });
  renameSync(draft, path);
  for (const name of readdirSync(CACHE)) {
    const other = join(CACHE, name);
    if (name.endsWith(".cjs") && other !== path) rmSync(other, { force: true });
  }
}

/** Where nothing can be written the sources are compiled as they are loaded. */
function start() {
  try {
    const path = bundlePath();
    if (!existsSync(path)) bundle(path);
    return path;
  } catch {
    require("tsx/cjs");
    return ENTRY;
  }
}

require(start());
