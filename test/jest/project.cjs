/** What all projects of the tests share. */
const { join } = require("node:path");

/** @param {{ name: string, testMatch: string[], environment?: "node" | "jsdom" }} project */
exports.project = ({ name, testMatch, environment = "node", ...more }) => ({
  rootDir: join(__dirname, "../.."),
  displayName: name,
  testEnvironment: environment,
  testMatch: testMatch.map((pattern) => `<rootDir>/test/${pattern}`),
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  ...more,
});

/**
 * The tests of the Office edge under one kind of Excel. Left out: what opens the in-memory Excel as a kind of its own,
 * and what only grows with the number of cells.
 */
exports.underProfile = (name, profile) =>
  exports.project({
    name,
    testMatch: ["office/{added-columns,application-history,excel-host,odd-sheets,round-trip,summary}.test.ts"],
    setupFiles: ["<rootDir>/test/support/profiles/under-profile.ts"],
    globals: { PROFILE: profile },
  });
