/** What can be wrong with a methodology, one sentence each. */
import type { Bilingual } from "../values/language";
import { printRatio } from "./print-figures";

const sentence = (it: string, en: string): Bilingual<string> => ({ it, en });

export const PROBLEMS = {
  notSettings: sentence(
    "La metodologia deve essere il nome di un profilo o un insieme di impostazioni.",
    "The methodology must be the name of a profile or a set of settings.",
  ),
  unknownProfile: (name: string, known: readonly string[]) =>
    sentence(
      `Il profilo «${name}» non esiste: ci sono ${known.join(", ")}.`,
      `There is no profile "${name}": there are ${known.join(", ")}.`,
    ),
  unknownSetting: (key: string) => sentence(`L'impostazione «${key}» non esiste.`, `There is no setting "${key}".`),
  wrongValue: (key: string, takes: Bilingual<string>) =>
    sentence(`L'impostazione «${key}» richiede ${takes.it}.`, `The setting "${key}" takes ${takes.en}.`),
  bandsOverlap: (achieved: number, partial: number) =>
    sentence(
      `Le fasce di stato si sovrappongono: «parzialmente raggiunto» parte da ${printRatio(partial, "it")}, «raggiunto» da ${printRatio(achieved, "it")}.`,
      `The status bands overlap: "partially achieved" starts at ${printRatio(partial, "en")}, "achieved" at ${printRatio(achieved, "en")}.`,
    ),
  bandBeyondCap: (achieved: number, cap: number) =>
    sentence(
      `La soglia di «raggiunto» (${printRatio(achieved, "it")}) supera la realizzazione massima (${printRatio(cap, "it")}): nessun risultato la raggiunge.`,
      `The threshold of "achieved" (${printRatio(achieved, "en")}) exceeds the cap (${printRatio(cap, "en")}): no result reaches it.`,
    ),
  zeroWithinGrace: (grace: number, zero: number) =>
    sentence(
      `La realizzazione non può azzerarsi dopo ${zero} giorni di ritardo se ne sono tollerati ${grace}.`,
      `The achievement cannot fall to 0 after ${zero} days when ${grace} are tolerated.`,
    ),
  mixNotWhole: (operational: number, own: number) =>
    sentence(
      `Le quote dell'obiettivo strategico devono sommare a 100%: ${printRatio(operational, "it")} e ${printRatio(own, "it")} non lo fanno.`,
      `The shares of a strategic objective must add up to 100%: ${printRatio(operational, "en")} and ${printRatio(own, "en")} do not.`,
    ),
} as const;
