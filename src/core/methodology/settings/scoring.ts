/** `scoring`: a percentage counts as the score of the band it lies in, not as itself. */
import { defineLadder } from "./define-ladder";
import { printLadder } from "./ladder";

/** Source: SMVPs that score in steps: 60–70 → 0,6; 70–90 → 0,8; 90–99 → 0,9; above → 1. */
export const scoring = defineLadder({
  title: { it: "Punteggio a fasce", en: "Scores in steps" },
  proposed: [
    { from: 0.6, inclusive: true, worth: 0.6 },
    { from: 0.7, inclusive: true, worth: 0.8 },
    { from: 0.9, inclusive: true, worth: 0.9 },
    { from: 0.99, inclusive: false, worth: 1 },
  ],
  off: { label: { it: "La percentuale vale sé stessa", en: "The percentage is worth itself" } },
  on: {
    label: {
      it: "La percentuale vale il punteggio della sua fascia",
      en: "The percentage is worth the score of its band",
    },
  },
  describe: (ladder) => {
    if (ladder === null)
      return {
        it: "La percentuale non viene portata a punteggi fissi.",
        en: "The percentage is not taken to fixed scores.",
      };
    const { it, en } = printLadder(ladder);
    return {
      it: `La percentuale conta come il punteggio della sua fascia: ${it}; sotto la prima vale 0%.`,
      en: `The percentage counts as the score of its band: ${en}; below the first it is worth 0%.`,
    };
  },
});
