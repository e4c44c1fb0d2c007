/** The history of applications: told with kind and time, taken back in any order, kept from an older version. */
import { positionOf } from "../../src/core/grid/address";
import { cellAt } from "../../src/core/grid/sheet";
import type { Patch } from "../../src/core/patch/patch";
import type { Host } from "../../src/host";
import { openMemoryExcel, type MemoryExcel } from "../../src/memory-excel/memory-excel";
import { createExcelHost } from "../../src/office/excel-host";
import { makeXlsx } from "../support/make-xlsx";

let excel: MemoryExcel;
let host: Host;
let time: Date;
beforeEach(async () => {
  time = new Date("2025-02-03T09:00:00Z");
  excel = await openMemoryExcel(
    makeXlsx([
      { name: "Dati", cells: { A1: 1, A2: 2, A3: 3, B1: "x" } },
      { name: "Altro", cells: { A1: 1 } },
    ]),
  );
  excel.connect();
  host = createExcelHost({ now: () => time });
});
afterEach(() => excel.close());

function patch(sheet: string, name: string, before: number, value: number): Patch {
  const position = positionOf(name);
  if (!position) throw new Error(name);
  return {
    at: { sheet, ...position },
    before: { value: before, format: "General" },
    after: { value, format: "General", fill: "keep" },
  };
}

/** A1, A2, A3 of the first sheet. */
async function numbers(): Promise<readonly unknown[]> {
  const [sheet] = (await host.read()).sheets;
  return sheet ? [0, 1, 2].map((row) => cellAt(sheet, { row, column: 0 }).value) : [];
}

const idOf = async (patches: readonly Patch[]) => (await host.apply(patches, "figures")).application?.id ?? "";

test("each is told with its kind, its time, its cells and sheets, the oldest first", async () => {
  const first = await host.apply([patch("Dati", "A1", 1, 10), patch("Altro", "A1", 1, 10)], "fixes");
  time = new Date("2025-02-03T10:30:00Z");
  const second = await host.apply([patch("Dati", "A2", 2, 20)], "results");
  const told = await host.applications();
  expect(told).toEqual([first.application, second.application]);
  expect(told).toMatchObject([
    { kind: "fixes", when: "2025-02-03T09:00:00.000Z", cells: 2, sheets: ["Dati", "Altro"] },
    { kind: "results", when: "2025-02-03T10:30:00.000Z", cells: 1, sheets: ["Dati"] },
  ]);
});

test("nothing written is nothing noted", async () => {
  const outcome = await host.apply([patch("Dati", "A1", 99, 10)], "figures");
  expect(outcome.application).toBeUndefined();
  expect(await host.applications()).toEqual([]);
});

test("several in the same moment are told apart", async () => {
  const ids = [
    await idOf([patch("Dati", "A1", 1, 10)]),
    await idOf([patch("Dati", "A2", 2, 20)]),
    await idOf([patch("Dati", "A3", 3, 30)]),
  ];
  expect(new Set(ids).size).toBe(3);
});

test.each([[[0, 1, 2]], [[0, 2, 1]], [[1, 0, 2]], [[1, 2, 0]], [[2, 0, 1]], [[2, 1, 0]]])(
  "taken back in the order %j, everything is as it was, though they wrote the same cells",
  async (order) => {
    const ids = [
      await idOf([patch("Dati", "A1", 1, 10), patch("Dati", "A2", 2, 20)]),
      await idOf([patch("Dati", "A2", 20, 21), patch("Dati", "A3", 3, 30)]),
      await idOf([patch("Dati", "A2", 21, 22), patch("Dati", "A1", 10, 11)]),
    ];
    for (const index of order) await host.takeBack(ids[index] ?? "");
    expect(await numbers()).toEqual([1, 2, 3]);
    expect(await host.applications()).toEqual([]);
  },
);

test("an earlier one hands the cells of a later one over, which is no obstacle", async () => {
  const first = await idOf([patch("Dati", "A1", 1, 10), patch("Dati", "A2", 2, 20)]);
  await idOf([patch("Dati", "A2", 20, 21)]);
  const { written, skipped } = await host.takeBack(first);
  expect(written).toMatchObject([{ row: 0 }]);
  expect(skipped).toEqual([]);
  expect(await numbers()).toEqual([1, 21, 3]);
});

