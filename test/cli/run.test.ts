/** The command line as a user or a script meets it: documents, copies, exit codes, one sentence per problem. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { run } from "../../src/cli/run";
import type { ExitCode } from "../../src/cli/command";
import { cellName } from "../../src/core/grid/address";
import type { Workbook } from "../../src/core/grid/sheet";
import { makeXlsx } from "../support/make-xlsx";
import { readXlsx } from "../support/read-xlsx";

const ANNEXES = join(__dirname, "../fixtures/annexes");
const MASSA = join(ANNEXES, "massa-carrara-2019.xlsx");

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "piano-"))));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly code: ExitCode;
  readonly lines: readonly string[];
  readonly warnings: readonly string[];
}

async function piano(words: readonly string[], input: readonly string[] = []): Promise<Ran> {
  const lines: string[] = [];
  const warnings: string[] = [];
  const code = await run(words, folder, {
    print: (line) => lines.push(line),
    warn: (sentence) => warnings.push(sentence),
    input: (async function* () {
      yield* input;
    })(),
  });
  return { code, lines, warnings };
}

function file(name: string, bytes: Uint8Array | string): string {
  writeFileSync(join(folder, name), bytes);
  return name;
}

describe("recognise", () => {
  test("says why: each column with its role, each that it cannot name, each sheet left aside", async () => {
    const name = file(
      "perche.xlsx",
      makeXlsx([
        {
          name: "Piano",
          cells: {
            ...{ A1: "Indicatore", A2: "Reclami evasi", A3: "Visite svolte", A4: "Pratiche chiuse" },
            ...{ B1: "Target 2023", B2: 50, B3: 40, B4: 80 },
            ...{ C1: "Xyz", C2: 45, C3: 30, C4: 70 },
          },
        },
        { name: "Rubrica", cells: { A1: "Ufficio", B1: "Telefono", A2: "Protocollo", B2: 12 } },
      ]),
    );
    const { code, lines } = await piano(["recognise", "--explain", name]);
    expect(code).toBe(0);
    const lineOf = (start: string) => lines.filter((line) => line.trim().startsWith(start));
    expect(["A →", "B →", "C →", "Rubrica:"].map((start) => lineOf(start).length)).toEqual([1, 1, 1, 1]);
    expect(lineOf("C →")[0]).toContain("Xyz");
    const { lines: documents } = await piano(["recognise", "--explain", "--json", name]);
    const [document] = documents.map((line) => JSON.parse(line) as { why: readonly string[] });
    expect(document?.why).toEqual(lines.slice(1));
  });

  test("finds every indicator of the annex at its cell, and none on the decoys", async () => {
    const { code, lines } = await piano(["recognise", "--json", MASSA]);
    expect(code).toBe(0);
    const [document] = lines.map((line) => JSON.parse(line) as RecogniseDocument);
    const truth = JSON.parse(readFileSync(join(ANNEXES, "massa-carrara-2019.truth.json"), "utf8")) as Truth;
    const found = document!.tables.flatMap(({ sheet, indicators }) => indicators.map(({ cell }) => `${sheet}!${cell}`));
    expect(found.sort()).toEqual(truth.indicators.map(({ sheet, cell }) => `${sheet}!${cell}`).sort());
    expect(document!.ignored.map(({ sheet }) => sheet).sort()).toEqual(["Pareto", "Personale", "Risorse"]);
  });

  test("prints one document a line for several files", async () => {
    const { lines } = await piano(["recognise", "--json", MASSA, join(ANNEXES, "maremma-pira-2024.xlsx")]);
    expect(lines.map((line) => (JSON.parse(line) as { workbook: string }).workbook)).toEqual([
      "massa-carrara-2019.xlsx",
      "maremma-pira-2024.xlsx",
    ]);
  });
});

describe("check", () => {
  test.each([
    ["2019", 0],
    ["2021", 0],
    ["2030", 1],
  ])("a year that the plan has no target for is told: %s", async (year, warned) => {
    expect((await piano(["check", MASSA, "--year", year])).warnings).toHaveLength(warned);
  });

  test("tells the wrong year, and where", async () => {
    const { lines, code } = await piano(["check", "--json", MASSA]);
    const { findings } = JSON.parse(lines[0]!) as {
      findings: readonly { rule: string; sheet: string; cells: string[]; severity: string }[];
    };
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "deadline-in-its-year", sheet: "U0.1 Programmazione", cells: ["D12"] }),
    );
    expect(code).toBe(findings.some(({ severity }) => severity === "error") ? 1 : 0);
  });

  test("ends with 1 where a finding is an error", async () => {
    const plan = file("difetto.xlsx", makeXlsx([drawnPlan({ target: "31/06/2019" })]));
    const { code, lines } = await piano(["check", "--json", plan]);
    expect(code).toBe(1);
    expect(lines[0]).toContain("target-date-exists");
  });
});

describe("recalc", () => {
  test("writes the percentages of the annex and changes nothing else", async () => {
    const { code, lines } = await piano(["recalc", MASSA, "-o", "copia.xlsx", "--json"]);
    expect(code).toBe(0);
    const { figures } = JSON.parse(lines[0]!) as {
      figures: readonly {
        sheet: string;
        cell: string | null;
        of: string;
        achievement: number | null;
        status: string;
      }[];
    };
    const figure = (sheet: string, of: string) =>
      figures.find((candidate) => candidate.sheet === sheet && candidate.of === of);
    expect(figure("U1.1 Affari generali", "A7")).toMatchObject({ cell: "G7", achievement: 0.25, status: "missed" });
    expect(figure("U1.1 Affari generali", "A10")).toMatchObject({ achievement: 1, status: "achieved" });
    expect(figure("U0.1 Programmazione", "A16")).toMatchObject({ achievement: 1, status: "achieved" });
    expect(figure("U5 Risorse finanziarie", "A8")).toMatchObject({ achievement: 1, status: "achieved" });
    expect(figure("U1.1 Affari generali", "A14")).toMatchObject({ achievement: 0.8, status: "partial" });
    expect(figure("U1.1 Affari generali", "A22")).toMatchObject({ achievement: null, status: "unreported" });

    const before = readXlsx("prima", readFileSync(MASSA));
    const copy = readFileSync(join(folder, "copia.xlsx"));
    const written = new Set(figures.flatMap(({ sheet, cell }) => (cell ? [`${sheet}!${cell}`] : [])));
    const changed = differences(before, readXlsx("dopo", copy));
    expect(changed.filter((cell) => !written.has(cell))).toEqual([]);
    expect(changed).toContain("U1.1 Affari generali!G7");
    expect(untouchedParts(readFileSync(MASSA), copy)).toEqual(
      expect.arrayContaining([
        "xl/workbook.xml",
        "xl/theme/theme1.xml",
        "xl/worksheets/sheet1.xml",
        "docProps/core.xml",
      ]),
    );
  });

  test("writes no figure of another year beside the results of this one", async () => {
    const { lines } = await piano(["recalc", MASSA, "-o", "anno.xlsx", "--json", "--year", "2020"]);
    const { figures, written } = JSON.parse(lines[0]!) as {
      figures: readonly { cell: string | null; achievement: number | null }[];
      written: number;
    };
    expect(written).toBe(0);
    expect(figures.filter(({ cell, achievement }) => cell !== null || achievement !== null)).toEqual([]);
  });

  test("writes the means of objectives and tells how they come about", async () => {
    const plan = file("medie.xlsx", makeXlsx([drawnPlan({})]));
    const { lines } = await piano(["recalc", plan, "-o", "medie-copia.xlsx", "--json"]);
    const { rollUps, figures, written } = JSON.parse(lines[0]!) as {
      rollUps: readonly { kind: string; of: string | null; achievement: number }[];
      figures: readonly { kind: string; of: string; cell: string; achievement: number; explanation: string }[];
      written: number;
    };
    const objectives = figures.filter(({ kind }) => kind === "objective");
    expect(objectives.map(({ of, achievement }) => [of, achievement])).toEqual([
      ["A3", 0.25],
      ["A4", 0.25],
    ]);
    expect(objectives.map(({ cell }) => cell.slice(1))).toEqual(["3", "4"]);
    expect(objectives.filter(({ explanation }) => !explanation.includes("25%"))).toEqual([]);
    expect(written).toBe(figures.length);
    expect(rollUps.map(({ kind, of, achievement }) => [kind, of, achievement])).toEqual([
      ["sheet", null, 0.25],
      ["area", "A3", 0.25],
      ["strategic-objective", "A4", 0.25],
    ]);
  });

  test("says where the copy cannot be written", async () => {
    const { code, warnings } = await piano(["recalc", MASSA, "-o", join("non", "esiste", "copia.xlsx")]);
    expect([code, warnings.length]).toEqual([2, 1]);
    expect(warnings[0]).not.toMatch(/\n/);
  });

  test("leaves the original alone", async () => {
    const original = file("originale.xlsx", readFileSync(MASSA));
    const { code, warnings } = await piano(["recalc", original, "-o", original]);
    expect([code, warnings.length]).toEqual([2, 1]);
    expect(readFileSync(join(folder, original)).equals(readFileSync(MASSA))).toBe(true);
  });

  test("says where there is no column to write in, and copies the file as it is", async () => {
    const annex = join(ANNEXES, "maremma-pira-2024.xlsx");
    const { code, warnings } = await piano(["recalc", annex, "-o", "senza.xlsx", "--json"]);
    expect([code, warnings.length]).toEqual([0, 1]);
    expect(readFileSync(join(folder, "senza.xlsx")).equals(readFileSync(annex))).toBe(true);
  });

  test("never overwrites a formula", async () => {
    const plan = file("formula.xlsx", makeXlsx([drawnPlan({ achievement: { formula: "=3/12", value: 0.25 } })]));
    const { lines } = await piano(["recalc", plan, "-o", "formula-copia.xlsx", "--json"]);
    const { skipped, written } = JSON.parse(lines[0]!) as { skipped: unknown; written: number };
    expect({ skipped, written }).toEqual({ skipped: [{ sheet: "Ufficio", cell: "E5", why: "formula" }], written: 2 });
    const copy = readXlsx("copia", readFileSync(join(folder, "formula-copia.xlsx")));
    expect(differences(readXlsx("prima", readFileSync(join(folder, plan))), copy)).toEqual([
      "Ufficio!E3",
      "Ufficio!E4",
    ]);
  });
});

describe("columns", () => {
  const PIRA = join(ANNEXES, "maremma-pira-2024.xlsx");

  test.each([
    [[], "E"],
    [["--place", "right"], "G"],
    [["--year", "2026"], "G"],
  ])("adds result columns in a copy, which is recognised with them: %j", async (more, column) => {
    const { code } = await piano(["columns", PIRA, "-o", "colonne.xlsx", ...more]);
    expect(code).toBe(0);
    const { lines } = await piano(["recognise", "--json", "colonne.xlsx"]);
    const document = JSON.parse(lines[0] ?? "") as {
      readonly tables: readonly { readonly columns: Readonly<Record<string, string>> }[];
    };
    expect(document.tables).toHaveLength(14);
    expect(new Set(document.tables.map(({ columns }) => columns["note"]))).toEqual(
      new Set([String.fromCharCode(column.charCodeAt(0) + 3)]),
    );
  });

  test.each([
    ["no copy", [PIRA]],
    ["the original as its copy", [PIRA, "-o", PIRA]],
    ["a place that is none", [PIRA, "-o", "colonne.xlsx", "--place", "left"]],
    ["an option of other commands", [PIRA, "-o", "colonne.xlsx", "--json"]],
  ])("refuses %s", async (_, words) => {
    const { code, warnings } = await piano(["columns", ...words]);
    expect(code).toBe(2);
    expect(warnings).toHaveLength(1);
  });

  test("says which tables it leaves alone", async () => {
    const { code, lines, warnings } = await piano(["columns", PIRA, "-o", "colonne.xlsx", "--year", "2031"]);
    expect([code, warnings.length]).toEqual([0, 1]);
    expect(lines.filter((line) => line.includes("PIRA 2024!"))).toHaveLength(14);
  });
});

describe("evaluate", () => {
  test("answers a line for a line, and says which line it could not use", async () => {
    const { code, lines, warnings } = await piano(
      ["evaluate", "--json"],
      ['{"target":">= 70%","result":"65%"}', "non è json", '{"target":"12","result":3}'],
    );
    expect(lines.map((line) => (JSON.parse(line) as { status: string }).status)).toEqual([
      "achieved",
      "unassessable",
      "missed",
    ]);
    expect([code, warnings.length]).toEqual([2, 1]);
  });
});

describe("evaluate with a methodology for all lines", () => {
  const LINES = ['{"target":">= 10","result":9}', '{"target":">= 10","result":9,"methodology":"massa-carrara-2019"}'];

  test("holds for the lines that name none", async () => {
    const { lines } = await piano(["evaluate", "--json", "--methodology", "unioncamere-70-90"], LINES);
    expect(lines.map((line) => (JSON.parse(line) as { status: string }).status)).toEqual(["partial", "achieved"]);
  });

  test("a byte order mark is no mistake", async () => {
    const { code, lines } = await piano(["evaluate", "--json"], [`\ufeff${LINES[0] ?? ""}`]);
    expect([code, lines.length]).toEqual([0, 1]);
  });
});

describe("files that cannot be used", () => {
  test.each([
    ["no workbook", "testo.xlsx", "questo non è un file di Excel"],
    ["empty", "vuoto.xlsx", ""],
    ["missing", "manca.xlsx", undefined],
    ["a zip of something else", "altro.xlsx", Buffer.from("504b0506000000000000000000000000000000000000", "hex")],
    [
      "encrypted",
      "cifrato.xlsx",
      Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.alloc(2048),
        Buffer.from("EncryptedPackage", "utf16le"),
      ]),
    ],
  ])("%s: one sentence, exit 2", async (_, name, bytes) => {
    const target = bytes === undefined ? name : file(name, bytes);
    const { code, warnings, lines } = await piano(["check", "--json", target]);
    expect([code, warnings.length, lines.length]).toEqual([2, 1, 0]);
    expect(warnings[0]).not.toMatch(/\n/);
  });

  test("without a plan: one sentence, exit 1", async () => {
    const plain = file(
      "spese.xlsx",
      makeXlsx([{ name: "Spese", cells: { A1: "Voce", B1: "Importo", A2: "Carta", B2: 12.5 } }]),
    );
    for (const words of [
      ["recognise", "--json", plain],
      ["check", "--json", plain],
      ["recalc", plain, "-o", "mai.xlsx"],
    ]) {
      const { code, warnings } = await piano(words);
      expect([code, warnings.length]).toEqual([1, 1]);
    }
    expect(() => readFileSync(join(folder, "mai.xlsx"))).toThrow();
  });

  test("one bad file stops no other", async () => {
    const { code, lines } = await piano(["recognise", "--json", file("rotto.xlsx", "x"), MASSA]);
    expect([code, lines.length]).toEqual([2, 1]);
  });
});

describe("words that cannot be used", () => {
  test.each([
    [["check"]],
    [["check", "--anno", "2019", MASSA]],
    [["check", "--year", "duemila", MASSA]],
    [["check", "--methodology", "a occhio", MASSA]],
    [["recalc", MASSA]],
    [["recognise", "--year", "2019", MASSA]],
    [["evaluate", "--year", "2019"]],
    [["evaluate", MASSA]],
    [["indovina", MASSA]],
  ])("%j", async (words) => {
    const { code, warnings } = await piano(words);
    expect([code, warnings.length]).toEqual([2, 1]);
  });

  test("help is no mistake", async () => {
    const { code, lines } = await piano([]);
    expect(code).toBe(0);
    expect(lines.length).toBeGreaterThan(4);
  });
});

interface RecogniseDocument {
  readonly tables: readonly { readonly sheet: string; readonly indicators: readonly { readonly cell: string }[] }[];
  readonly ignored: readonly { readonly sheet: string }[];
}

interface Truth {
  readonly indicators: readonly { readonly sheet: string; readonly cell: string }[];
}

/** A dashboard with one indicator in row 5. */
function drawnPlan({
  target = 12,
  achievement = "",
}: {
  target?: string | number;
  achievement?: string | { formula: string; value: number };
}) {
  return {
    name: "Ufficio",
    cells: {
      A1: "Obiettivi dell'ufficio",
      A2: "OBIETTIVI / INDICATORI",
      B2: "Algoritmo",
      C2: "Risultato 2019",
      D2: "Target 2019",
      E2: "% Realizz parametrata",
      A3: "OB 1: SERVIZI",
      A4: "1.1 Comunicare",
      A5: "S1.1.1-a Numero newsletter inviate",
      B5: "n. newsletter inviate >= 12",
      C5: 3,
      D5: target,
      ...(achievement === "" ? {} : { E5: achievement }),
    },
  };
}

function differences(before: Workbook, after: Workbook): readonly string[] {
  expect(after.sheets.map(({ name, merged, used }) => ({ name, merged, used }))).toEqual(
    before.sheets.map(({ name, merged, used }) => ({ name, merged, used })),
  );
  return before.sheets.flatMap((sheet, index) =>
    sheet.values.flatMap((line, row) =>
      line.flatMap((_, column) => {
        const same = (["values", "texts", "formats", "formulas"] as const).every((block) => {
          const other = after.sheets[index]?.[block][row]?.[column];
          return JSON.stringify(sheet[block][row]?.[column]) === JSON.stringify(other);
        });
        const { row: top = 0, column: left = 0 } = sheet.used ?? {};
        return same ? [] : [`${sheet.name}!${cellName({ row: top + row, column: left + column })}`];
      }),
    ),
  );
}

function untouchedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const parts = unzipSync(after);
  return Object.entries(unzipSync(before)).flatMap(([path, bytes]) =>
    parts[path] && Buffer.from(bytes).equals(Buffer.from(parts[path])) ? [path] : [],
  );
}
