/** The parts of a plan that a rule may say it reads. */
import type { Indicator } from "../plan/model";

/** What an edit of an indicator's row may change alone; its text, code, place and objectives every rule may read. */
export type PartOfIndicator = Exclude<keyof Indicator, "sheet" | "at" | "text" | "code" | "path"> | "figure";

/**
 * A part of every indicator, as `Indicator` names it; the figure computed for it; what the cells of indicators and objectives hold to
 * the letter; the columns that name offices, types and the like; or the sheets that hold no plan.
 */
export type Aspect = PartOfIndicator | "titles" | "names" | "otherSheets";