describe("what the user did since", () => {
  const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Dati"));
      await context.sync();
    });

  test("a formula stays, though it gives what was written", async () => {
    const id = await idOf([patch("Dati", "A1", 1, 10), patch("Dati", "A2", 2, 20)]);
    excel.user.type("Dati", "A1", "=5+5");
    const { written, skipped } = await host.takeBack(id);
    expect([written, skipped]).toMatchObject([[{ row: 1 }], [{ at: { row: 0 }, why: "formula" }]]);
    expect((await host.read()).sheets[0]?.formulas[0]?.[0]).toBe("=5+5");
  });

  test.each([
    ["overwritten with something else", [55, 20]],
    ["overwritten with what was written at first", [55, 10]],
  ])("a value between two applications (%s) comes back with the later one", async (_, [typed = 0, last = 0]) => {
    const first = await idOf([patch("Dati", "A1", 1, 10)]);
    excel.user.type("Dati", "A1", String(typed));
    const second = await idOf([patch("Dati", "A1", typed, last)]);
    expect(await host.takeBack(first)).toMatchObject({ written: [], skipped: [{ at: { row: 0 }, why: "changed" }] });
    expect(await host.takeBack(second)).toMatchObject({ written: [{ row: 0 }], skipped: [] });
    expect(await numbers()).toEqual([typed, 2, 3]);
  });

  describe("a fill", () => {
    const filled = (fill: Patch["after"]["fill"]): Patch => ({
      ...patch("Dati", "A1", 1, 10),
      after: { value: 10, format: "General", fill },
    });
    const shown = () => excel.picture("Dati").cell(0, 0).fill?.toUpperCase();

    test.each([["#00FF00" as const], ["none" as const], ["keep" as const]])(
      "that they chose after %s stays, and the value goes back",
      async (fill) => {
        const id = await idOf([filled(fill)]);
        await onSheet((sheet) => (sheet.getRange("A1").format.fill.color = "#FFFF00"));
        await host.takeBack(id);
        expect(await numbers()).toEqual([1, 2, 3]);
        expect(shown()).toBe("#FFFF00");
      },
    );

    test("that we wrote goes", async () => {
      await host.takeBack(await idOf([filled("#00ff00")]));
      expect(shown()).toBeUndefined();
    });

    test("between two applications comes back with the later one", async () => {
      const first = await idOf([filled("#00FF00")]);
      await onSheet((sheet) => (sheet.getRange("A1").format.fill.color = "#FFFF00"));
      const second = await idOf([
        { ...patch("Dati", "A1", 10, 11), after: { value: 11, format: "General", fill: "#FF0000" } },
      ]);
      await host.takeBack(first);
      await host.takeBack(second);
      expect(await numbers()).toEqual([1, 2, 3]);
      expect(shown()).toBe("#FFFF00");
    });
  });

  describe("rows", () => {
    const PERCENT = {
      A1: "Servizi",
      B1: "n. Eventi",
      C1: 0.8,
      A2: "Servizi",
      B2: "n. Pratiche",
      C2: 0.7,
      A3: "Servizi",
      B3: "n. Risposte",
      C3: 0.6,
    };
    const whole = [patch("Dati", "C1", 0.8, 1), patch("Dati", "C2", 0.7, 1), patch("Dati", "C3", 0.6, 0.5)];
    const percentages = async () => (await host.read()).sheets[0]?.values.map((row) => row[2]);
    const exchange = () => {
      excel.user.type("Dati", "B1", "n. Pratiche");
      excel.user.type("Dati", "B2", "n. Eventi");
    };
    beforeEach(async () => {
      excel.close();
      excel = await openMemoryExcel(makeXlsx([{ name: "Dati", cells: PERCENT }]));
      excel.connect();
    });

    test("that were sorted keep what stands in them, though the same was written in all", async () => {
      const id = await idOf(whole);
      exchange();
      const { written, skipped } = await host.takeBack(id);
      expect([written, skipped]).toMatchObject([
        [{ row: 2 }],
        [
          { at: { row: 0 }, why: "changed" },
          { at: { row: 1 }, why: "changed" },
        ],
      ]);
      expect(await percentages()).toEqual([1, 1, 0.6]);
    });

    test("that were sorted between two applications are not handed over", async () => {
      const first = await idOf(whole.slice(0, 2));
      exchange();
      const second = await idOf([patch("Dati", "C1", 1, 0.4), patch("Dati", "C2", 1, 0.3)]);
      await host.takeBack(first);
      await host.takeBack(second);
      expect(await percentages()).toEqual([1, 1, 0.6]);
    });

    test.each([
      ["a column was inserted at their right", () => onSheet((sheet) => sheet.getRange("D:D").insert("Right"))],
      ["a word at their right changed", async () => excel.user.type("Dati", "D1", "visto")],
      ["a text that tells no row from the others changed", async () => excel.user.type("Dati", "A1", "Promozione")],
    ])("are known again where %s", async (_, change) => {
      const id = await idOf(whole);
      await change();
      expect((await host.takeBack(id)).skipped).toEqual([]);
      expect(await percentages()).toEqual([0.8, 0.7, 0.6]);
    });

    test.each([[[0, 1]], [[1, 0]]])(
      "whose text we correct ourselves are known again, taken back in the order %j",
      async (order) => {
        const correct = (name: string, before: string, value: string): Patch => ({
          ...patch("Dati", name, 0, 0),
          before: { value: before, format: "General" },
          after: { value, format: "General", fill: "keep" },
        });
        for (const isFirst of [true, false]) {
          const fixes = () => idOf([correct("B1", "n. Eventi", "n. eventi organizzati")]);
          const ids = isFirst ? [await fixes(), await idOf(whole)] : [await idOf(whole), await fixes()];
          for (const index of order) expect((await host.takeBack(ids[index] ?? "")).skipped).toEqual([]);
          expect(await percentages()).toEqual([0.8, 0.7, 0.6]);
        }
      },
    );
  });

  test("a sheet that was renamed is found, though another has its name now", async () => {
    const id = await idOf([patch("Dati", "A1", 1, 10)]);
    await onSheet((sheet) => (sheet.name = "Dati 2025"));
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Dati").getRange("A1").values = [[10]];
      await context.sync();
    });
    expect(await host.applications()).toMatchObject([{ sheets: ["Dati 2025"] }]);
    expect((await host.takeBack(id)).skipped).toEqual([]);
    expect(await numbers()).toEqual([1, 2, 3]);
    expect((await host.read()).sheets.find(({ name }) => name === "Dati")?.values[0]?.[0]).toBe(10);
  });

  test("where their sheet is missing, all that was written stays noted", async () => {
    const id = await idOf([patch("Dati", "A1", 1, 10)]);
    await onSheet((sheet) => sheet.delete());
    expect(await host.takeBack(id)).toMatchObject({ written: [], skipped: [{ why: "missing-sheet" }] });
    expect(await host.applications()).toMatchObject([{ id }]);
  });
});

