/** What is to be done, attended or liked has a floor, not a ceiling. */
import { isLessBetter } from "../../target/direction";
import { isRead, type ReadTarget } from "../../target/reading";
import { isTimeUnit } from "../../values/unit";
import { fold } from "../../values/fold";
import { bareText } from "../evidence/bare-text";
import { measureOf, statesDirection } from "../evidence/goals";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

const COUNTING =
  /^(?:(?:n[.°]{1,2}|n(?= )|nr\.?|numero|percentuale|%|tasso|grado|livello|stato|indice)(?: minimo| medio| annuale)?(?: di| del| della| delle| dei| degli)? ?){0,2}/;
/** Activities and their audience; what ought not to happen has words of its own. */
const DOING =
  /^(?:realizzazion|attuazion|partecipazion|partecipant|organizzazion|promozion|diffusion|soddisfazion|copertura|adesion|coinvolgiment|utenti|iniziativ|event[io]|incontri|cors[io]|seminari|newsletter|comunicati|campagn|azioni|interventi|progetti|visitator|contatti|valutazioni positive|informativ|convegni|laboratori|imprese (?:coinvolte|assistite|partecipanti)|destinatari|richieste evase|pratiche evase|monitoragg)/;

function isDoing(text: string): boolean {
  const folded = fold(bareText(text)).slice(0, 400);
  return (
    DOING.test(folded.replace(COUNTING, "")) &&
    !isLessBetter(text) &&
    !/\b(?:riduzion|non |errat|sospes|rifiutat|arretrat|entro \d)/.test(folded)
  );
}

/** A comparator that is written there; days from an event are a ceiling of another sort. */
function hasCeiling(reading: ReadTarget): boolean {
  const measure = measureOf(reading.goal);
  return (
    reading.kind === "threshold" && statesDirection(reading) && measure?.upward === false && !isTimeUnit(measure.unit)
  );
}

export const doingGoesUp = defineRule({
  id: "doing-goes-up",
  family: "targets",
  severity: "warning",
  summary: {
    it: "Attività, partecipanti e gradimento hanno un minimo, non un tetto",
    en: "Activities, participants and satisfaction have a floor, not a ceiling",
  },
  reason: because(
    "Con «≤» l'obiettivo è raggiunto non facendo nulla: il verso del target è quasi certamente rovesciato",
    'With "≤" the objective is met by doing nothing: the target\'s direction is almost certainly reversed',
    NORMS.improving,
  ),
  messages: {
    downward: ({ indicator, target }: { indicator: string; target: string }) => ({
      it: `«${indicator}» migliora salendo, ma il target dice «${target}»: atteso un valore minimo (≥).`,
      en: `"${indicator}" improves by going up, but the target says "${target}": a minimum (≥) was expected.`,
    }),
  },
  examples: ["`numero di iniziative realizzate` con target `<= 5`"],
  *checkIndicator({ indicator }) {
    if (!isDoing(indicator.text)) return;
    const wrong = indicator.targets.filter(({ reading }) => isRead(reading) && hasCeiling(reading));
    const [first] = wrong;
    if (!first) return;
    const data = { indicator: nameOf(indicator), target: first.cell.text };
    yield { messageId: "downward", data, cells: wrong.map(({ at }) => addressOf(indicator, at)) };
  },
});
