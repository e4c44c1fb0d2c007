/** Sheets that do not take everything: hidden rows, protection, fills of every kind; and failures at every action. */
import { positionOf } from "../../src/core/grid/address";
import type { Patch } from "../../src/core/patch/patch";
import type { Host, HostProblem } from "../../src/host";
import { openMemoryExcel, type MemoryExcel } from "../../src/memory-excel/memory-excel";
import { createExcelHost } from "../../src/office/excel-host";
import { takeBackLast } from "../support/last-application";
import { makeXlsx, type DrawnSheet } from "../support/make-xlsx";

let excel: MemoryExcel;
let host: Host;
async function open(sheets: readonly DrawnSheet[]): Promise<void> {
  excel = await openMemoryExcel(makeXlsx(sheets));
  excel.connect();
  host = createExcelHost();
}
afterEach(() => excel.close());

function patch(sheet: string, name: string, before: number | string | undefined, value: number): Patch {
  const position = positionOf(name);
  if (!position) throw new Error(name);
  return {
    at: { sheet, ...position },
    before: { value: before, format: "General" },
    after: { value, format: "0.0%", fill: "#FF0000" },
  };
}

/** Text, format and fill of cells, as a person sees them. */
const shown = (sheet: string, names: readonly string[]) =>
  names.map((name) => {
    const { row, column } = positionOf(name) ?? { row: 0, column: 0 };
    const { text, fill } = excel.picture(sheet).cell(row, column);
    return `${text} ${fill ?? "-"}`;
  });

const NAMES = ["A1", "A2", "A3", "A4", "A5", "A6"];

test.each([
  ["one in the middle", [3]],
  ["several", [2, 4, 5]],
  ["the first and the last", [1, 6]],
  ["all", [1, 2, 3, 4, 5, 6]],
])("hidden rows, %s: every value lands in its own row and goes back from there", async (_, hiddenRows) => {
  const cells = Object.fromEntries(NAMES.map((name, index) => [name, index + 1]));
  await open([{ name: "Dati", cells, hiddenRows }]);
  const before = shown("Dati", NAMES);
  const { skipped } = await host.apply(
    NAMES.map((name, index) => patch("Dati", name, index + 1, index / 10)),
    "figures",
  );
  expect(skipped).toEqual([]);
  expect(shown("Dati", NAMES)).toEqual(NAMES.map((__, index) => `${index}0,0% #FF0000`.replace("00,0%", "0,0%")));
  await expect(takeBackLast(host)).resolves.toMatchObject({ skipped: [] });
  expect(shown("Dati", NAMES)).toEqual(before);
});

describe("a protected sheet", () => {
  const sheets = (allowsFormats: boolean): readonly DrawnSheet[] => [
    {
      name: "Protetto",
      cells: { A1: { value: 1, unlocked: true }, A2: { unlocked: true }, A3: 3 },
      isProtected: true,
      allowsFormats,
    },
    { name: "Libero", cells: { A1: 1 } },
  ];
  const patches = [
    patch("Protetto", "A1", 1, 0.5),
    patch("Protetto", "A2", undefined, 0.25),
    patch("Protetto", "A3", 3, 0.5),
    patch("Libero", "A1", 1, 0.5),
  ];

  test("that does not allow formats takes values alone, which is said", async () => {
    await open(sheets(false));
    const before = [...shown("Protetto", ["A1", "A2", "A3"]), ...shown("Libero", ["A1"])];
    const { skipped, plain, written } = await host.apply(patches, "figures");
    expect(skipped.map(({ why }) => why)).toEqual(["locked"]);
    expect(plain?.map(({ row }) => row)).toEqual([0, 1]);
    expect(written).toHaveLength(3);
    expect(shown("Protetto", ["A1", "A2"])).toEqual(["0,5 -", "0,25 -"]);
    expect(shown("Libero", ["A1"])).toEqual(["50,0% #FF0000"]);
    await expect(takeBackLast(host)).resolves.toMatchObject({ skipped: [] });
    expect([...shown("Protetto", ["A1", "A2", "A3"]), ...shown("Libero", ["A1"])]).toEqual(before);
  });

  test("that allows them takes everything", async () => {
    await open(sheets(true));
    const { plain } = await host.apply(patches, "figures");
    expect(plain).toBeUndefined();
    expect(shown("Protetto", ["A1", "A2"])).toEqual(["50,0% #FF0000", "25,0% #FF0000"]);
  });

  test("that Excel refuses does not hold up the others", async () => {
    await open(sheets(true));
    // The batch that writes is the first with so many actions; it fails on the first sheet of two.
    excel.failAtAction(24, "AccessDenied");
    const outcome = await host.apply(patches, "figures");
    excel.failAtAction(undefined);
    expect(outcome.written.length).toBeGreaterThan(0);
    expect(shown("Libero", ["A1"])).toEqual(["50,0% #FF0000"]);
  });
});

