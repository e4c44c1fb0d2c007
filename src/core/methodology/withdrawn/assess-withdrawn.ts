/** An indicator that the sheet withdraws has no percentage, is out of every mean, and its weight goes to the others (never 0 %). */
import { isBlank, type Cell } from "../../grid/cell";
import { shownText } from "../../plan/lines";
import type { Indicator, YearTarget } from "../../plan/model";
import type { AssessInput } from "../assess";
import type { Assessment } from "../assessment";
import { NO_ANSWERS, settleDoubt } from "../doubt";
import { explainAbsence } from "../explain";
import { WITHDRAWAL_NAMES, withdrawalIn, withdrawalInNote, type Withdrawal } from "./read-withdrawal";

/** Question whether an indicator that has a result beside the word of its withdrawal is measured. */
export const WITHDRAWN = "withdrawn-or-measured";

interface Told {
  readonly state: Withdrawal;
  readonly words: string;
}

/** Undefined where nothing withdraws the indicator. */
export function assessWithdrawn(
  indicator: Indicator,
  target: YearTarget | undefined,
  input: AssessInput,
  measure: () => Assessment,
): Assessment | undefined {
  const { result } = input;
  const inResult = toldIn(result, withdrawalIn);
  if (inResult) return withdrawn(inResult);
  const told = toldIn(target?.cell, withdrawalIn) ?? toldIn(noteOf(indicator, input), withdrawalInNote);
  if (!told) return undefined;
  if (!result || isBlank(result) || result.value === 0) return withdrawn(told);
  return settleDoubt({
    id: WITHDRAWN,
    question: {
      it: `L'indicatore è dato per ${WITHDRAWAL_NAMES[told.state].it} («${told.words}») ma ha il risultato «${shownText(result)}»: si misura?`,
      en: `The indicator is said to be ${WITHDRAWAL_NAMES[told.state].en} ("${told.words}") but has the result "${shownText(result)}": is it measured?`,
    },
    alternatives: [
      {
        id: "withdrawn",
        label: { it: "no, resta fuori dalla media", en: "no, it stays out of the mean" },
        assessment: withdrawn(told),
      },
      ...measurable(target, measure),
    ],
    answers: input.answers ?? NO_ANSWERS,
    open: withdrawn(told),
  });
}

/** A note withdraws what is asked for a result; a plan without results is not measured yet. */
function noteOf({ note, result }: Indicator, input: AssessInput): Cell | undefined {
  return result && input.result === result.cell ? note?.cell : undefined;
}

function measurable(target: YearTarget | undefined, measure: () => Assessment) {
  if (!target || withdrawalIn(shownText(target.cell))) return [];
  return [{ id: "measured", label: { it: "sì, si misura", en: "yes, it is measured" }, assessment: measure() }];
}

function toldIn(cell: Cell | undefined, read: (text: string) => Withdrawal | undefined): Told | undefined {
  if (!cell || typeof cell.value !== "string") return undefined;
  const words = shownText(cell);
  const state = read(words);
  return state && { state, words };
}

function withdrawn({ state, words }: Told): Assessment {
  const why = {
    it: `Indicatore ${WITHDRAWAL_NAMES[state].it} («${words}»): resta fuori dalla media e il suo peso va agli altri`,
    en: `Indicator ${WITHDRAWAL_NAMES[state].en} ("${words}"): it stays out of the mean and its weight goes to the others`,
  };
  return {
    achievement: undefined,
    status: "unassessable",
    explanation: explainAbsence(why, "unassessable"),
    withdrawn: state,
  };
}
