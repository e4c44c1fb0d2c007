/** Why what is typed in a control cannot be used, one sentence each. */
import type { Bilingual } from "../../values/language";
import type { ControlProblem } from "./setting";

const sentence = (it: string, en: string): Bilingual<string> => ({ it, en });

export const MISTYPED = {
  percent: sentence("Scrivere una percentuale, per esempio 90 o 90,5.", "Write a percentage, for example 90 or 90.5."),
  percentFrom100: sentence(
    "Scrivere una percentuale da 100 in su, per esempio 120.",
    "Write a percentage from 100 up, for example 120.",
  ),
  share: sentence(
    "Scrivere una percentuale da 0 a 100, per esempio 40.",
    "Write a percentage from 0 to 100, for example 40.",
  ),
  days: sentence(
    "Scrivere un numero intero di giorni, per esempio 15.",
    "Write a whole number of days, for example 15.",
  ),
  judgement: sentence(
    "Scrivere giudizi conosciuti, separati da virgole: per esempio scarso, sufficiente, buono, ottimo.",
    "Write judgements that are known in Italian, with commas between: for example scarso, sufficiente, buono, ottimo.",
  ),
  fewJudgements: sentence(
    "Scrivere almeno due giudizi, ciascuno una volta sola.",
    "Write two or more judgements, each of them once.",
  ),
} as const;

/** The problem of one control; none when its value could be read. */
export function problemUnlessRead(
  control: string,
  value: unknown,
  problem: Bilingual<string>,
): readonly ControlProblem[] {
  return value === undefined ? [{ control, sentence: problem }] : [];
}
