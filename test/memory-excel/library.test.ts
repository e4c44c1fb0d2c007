/** A canary: Microsoft's client library still is as the seam expects it. */
import { readFileSync } from "node:fs";
import { loadInNode } from "../../src/memory-excel/client/load-in-node";
import { wireOf, type Answer } from "../../src/memory-excel/client/library";

const VERSION = "1.1.110";

test("the version that the seam was checked with is the one installed", () => {
  const installed = JSON.parse(readFileSync(require.resolve("@microsoft/office-js/package.json"), "utf8")) as {
    version: string;
  };
  expect(installed.version).toBe(VERSION);
});

test("it sends its batches where we wait for them, in the form we know", async () => {
  const library = await loadInNode();
  const wire = wireOf(library);
  const requests: string[] = [];
  const before = wire.receiver;
  wire.receiver = (body): Promise<Answer> => {
    requests.push(body);
    return Promise.resolve({ body: JSON.stringify({ Results: [] }) });
  };
  await library.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Dati").getRange("A1");
    range.values = [[1]];
    range.load("values");
    await context.sync();
  });
  wire.receiver = before;
  const request = JSON.parse(requests[0] ?? "{}") as {
    Actions: { ActionType: number; Name: string }[];
    ObjectPaths: Record<string, { ObjectPathType: number; Name: string }>;
  };
  expect(Object.values(request.ObjectPaths).map(({ ObjectPathType, Name }) => [ObjectPathType, Name])).toEqual([
    [1, ""],
    [4, "Worksheets"],
    [5, ""],
    [3, "GetRange"],
  ]);
  expect(request.Actions.map(({ ActionType, Name }) => [ActionType, Name]).filter(([type]) => type !== 1)).toEqual([
    [3, "_KeepReference"],
    [4, "Values"],
    [2, ""],
  ]);
});

test("it knows the failures of whole requests by number", async () => {
  const library = await loadInNode();
  const wire = wireOf(library);
  const before = wire.receiver;
  const codes: unknown[] = [];
  for (const failure of ["cellEditMode", "requestTooLarge", "responseTooLarge"] as const) {
    wire.receiver = () => Promise.resolve({ failure });
    const run = library.Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    codes.push(await run.catch((error: unknown) => (error as { code: string }).code));
  }
  wire.receiver = before;
  expect(codes).toEqual([
    "InvalidOperationInCellEditMode",
    "RequestPayloadSizeLimitExceeded",
    "ResponsePayloadSizeLimitExceeded",
  ]);
});

test("loading it leaves no globals behind", async () => {
  await loadInNode();
  expect(["OSF", "OfficeCore", "OSFLog", "OfficeExt"].filter((name) => name in globalThis)).toEqual([]);
});
