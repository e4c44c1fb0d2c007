/** `Anno 2015: >= 90% · Anno 2016: >= 95%`: the targets of several years in one cell. */

const YEAR_MARK = /(?:^|[ ;,/(|-])(?:per l'anno |anno |nel )?((?:19|20)\d{2})\)? ?(?::|=(?! ?[<>])| - |->) ?/g;
/** How far into the text the first year may stand. */
const LATEST_START = 12;

/** The marks of several years, each once, at the front of a text; none otherwise. */
function marksIn(text: string): readonly RegExpMatchArray[] {
  const marks = [...text.matchAll(YEAR_MARK)];
  const [first] = marks;
  const isOnce = new Set(marks.map((mark) => mark[1])).size === marks.length;
  return marks.length > 1 && isOnce && first && first.index <= LATEST_START ? marks : [];
}

/** The years whose targets a tidied text gives one after the other; none where it speaks of one year or of none. */
export const yearsInParts = (text: string): readonly number[] => marksIn(text).map((mark) => Number(mark[1]));

/** The part of a tidied text that belongs to a year; undefined where the text does not name several years one after the other. */
export function partOfYear(text: string, year: number | undefined): string | undefined {
  const marks = marksIn(text);
  const at = marks.findIndex((mark) => Number(mark[1]) === year);
  const mark = marks[at];
  if (mark?.index === undefined) return undefined;
  const end = marks[at + 1]?.index ?? text.length;
  return text.slice(mark.index + mark[0].length, end).replace(/[ ;,./|-]+$/, "");
}
