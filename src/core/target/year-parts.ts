/** `Anno 2015: >= 90% · Anno 2016: >= 95%`: the targets of several years in one cell. */

const YEAR_MARK = /(?:^|[ ;,/(|-])(?:per l'anno |anno |nel )?((?:19|20)\d{2})\)? ?(?::|=(?! ?[<>])| - |->) ?/g;
/** How far into the text the first year may stand. */
const LATEST_START = 12;

/** The part of a tidied text that belongs to a year; undefined where the text does not name several years one after the other. */
export function partOfYear(text: string, year: number | undefined): string | undefined {
  const marks = [...text.matchAll(YEAR_MARK)];
  const years = marks.map((mark) => Number(mark[1]));
  const [first] = marks;
  if (marks.length < 2 || new Set(years).size < marks.length || !first || first.index > LATEST_START) return undefined;
  const at = years.indexOf(year ?? Number.NaN);
  const mark = marks[at];
  if (!mark) return undefined;
  const end = marks[at + 1]?.index ?? text.length;
  return text.slice(mark.index + mark[0].length, end).replace(/[ ;,./|-]+$/, "");
}
