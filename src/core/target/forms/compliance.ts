/** `Rispetto termini c.p.c.`, `nei termini di legge`: a rule kept or not. */
import { originalOf } from "../../values/phrase";
import type { TargetForm } from "../form";
import type { Goal } from "../goal";

const KEPT: Goal = { kind: "outcome", answer: "yes" };

const RESPECT =
  /^(?:pieno |puntuale )?(?:rispetto|osservanza|conformita)(?! al|,| a (?:d|l|q)|[a-z])(?: (?:dei|della|delle|del|degli|di|al|alla|alle|ai|i|le|la))?[ ']?(?:termin[ei]|temp[io]|tempistic[ah]e?|scadenz[ae]|standard|norm[ae]|normativa|legge|regolament[oi]|cronoprogramma|calendario|vincol[oi]|obblighi|adempimenti)(?:[ ,][a-z0-9 .,'/()-]{0,120})?$/;
const IN_TIME =
  /^(?:nei|entro i|secondo i|nel rispetto dei) (?:termini|tempi)(?: (?:di legge|previsti|stabiliti|normativi|contrattuali|prescritti|fissati)(?: [a-z .,']{0,80})?)?$|^(?:come da|secondo|ai sensi di|a norma di) (?:la )?(?:legge|norma|normativa|regolamento|cronoprogramma)$/;

const KEPT_UP = /^(?:mantenimento|conferma) (?:degli |dello |gli |lo )?standard(?: [a-z .,'/()-]{1,80})?$/;

export const compliance: TargetForm = {
  id: "compliance",
  examples: [
    ["Rispetto termini c.p.c.", KEPT],
    ["Rispetto tempistica cpc e statuto e regolamento", KEPT],
    ["rispetto dei termini di legge", KEPT],
    ["Rispetto delle scadenze", KEPT],
    ["nei termini di legge", KEPT],
    ["entro i termini previsti", KEPT],
    ["mantenimento standard", KEPT],
  ],
  counterExamples: [
    "rispetto all'anno precedente",
    "rispetto",
    "termini",
    "entro",
    "+10% rispetto al 2018",
    "rispetto dei colleghi",
    "rispetto dei termini >= 90%",
  ],
  read(phrase) {
    const { folded } = phrase;
    if (!RESPECT.test(folded) && !IN_TIME.test(folded) && !KEPT_UP.test(folded)) return [];
    return [{ goal: KEPT, canonical: originalOf(phrase, folded), assumed: [] }];
  },
};
