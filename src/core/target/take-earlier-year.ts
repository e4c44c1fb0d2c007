/** `anno x-1`, `valore anno n-1`, `l'anno precedente`, `valore 2018`, `media del triennio`: the ways to name an earlier value. */
import type { Taken } from "../values/comparator";

const VALUE = "(?:(?:al|il|del|alla|la|della|rispetto al|rispetto alla) )?(?:(?:valore|dato|risultato|livello|numero|consuntivo|media|baseline|valore medio)(?: storic[oa]| medi[oa])?)?";
const OF = " ?(?:(?:del|dello|della|dei|al|allo|alla|nel|di|relativo al) |(?:dell|all|nell)'|l')?";
const WHEN =
  "(?:(?:anno )?[xnt] ?- ?[1-9](?!\\d)|anno (?:precedente|scorso|prima)|precedente anno|esercizio precedente|precedente esercizio|(?:triennio|biennio|quinquennio)(?: precedente| \\d{4} ?- ?\\d{4})?|(?:anno |consuntivo )?(?:19|20)\\d{2}(?!\\d))";
const EARLIER = new RegExp(`^${VALUE}${OF}${WHEN}(?![a-z0-9%])`);
const BASELINE = /^(?:(?:il|al|la|alla) )?(?:valore (?:storico|di partenza|iniziale|base|precedente|consolidato)|baseline|dato storico)(?![a-z0-9])/;

/** An earlier value named at the front of a folded text. */
export function takeEarlierYear(text: string): Taken<"baseline"> | undefined {
  const found = EARLIER.exec(text) ?? BASELINE.exec(text);
  return found ? { value: "baseline", rest: text.slice(found[0].length) } : undefined;
}
