/** `payout`: what share of the pay for results the total of a sheet gives; it changes no figure of an indicator. */
import { defineLadder } from "./define-ladder";
import { printLadder } from "./ladder";

/** Source: SMVPs that pay the *retribuzione di risultato* in bands of the total. */
export const payout = defineLadder({
  title: { it: "Fasce di premialità", en: "Pay-out bands" },
  proposed: [
    { from: 0.5, inclusive: true, worth: 0.5 },
    { from: 0.7, inclusive: true, worth: 0.8 },
    { from: 0.9, inclusive: true, worth: 1 },
  ],
  off: { label: { it: "Non indicate", en: "Not stated" } },
  on: {
    label: { it: "Il totale del foglio dà una quota del premio", en: "The total of a sheet gives a share of the pay" },
  },
  describe: (ladder) => {
    if (ladder === null)
      return { it: "Le fasce di premialità non sono indicate.", en: "Pay-out bands are not stated." };
    const { it, en } = printLadder(ladder);
    return {
      it: `Il totale di un foglio dà una quota del premio: ${it}; sotto la prima fascia 0%.`,
      en: `The total of a sheet gives a share of the pay: ${en}; below the first band 0%.`,
    };
  },
});
