/** Remarks in brackets behind a target: those that say nothing of what is asked for, and those that may change it. */

const SECOND_TARGET =
  /\b(?:minore|maggiore|almeno|massimo|minimo|max|min|entro|scala|circa|non|gia|ora|poi|(?:rideterminat|rimodulat|ridefinit|modificat|variat|elevat|ridott|aumentat|prorogat|differit|rinviat|rivist|aggiornat|sostitui|annullat|eliminat|sospes|revocat|soppress|ritirat)[a-z]*)\b/;
/** Figures in a remark that are no second target: years, numbers of acts. */
const HARMLESS_FIGURE = /\b(?:(?:19|20)\d{2}|n[.°]{0,2} ?\d{1,6}(?:\/\d{2,4})?)\b/g;

/** Whether a folded remark may change the target that it follows. */
export function mayChangeTarget(remark: string): boolean {
  return SECOND_TARGET.test(remark) || /\d/.test(remark.replace(HARMLESS_FIGURE, ""));
}
