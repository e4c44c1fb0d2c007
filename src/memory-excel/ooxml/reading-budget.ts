/** How much of a workbook is read: a file of some kilobytes can unfold to more than any machine holds. */
import { tooLarge } from "../not-a-workbook";

export interface ReadingBudget {
  /** and other elements of sheets */
  cells: number;
  /** characters of texts in cells; one shared text counts for each cell that shows it */
  characters: number;
}

/** Twenty cells an indicator for a hundred thousand indicators. */
const MOST_CELLS = 2_000_000;
const MOST_CHARACTERS = 64_000_000;

export const makeBudget = (): ReadingBudget => ({ cells: MOST_CELLS, characters: MOST_CHARACTERS });

/** Throws NotAWorkbook when nothing is left. */
export function spend(budget: ReadingBudget, cells: number, characters: number): void {
  budget.cells -= cells;
  budget.characters -= characters;
  if (budget.cells < 0) throw tooLarge(`more than ${MOST_CELLS} cells`);
  if (budget.characters < 0) throw tooLarge(`more than ${MOST_CHARACTERS} characters of text`);
}