describe("where not all fit into the workbook's settings", () => {
  /** Six columns of eight cells with long texts: three applications fill the room. */
  const column = (index: number, kind: "figures" | "fixes" | "results", mayForget = false) =>
    host.apply(
      Array.from({ length: 8 }, (_, row): Patch => {
        const at = { sheet: "Lunghi", row, column: index };
        return {
          at,
          before: { value: "x".repeat(20_000) + String(row), format: "General" },
          after: { value: 0.5, format: "General", fill: "keep" },
        };
      }),
      kind,
      { mayForget },
    );
  beforeEach(async () => {
    const cells = Array.from("ABCDEF").flatMap((letter) =>
      Array.from({ length: 8 }, (_, row) => [`${letter}${row + 1}`, "x".repeat(20_000) + String(row)] as const),
    );
    const byRow = [...cells].sort(([left], [right]) => Number(left.slice(1)) - Number(right.slice(1)));
    excel.close();
    excel = await openMemoryExcel(makeXlsx([{ name: "Lunghi", cells: Object.fromEntries(byRow) }]));
    excel.connect();
  });

  test("nothing is written before the user knows", async () => {
    for (const index of [0, 1, 2]) await column(index, "figures");
    await expect(column(3, "figures")).rejects.toMatchObject({ code: "history-full", standing: [] });
    expect(await host.applications()).toHaveLength(3);
    const [sheet] = (await host.read()).sheets;
    expect(sheet && cellAt(sheet, { row: 0, column: 3 }).value).toBe(`${"x".repeat(20_000)}0`);
  });

  test("figures are forgotten first, the oldest of them", async () => {
    const kinds = ["fixes", "figures", "results", "figures", "fixes"] as const;
    for (const [index, kind] of kinds.entries()) await column(index, kind, true);
    expect((await host.applications()).map(({ kind }) => kind)).toEqual(["fixes", "results", "fixes"]);
  });
});

test("an id that is not known any more does nothing", async () => {
  const id = await idOf([patch("Dati", "A1", 1, 10)]);
  await host.takeBack(id);
  expect(await host.takeBack(id)).toEqual({ written: [], skipped: [] });
  expect(await numbers()).toEqual([1, 2, 3]);
});

describe("what another version noted", () => {
  const note = (content: unknown) =>
    Excel.run(async (context) => {
      context.workbook.settings.add("piano.applications", JSON.stringify(content));
      await context.sync();
    });
  const OLD = {
    version: 1,
    applications: [{ sheets: ["Dati"], formats: ["General"], fills: [null], cells: [[0, 0, 0, 7, 1, 0, 0]] }],
  };

  test("the first version's is told without a time and taken back", async () => {
    await note(OLD);
    const [told] = await host.applications();
    expect(told).toMatchObject({ kind: "figures", when: undefined, cells: 1, sheets: ["Dati"] });
    await host.takeBack(told?.id ?? "");
    expect(await numbers()).toEqual([7, 2, 3]);
  });

  test("the first version's stays when more is written", async () => {
    await note(OLD);
    await idOf([patch("Dati", "A2", 2, 20)]);
    expect(await host.applications()).toMatchObject([{ when: undefined }, { when: "2025-02-03T09:00:00.000Z" }]);
  });

  test.each([[{ version: 99, applications: [{}] }], ["damaged"], [null]])("%j is nothing", async (content) => {
    await note(content);
    expect(await host.applications()).toEqual([]);
  });
});
