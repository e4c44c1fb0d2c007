/** Acts with their numbers (`delibera di Giunta n. 45/2019`), which are no values of a result. */

/** One pattern for both, so that the number behind one that was taken out is not taken for another. */
const ACT =
  /\b((?:delibera(?:zion[ei])?|determina(?:zion[ei])?|decreto|provvedimento|ordinanza|verbale|atto|nota|prot(?:ocollo|\.)?|pec|circolare|allegato|pag(?:\.|ina)?)(?: [a-z'.]{1,20}){0,5}?)(?: (?:n[.°]{0,2}|nr\.?|num\.|numero)) ?\d{1,7}(?:\/(?:\d{2,4}|[a-z]{1,4})){0,2}(?![\d%])|\b(prot(?:ocollo|\.)?) ?\d{1,9}(?:\/\d{2,4})?(?![\d%])/g;
/** `ore 18:45`, `alle 18.45`, `T18:45:00` behind a day */
const TIME_OF_DAY =
  /((?:19|20)\d{2}|\d{4}-\d{2}-\d{2})(?:,? (?:alle )?(?:ore |h )?|t)\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d{1,3})?z?(?!\d)/g;

/** A folded text without the numbers of acts; the words stay. */
export function withoutActs(text: string): string {
  return text.replace(ACT, "$1$2");
}

/** A folded text without the time of day beside a day with its year: what is due on a day may be done until its end. */
export function withoutTimeOfDay(text: string): string {
  return text.replace(TIME_OF_DAY, "$1");
}