describe("failures", () => {
  const CELLS: DrawnSheet["cells"] = {
    A1: { value: 7, format: "0.00", fill: "#00FF00" },
    A2: "12",
    A3: { value: 0.5, fill: "#FFFFFF" },
    A5: { format: "dd/mm/yyyy" },
  };
  const PLACES = ["A1", "A2", "A3", "A4", "A5"];
  const patches = ["Uno", "Due"].flatMap((sheet) => [
    patch(sheet, "A1", 7, 0.1),
    patch(sheet, "A2", "12", 0.2),
    patch(sheet, "A3", 0.5, 0.3),
    patch(sheet, "A5", undefined, 0.4),
  ]);
  const everything = () => ["Uno", "Due"].flatMap((sheet) => shown(sheet, PLACES));

  /** Runs work with a failure at one action after the other, until none is met any more; answers how many were. */
  async function atEveryAction(
    code: string,
    work: () => Promise<unknown>,
    check: (problem: HostProblem | undefined) => Promise<void>,
  ): Promise<number> {
    for (let action = 0; ; action += 1) {
      excel.failAtAction(action, code);
      const problem = await work().then(
        () => undefined,
        (error: unknown) => error as HostProblem,
      );
      excel.failAtAction(undefined);
      await check(problem);
      if (!problem && action > 60) return action;
    }
  }

  test.each(["GeneralException", "AccessDenied", "InvalidArgument", "ActivityLimitReached"])(
    "%s: taken back, or as it was and told so, and the next try completes",
    async (code) => {
      await open(["Uno", "Due"].map((name) => ({ name, cells: CELLS })));
      const before = everything();
      await host.apply(patches, "figures");
      const applied = everything();
      const tries = await atEveryAction(
        code,
        () => takeBackLast(host),
        async (problem) => {
          if (problem) {
            expect(problem.standing).toEqual([]);
            expect(everything()).toEqual(applied);
            expect(await host.applications()).toHaveLength(1);
          } else {
            expect(everything()).toEqual(before);
            expect(await host.applications()).toEqual([]);
            await host.apply(patches, "figures");
          }
        },
      );
      expect(tries).toBeGreaterThan(20);
    },
  );

  test.each(["GeneralException", "AccessDenied", "InvalidArgument"])(
    "%s: written, or as it was without anything in the history",
    async (code) => {
      await open(["Uno", "Due"].map((name) => ({ name, cells: CELLS })));
      const before = everything();
      await atEveryAction(
        code,
        () => host.apply(patches, "figures"),
        async (problem) => {
          if (problem) {
            expect(problem.standing).toEqual([]);
            expect(everything()).toEqual(before);
            expect(await host.applications()).toEqual([]);
          } else {
            expect(await host.applications()).toHaveLength(1);
            await takeBackLast(host);
            expect(everything()).toEqual(before);
          }
        },
      );
    },
  );
});
