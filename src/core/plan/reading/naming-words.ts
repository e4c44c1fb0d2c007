/** Words that name what is measured, or the day by which it is due, where the usual headings are missing. Folded texts. */

/** A day by which something is due. */
export const DEADLINE = /^(?:scadenz|termin|data (?:previst|scadenz|ultim|fine)|entro|tempistic|tempi)/;
/** What is measured, where no heading says indicator. */
export const NAMING = /^(?:nome|denominazion|titolo|risultat[oi] attes)/;
