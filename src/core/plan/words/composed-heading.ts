/**
 * What a heading says by the kinds of its words rather than by a phrase of the lexicon: `valore effettivamente osservato`
 * is a value with a word of measuring, `% ottenuta` a share with a word of reaching. The words are those of art. 10 and 5
 * of D.Lgs. 150/2009 and art. 3 of DPCM 18/9/2012, by their roots.
 */
import type { ColumnRole } from "../model";

const VALUE = /^(?:valor|dat[oi]?$|ris$|val$|risultat|livell|quantit|numer|situazion|esit)/;
const MEASURED =
  /^(?:osserv|rilev|misurat|misurazion|registr|accert|consuntiv|rendicont|effett|consolid|riscontr|constat|ottenut|conseguit|raggiunt|realizzat|eseguit|svolt|maturat|verificat)/;
const EXPECTED =
  /^(?:attes|previst|programmat|pianificat|preventivat|prefissat|stabilit|desiderat|auspicat|prospettat)/;
const BEFORE = /^(?:inizial|partenz|storic|precedent|attual|pregress)/;
const SHARE = /^(?:%|percentual|perc|grad|tass|indic|quot)/;
const DEED =
  /^(?:raggiung|raggiunt|consegui|realizz|attua|ottenut|ottenim|complet|avanz|adempi|esecuz|eseguit|soddisf|perform)/;
const LEVEL = /^(?:livell|stat|stadi|misur)/;
const DEED_NOUN = /^(?:raggiungiment|conseguiment|realizzazion|attuazion|ottenim|completament|avanzament|adempiment)/;
const OTHER = /^(?:scostament|differenz|variazion|delta|peso|pes|budget|risors|spes|cost|codic|motiv|caus|not[ae]?$)/;

const has = (stems: readonly string[], kind: RegExp) => stems.some((stem) => kind.test(stem));

/** The role that the kinds of words make together; undefined where they make none. */
export function composedRole(stems: readonly string[]): ColumnRole | undefined {
  if (has(stems, OTHER)) return undefined;
  const isShare = has(stems, SHARE) || (has(stems, LEVEL) && has(stems, DEED_NOUN));
  if (isShare && has(stems, DEED)) return "achievement";
  if (!has(stems, VALUE)) return undefined;
  if (has(stems, EXPECTED)) return "target";
  if (has(stems, MEASURED)) return "result";
  return has(stems, BEFORE) ? "baseline" : undefined;
}

const LEANS_TO_RESULT =
  /^(?:rilev|osserv|misurazion|misurat|monitor|consolid|esit|verific|accert|stat|situazion|valor|dat|effett|ottenut|svolt|eseguit|raggiunt|realizzat|conseguit|registr|consuntiv|rendicont|riscontr|valutazion|risultat|attual)/;
const LEANS_TO_ACHIEVEMENT =
  /^(?:%|perc|perform|avanz|realizz|ragg|conseg|attua|grad|tass|indic|punteggi|complet|ottenut)/;

/** What a heading may mean if what stands below agrees: one word is no proof. */
export function leaningsOf(stems: readonly string[]): ReadonlySet<ColumnRole> {
  const found = new Set<ColumnRole>();
  if (has(stems, OTHER)) return found;
  if (has(stems, LEANS_TO_RESULT)) found.add("result");
  if (has(stems, LEANS_TO_ACHIEVEMENT)) found.add("achievement");
  return found;
}
