/** The command line as a process: a bundle on first use, the same answers. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

jest.setTimeout(120_000);

const START = join(__dirname, "../../src/cli/start.cjs");
const piano = (...words: readonly string[]) => spawnSync(process.execPath, [START, ...words], { encoding: "utf8" });

test("the first start and the next ones answer the same", () => {
  const [first, second] = [piano("help"), piano("help")];
  expect(first.status).toBe(0);
  expect(first.stdout).toContain("recalc");
  expect(second).toMatchObject({ status: 0, stdout: first.stdout, stderr: "" });
});

test("the exit code and the one sentence of a file that cannot be used come through", () => {
  const { status, stdout, stderr } = piano("check", join(__dirname, "../fixtures/files/row-zero.xlsx"));
  expect({ status, stdout, lines: stderr.trim().split("\n").length }).toEqual({ status: 2, stdout: "", lines: 1 });
});
