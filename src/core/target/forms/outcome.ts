/** `Positivo`, `SI`, `realizzato`: achieved or not. */
import { readAnswer } from "../../values/judgement";
import type { TargetForm } from "../form";
import type { Goal } from "../goal";

const YES: Goal = { kind: "outcome", answer: "yes" };

/** `on/off` asks for on; single letters and ticks mean something only as results. */
const ASKED = /^(?:on ?\/ ?off|si ?\/ ?no|fatto ?\/ ?non fatto)$/;
const TOO_SHORT = /^.$/;

export const outcome: TargetForm = {
  id: "outcome",
  examples: [
    ["Positivo", YES],
    ["SI", YES],
    ["sì", YES],
    ["Sì.", YES],
    ["Realizzato", YES],
    ["esito positivo", YES],
    ["on/off", YES],
    ["NO", { kind: "outcome", answer: "no" }],
  ],
  counterExamples: ["s", "x", "positivo o negativo", "realizzato al 50%", "Buono", "sia", "nei termini"],
  read({ folded }) {
    const answer = ASKED.test(folded)
      ? "yes"
      : TOO_SHORT.test(folded) || /termin|\d/.test(folded)
        ? undefined
        : readAnswer(folded);
    return answer
      ? [{ goal: { kind: "outcome", answer }, canonical: answer === "yes" ? "SI" : "NO", assumed: [] }]
      : [];
  },
};
