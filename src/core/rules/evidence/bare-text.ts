/** A text without what the table adds to it: its number or code, its weight and its type in brackets. */
import { readNumbering } from "../../plan/words/numbering";
import { fold, tidy } from "../../values/fold";

const INLINE = /\((?:pes[oi]|tip(?:o|ologia)) ?[:=]?[^()]{0,60}\)/gi;
const AFTER_CODE = /^[\s.:,;)_-]{1,6}/;

/** `S1.1.1-a Numero di iniziative (Peso: 50,00%)` → `Numero di iniziative`. */
export function bareText(text: string): string {
  const tidied = tidy(text);
  const code = readNumbering(tidied)?.code ?? "";
  return tidy(tidied.slice(code.length).replace(AFTER_CODE, "").replace(INLINE, " "));
}

/** What two spellings of one text share: letters and digits of the bare text, nothing else. */
export function textKey(text: string): string {
  return fold(bareText(text))
    .replace(/[^a-z0-9%]+/g, " ")
    .trim();
}
