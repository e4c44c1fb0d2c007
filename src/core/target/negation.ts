/** Words in front of a target that turn its meaning round: `non < 80%`, `mai > 3`, `nessun valore < 3`. */

const NEGATIVE = /(?:^|[ (])(?:mai|nessun[oa]?|senza|ne|neppure|neanche|nemmeno)(?![a-z'])/;

/** `non`, unless it belongs to the name of what is counted: `pratiche non evase`, `n. non conformità rilevate`. */
const NOT =
  /(?:^|[ (])non(?! conform| (?:evas|risolt|chius|lavorat|pagat|riscoss|incassat|pubblicat|rispost|definit|conclus|autorizzat|giustificat|programmat|pervenut|gestit|trattat|utilizzat)[ieao](?![a-z]))(?![a-z])/;

/** Whether what stands in front of a target, folded, denies it: the target alone would then say the contrary. */
export function isNegated(lead: string): boolean {
  return NEGATIVE.test(lead) || NOT.test(lead);
}
