/** What an experiment works with: a sheet of its own, a way to fail without harm, and the person in front of Excel. */

/** What only a person can do or see. */
export interface Person {
  /** types anything into any cell and confirms it */
  readonly typeSomething: () => Promise<void>;
  /** presses Ctrl+Z; whether what was typed went away */
  readonly undoWorked: () => Promise<boolean>;
  /** begins to type into a cell and leaves it open; answers when the cell is open */
  readonly openCell: () => Promise<void>;
  readonly closeCell: () => Promise<void>;
}

export interface Bench {
  readonly person: Person;
  /** runs a batch on a new sheet; answers `ok`, or the code of the error */
  readonly attempt: (work: Work) => Promise<string>;
  /** runs a batch on a new sheet and answers what it answers, or the code of its error */
  readonly answer: <T>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  ) => Promise<T | string>;
}

export type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** Sheets of the probe, so that they can be told from everybody's. */
const NAME = "Prova Excel";

export const codeOf = (error: unknown): string => {
  const { code } = error as { readonly code?: unknown };
  return typeof code === "string" ? code : "no code";
};

/** A failure to clean up says nothing of the experiment, which has its answer. */
async function removeSheet(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(NAME);
      sheet.load("name");
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  } catch {
    return;
  }
}

export function makeBench(person: Person): Bench {
  const onNewSheet = async <T>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  ): Promise<T> => {
    await removeSheet();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(NAME);
      await context.sync();
    });
    try {
      return await Excel.run((context) => work(context.workbook.worksheets.getItem(NAME), context));
    } finally {
      await removeSheet();
    }
  };
  const answer: Bench["answer"] = async (work) => {
    try {
      return await onNewSheet(work);
    } catch (error) {
      return codeOf(error);
    }
  };
  return {
    person,
    answer,
    attempt: (work) =>
      answer(async (sheet, context) => {
        await work(sheet, context);
        await context.sync();
        return "ok";
      }),
  };
}
