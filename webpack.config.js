/**
 * Builds two folders: dist/addin, which an administrator hosts, and dist/workbench, the add-in without Excel.
 * `npm start` serves both as one, the workbench at /.
 */
const { existsSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const { join, resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const DEVELOPMENT_URL = "https://localhost:3000";
/**
 * Bytes before compression (about a third remain on the way) that the pane may weigh: React and Fluent are 670 000 of them, the
 * rest is the pane itself with its texts in two languages and what it shows of the core: findings and the page of each rule,
 * the method and its settings, corrections, questions, the report. The check itself is in the worker's script, apart.
 */
const PANE_BUDGET = 1_460_000;

const source = (path) => resolve(__dirname, "src", path);

/** Where the add-in will be served: `ADDIN_URL=https://… npm run build` writes it into dist/addin/manifest.xml. */
function withAddinUrl(manifest) {
  const url = (process.env.ADDIN_URL ?? DEVELOPMENT_URL).replace(/\/+$/, "");
  if (!url.startsWith("https://")) throw new Error(`ADDIN_URL must start with https://, not ${url}`);
  return manifest
    .toString()
    .replaceAll(`<AppDomain>${DEVELOPMENT_URL}`, `<AppDomain>${new URL(url).origin}`)
    .replaceAll(DEVELOPMENT_URL, url);
}

/** No file leaves the workbench: it may talk to nobody but the server it came from. The pane's page has a script inside. */
const POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'";

/** A page of the add-in without Microsoft's loader, which is not for pages outside Office: the bridge takes its place. */
const inWorkbench = (path) => () => {
  const page = readFileSync(source(path), "utf8");
  const loader = /<script[^>]*office\.js[^>]*><\/script>/;
  if (!loader.test(page)) throw new Error(`${path} no longer loads office.js: see inWorkbench`);
  return page.replace(loader, `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`);
};

/** Excel opens task panes over https only: certificates as `npx office-addin-dev-certs install` leaves them. */
function developmentCertificates() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  if (!existsSync(folder)) throw new Error("No development certificate: run npx office-addin-dev-certs install first.");
  const read = (name) => readFileSync(join(folder, name));
  return { type: "https", options: { key: read("localhost.key"), cert: read("localhost.crt"), ca: read("ca.crt") } };
}

/** Files of the add-in beside the scripts of its pane. */
const HOSTED = /^(?:manifest\.xml|taskpane\.html|guida\.html|prova\.html|assets\/)/;
/** Files that Office alone reads. */
const FOR_OFFICE = /^(?:manifest\.xml|taskpane\.html|guida\.html|prova\.html)$/;

/** Puts what was built into the two folders; what both need stands in both, so that each can be served by itself. */
class SortIntoFolders {
  apply(compiler) {
    const { Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SortIntoFolders", (compilation) =>
      compilation.hooks.processAssets.tap(
        { name: "SortIntoFolders", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => this.sort(compilation),
      ),
    );
  }

  sort(compilation) {
    const scripts = new Set(["taskpane", "probe"].flatMap((entry) => [...this.scriptsOf(compilation, entry)]));
    for (const { name, source, info } of compilation.getAssets()) {
      if (name.startsWith("workbench/")) continue;
      const isHosted = HOSTED.test(name) || scripts.has(name) || scripts.has(name.replace(/\.LICENSE\.txt$/, ""));
      if (isHosted) compilation.emitAsset(`addin/${name}`, source, info);
      if (!FOR_OFFICE.test(name)) compilation.emitAsset(`workbench/${name}`, source, info);
      compilation.deleteAsset(name);
    }
  }

  /** Of an entry, with those that it loads on demand. */
  scriptsOf(compilation, entry) {
    const groups = [compilation.entrypoints.get(entry)];
    for (const group of groups) {
      // Workers are entrypoints of their own.
      const loaded = [...group.getChildren(), ...group.asyncEntrypointsIterable];
      groups.push(...loaded.filter((other) => !groups.includes(other)));
    }
    return new Set(groups.flatMap((group) => group.getFiles()));
  }
}

module.exports = (env, { mode }) => {
  const production = mode === "production";
  return {
    mode,
    entry: {
      taskpane: source("taskpane/index.tsx"),
      workbench: source("workbench/index.tsx"),
      probe: source("probe/index.ts"),
      bridge: source("workbench/pane-bridge.ts"),
    },
    output: {
      path: resolve(__dirname, "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      assetModuleFilename: production ? "[name].[contenthash:8][ext]" : "[name][ext]",
      clean: true,
    },
    // No eval in development either: the workbench forbids it in its content security policy.
    devtool: production ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic", development: !production } },
              target: "es2022",
            },
          },
        },
      ],
    },
    plugins: [
      new HtmlPlugin({ filename: "taskpane.html", template: source("taskpane/taskpane.html"), chunks: ["taskpane"] }),
      ...(production || env.https
        ? [new HtmlPlugin({ filename: "guida.html", template: source("guide/guida.html"), inject: false })]
        : []),
      new HtmlPlugin({
        filename: production ? "workbench/guida.html" : env.https ? "guida-workbench.html" : "guida.html",
        templateContent: inWorkbench("guide/guida.html"),
        inject: false,
      }),
      ...(production || env.https
        ? [new HtmlPlugin({ filename: "prova.html", template: source("probe/prova.html"), chunks: ["probe"] })]
        : []),
      new HtmlPlugin({
        filename: production ? "workbench/prova.html" : env.https ? "prova-workbench.html" : "prova.html",
        templateContent: () => inWorkbench("probe/prova.html")().replaceAll("taskpane.html", "pane.html"),
        // Beside the page in the folder of the workbench, where the scripts are copied to.
        publicPath: "",
        chunks: ["bridge", "probe"],
        chunksSortMode: "manual",
      }),
      new HtmlPlugin({ filename: "index.html", template: source("workbench/workbench.html"), chunks: ["workbench"] }),
      new HtmlPlugin({
        filename: "pane.html",
        templateContent: inWorkbench("taskpane/taskpane.html"),
        chunks: ["bridge", "taskpane"],
        chunksSortMode: "manual",
      }),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: withAddinUrl },
          { from: "assets/icon*.{png,svg}" },
          // For the workbench alone, which finds them beside itself: the client library as it is, the engine for formulas.
          { from: require.resolve("excelize-wasm/excelize.wasm.gz") },
          { from: require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), info: { minimized: true } },
          ...["400", "700"].flatMap((weight) =>
            ["normal", "italic"].map((style) => ({
              from: require.resolve(`@fontsource/carlito/files/carlito-latin-${weight}-${style}.woff2`),
              to: "fonts/[name][ext]",
            })),
          ),
          { from: "test/fixtures/annexes/massa-carrara-2019.xlsx", to: "samples/[name][ext]" },
        ],
      }),
      ...(production ? [new SortIntoFolders()] : []),
    ],
    performance: {
      hints: production ? "error" : false,
      maxEntrypointSize: PANE_BUDGET,
      maxAssetSize: PANE_BUDGET,
      assetFilter: (name) => /^addin\/taskpane\.[^/]*js$/.test(name),
    },
    devServer: {
      port: 3000,
      host: "localhost",
      hot: false,
      client: { overlay: false },
      static: false,
      server: env.https ? developmentCertificates() : "http",
    },
    stats: "errors-warnings",
  };
};
