/** A percentage that is the share of a whole is not asked to exceed it. */
import { quantityOf } from "../evidence/goals";
import { isPartOfWhole, looksTypedAsPoints, mayExceedWhole } from "../evidence/share-of-whole";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

export const shareWithinWhole = defineRule({
  id: "share-within-whole",
  family: "targets",
  severity: "warning",
  summary: { it: "Il target di una quota non supera il 100%", en: "The target of a share does not exceed 100%" },
  reason: because(
    "Nessuno può evadere il 120% delle pratiche: il valore è un refuso",
    "Nobody can handle 120% of the files: the value is a slip",
    NORMS.measurable,
  ),
  messages: {
    beyond: ({ indicator, target }: { indicator: string; target: string }) => ({
      it: `«${indicator}» è una quota, ma il target è «${target}»: atteso un valore tra 0% e 100%.`,
      en: `"${indicator}" is a share, but its target is "${target}": a value between 0% and 100% was expected.`,
    }),
    unlikely: ({ indicator, target }: { indicator: string; target: string }) => ({
      it: `Il target di «${indicator}» è «${target}», più del 100%: se è una quota di un totale è un refuso; se si confronta con altro (un anno precedente, un importo previsto), scriverlo nell'indicatore.`,
      en: `The target of "${indicator}" is "${target}", more than 100%: for the share of a whole this is a slip; if it is compared with something else (an earlier year, a planned amount), say so in the indicator.`,
    }),
    typed: ({ indicator, target }: { indicator: string; target: string }) => ({
      it: `Il target di «${indicator}» è «${target}»: probabilmente un numero scritto in una cella in formato percentuale; verificare la percentuale voluta.`,
      en: `The target of "${indicator}" is "${target}": probably a plain number typed in a cell formatted as a percentage; check which percentage is meant.`,
    }),
  },
  examples: ["`% pratiche evase` con target `950%`"],
  *checkIndicator({ indicator }) {
    const outside = indicator.targets.filter(({ reading }) => {
      const goal = quantityOf(reading);
      return goal?.unit === "%" && (goal.value > 1 || goal.value < 0);
    });
    if (outside.length === 0) return;
    // Whatever the indicator is called, more than the whole needs something else to be compared with.
    const isPart = isPartOfWhole(indicator);
    const isBounded = isPart || !mayExceedWhole(indicator);
    const wrong = outside.filter(({ reading, cell }) => {
      const isMore = (quantityOf(reading)?.value ?? 0) > 1;
      return looksTypedAsPoints(cell) || (isMore ? isBounded : isPart);
    });
    const [first] = wrong;
    if (!first) return;
    const data = { indicator: nameOf(indicator), target: first.cell.text };
    const messageId = looksTypedAsPoints(first.cell) ? "typed" : isPart ? "beyond" : "unlikely";
    yield { messageId, data, cells: wrong.map(({ at }) => addressOf(indicator, at)) };
  },
});
