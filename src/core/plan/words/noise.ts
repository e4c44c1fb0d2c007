/** Lines of a sheet that belong to the page and not to the plan: page marks, totals, notes, signatures, sub-headings. */

const PAGE =
  /^(?:pag(?:ina)?\.?\s?\d{1,4}(?:\s?(?:di|\/|su)\s?\d{1,4})?|\d{1,4}\s?(?:di|\/)\s?\d{1,4}|segue(?:\.{2,3}|\u2026)?|continua(?:\.{2,3}|\u2026)?|\(?segue\)?.{0,20})$/;
const TOTAL =
  /^(?:(?:sub ?)?total[ei]|tot\.?|somma|media|pes[oi] total[ei])(?:\s?[:.]?$|\s(?:general|complessiv|parzial|pes[oi]|punt|obiettiv|ponderat|pesat|area|programma|scheda|performance|ente|%|\().{0,60}$)/;
const NOTE =
  /^(?:not[ae]\s?(?:[:(*\d]|$)|n\.?b\.?\s?[:.]|\*|\(\*+\)|\(\d\)\s|legenda|fonte\s?:|fonti\s?:|avvertenz[ae]|si precisa che|si evidenzia che|il presente|la presente)/;
const SIGNATURE =
  /^(?:(?:il|la|l')\s?(?:segretario|presidente|dirigente|responsabile|direttore|commissario|sindaco|oiv|organismo)\b.{0,80}|f\.?to\b.{0,80}|firmato\b.{0,80}|firma\b.{0,40}|data\s?[:_.].{0,40}|luogo\b.{0,40}|visto\b.{0,60}|(?:dott|ing|avv|prof|rag)\.?(?:ssa)?\.?\s.{2,60}|_{3,}.{0,40}|data e firma.{0,40}|[a-z' ]{3,30}, (?:li|il)?\s?\d{1,2}[ /.].{4,20})$/;
const SUBHEADING =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?\s)?(?:indicator[ei]|kpi)(?:\s(?:strategic[oi]|operativ[oi]|di (?:performance|risultato|outcome|impatto|efficacia|efficienza|qualita)|dell'obiettivo|degli obiettivi|individual[ei])){0,3}\s?:?$/;
const INDEX_MARK = /^(?:\(?[a-z]\)?|\(?\d{1,2}\)?|\(?[a-z]\s?[=:/]\s?[a-z()/*+ -]{1,20})$/;

/** Words that a total is made of; with any other word it says what is counted. */
const TOTAL_WORDS = new Set(
  "totale totali tot sub somma media medie generale generali complessivo complessiva parziale ponderata ponderato pesata peso pesi punteggio punti obiettivo obiettivi area programma scheda performance ente settore servizio raggiungimento realizzazione di del della degli dei per e n".split(
    " ",
  ),
);

/** `Totale pesi`, `Media ponderata`: a total whatever stands beside it; `Totale complessivo delle sanzioni emesse` may be measured. */
export const isBareTotal = (folded: string) =>
  isTotal(folded) && (folded.match(/[a-z]+/g) ?? []).every((word) => TOTAL_WORDS.has(word));

/** A row of figures that is no indicator's: a total, or a title between indicators. */
export const isNoRow = (folded: string) => isTotal(folded) || (folded.length <= 80 && SUBHEADING.test(folded));

const END =
  /^(?:legenda|scala di valutazione|fasce di|letto,? |letto e |firma|firme|il presente|la presente|data (?:di )?(?:compilazione|elaborazione|e firma)|fonte\s?:|fonti\s?:|elenco aggiornato|aggiornat[oa] al)/;

/** What only stands below a table: a legend, a source, the day and the names of who signs. */
export const endsTable = (folded: string) => END.test(folded) || (folded.length <= 80 && SIGNATURE.test(folded));

/** A text, alone in its line, that says nothing of the plan. */
export function isNoise(folded: string): boolean {
  if (folded.length > 160) return NOTE.test(folded.slice(0, 40));
  return (
    PAGE.test(folded) || TOTAL.test(folded) || NOTE.test(folded) || SIGNATURE.test(folded) || SUBHEADING.test(folded)
  );
}

/** A total at the front of a line of figures. */
export const isTotal = (folded: string) => folded.length <= 80 && TOTAL.test(folded);

/** A column mark under a heading: `(a)`, `3`, `c=a/b`. */
export const isIndexMark = (folded: string) => INDEX_MARK.test(folded);
