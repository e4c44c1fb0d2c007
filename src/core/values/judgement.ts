/** Words by which offices judge: steps of a scale, yes and no, and what stands where a result is missing. */

/** Steps by their usual names, with the spellings that mean the same; keys are the canonical ones. */
const STEPS: Readonly<Record<string, RegExp>> = {
  "gravemente insufficiente": /^gravemente insufficiente$/,
  insufficiente: /^(?:insufficient[ei]|non sufficiente)$/,
  scarso: /^scars[oa]$/,
  sufficiente: /^sufficient[ei]$/,
  adeguato: /^adeguat[oa]$/,
  discreto: /^discret[oa]$/,
  basso: /^bass[oa]$/,
  medio: /^medi[oa]$/,
  alto: /^alt[oa]$/,
  buono: /^buon[oa]?$/,
  "molto buono": /^molto buon[oa]$/,
  distinto: /^distint[oa]$/,
  ottimo: /^ottim[oa]$/,
  eccellente: /^eccellent[ei]$/,
};

/** The canonical name of a step, from a whole folded text; undefined for any other word. */
export function readStep(text: string): string | undefined {
  return Object.keys(STEPS).find((name) => STEPS[name]?.test(text));
}

export type Answer = "yes" | "no";

const ANSWERS: readonly (readonly [Answer, RegExp])[] = [
  [
    "yes",
    /^(?:si|s|yes|ok|on|vero|x|fatto|positiv[oaie]|favorevol[ei]|realizzat[oaie]|raggiunt[oaie]|conseguit[oaie]|attuat[oaie]|attivat[oaie]|completat[oaie]|conclus[oaie]|eseguit[oaie]|effettuat[oaie]|approvat[oaie]|adottat[oaie]|pubblicat[oaie]|rispettat[oaie]|rispett[oa]|conforme|superat[oaie]|ottenut[oaie]|mantenut[oaie]|rinnovat[oaie]|esito positivo|(?:obiettivo|target) raggiunto|(?:attivat|realizzat|conclus|istituit)[oaie] nel (?:19|20)\d{2}|entro i termini|nei termini|(?:rispetto|rispettati) (?:dei |i )?termini|termini rispettati)$/,
  ],
  [
    "no",
    /^(?:no|n|off|falso|negativ[oaie]|sfavorevol[ei]|esito negativo|mai|(?:obiettivo |target )?non (?:fatto|realizzat[oaie]|raggiunt[oaie]|conseguit[oaie]|attuat[oaie]|attivat[oaie]|completat[oaie]|conclus[oaie]|eseguit[oaie]|effettuat[oaie]|approvat[oaie]|adottat[oaie]|pubblicat[oaie]|rispettat[oaie]|conforme|superat[oaie]|ottenut[oaie]|mantenut[oaie]|rinnovat[oaie])|termini non rispettati|fuori termine|oltre i termini|in ritardo)$/,
  ],
];

/** Yes or no, from a whole folded text (`sì`, `Positivo`, `non realizzato`). */
export function readAnswer(text: string): Answer | undefined {
  const plain = text.replace(/[.!]$/, "");
  return ANSWERS.find(([, words]) => words.test(plain))?.[0];
}

export type Missing = "not-available" | "in-progress" | "not-started";

const MISSING: readonly (readonly [Missing, RegExp])[] = [
  [
    "not-available",
    /^(?:n\.? ?d\.?|n\.? ?p\.?|n\.? ?a\.?|n\/[adp]|non (?:ancora )?(?:disponibile|pervenuto|pervenuta|rilevato|rilevata|rilevabile|rendicontato|rendicontata|comunicato|comunicata|previsto|prevista|applicabile|misurabile|misurato|misurata|valutabile)|dato (?:non|non ancora) (?:disponibile|pervenuto|rilevato)|dato mancante|-{1,4}|={1,4}|_{1,6}|\.{3}|…|\/{1,3}|\?+)$/,
  ],
  [
    "in-progress",
    /^(?:(?:ancora )?in corso(?: di (?:realizzazione|svolgimento|attuazione|rilevazione|elaborazione|definizione|completamento|esecuzione))?|in (?:attesa|fase di (?:realizzazione|attuazione|elaborazione|rilevazione|definizione|completamento))|attivita in corso)$/,
  ],
  [
    "not-started",
    /^(?:da (?:attivare|avviare|rilevare|rendicontare|completare|definire|comunicare|inserire)|rinviat[oa]|non (?:ancora )?(?:avviat[oa]|attiv[oa]|iniziat[oa]))$/,
  ],
];

/** Why a result that says something says nothing yet, from a whole folded text (`n.d.`, `in corso`, `-`). */
export function readMissing(text: string): Missing | undefined {
  return MISSING.find(([, words]) => words.test(text))?.[0];
}
