/** Runs the experiments and gathers their answers. */
import { codeOf, makeBench, type Person } from "./bench";
import type { Experiment } from "./experiment";

/** What is copied: put into the folder of profiles it makes the in-memory host answer as this Excel does. */
export interface ProbeReport {
  readonly probe: 1;
  readonly excel: {
    readonly name: string;
    readonly platform: string;
    readonly version: string;
    readonly excelApi: string;
  };
  readonly answers: Readonly<Record<string, unknown>>;
}

/** The highest ExcelApi that this Excel says it has. */
function highestApi(): string {
  let minor = 1;
  while (minor < 99 && Office.context.requirements.isSetSupported("ExcelApi", `1.${minor + 1}`)) minor += 1;
  return `1.${minor}`;
}

function excelNow(): ProbeReport["excel"] {
  const { platform, version } = Office.context.diagnostics;
  return { name: `${String(platform)} ${version}`, platform: String(platform), version, excelApi: highestApi() };
}

export interface ProbeOptions {
  readonly person: Person;
  readonly onStep?: (experiment: Experiment) => void;
}

/** An experiment that fails as a whole answers the code of its failure: the others go on. */
export async function runProbe(
  experiments: readonly Experiment[],
  { person, onStep }: ProbeOptions,
): Promise<ProbeReport> {
  const bench = makeBench(person);
  const answers: Record<string, unknown> = {};
  for (const experiment of experiments) {
    onStep?.(experiment);
    try {
      answers[experiment.id] = await experiment.run(bench);
    } catch (error) {
      answers[experiment.id] = codeOf(error);
    }
  }
  return { probe: 1, excel: excelNow(), answers };
}

/** Whether nothing stands in the workbook: only then nobody's cells can suffer. */
export function isEmptyWorkbook(): Promise<boolean> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
    await context.sync();
    return used.every(({ isNullObject }) => isNullObject);
  });
}
