/** The families of findings (domain.md, "What a finding is"), in the order of the page of rules. */
import type { Bilingual } from "../values/language";

export type Family =
  "calendar" | "targets" | "codes" | "weights" | "between-sheets" | "money" | "results" | "completeness" | "scale";

export const FAMILY_NAMES: Readonly<Record<Family, Bilingual<string>>> = {
  calendar: { it: "Calendario e anno", en: "Calendar and year" },
  targets: { it: "Target", en: "Targets" },
  codes: { it: "Codici, albero e scrittura", en: "Codes, tree and spelling" },
  weights: { it: "Pesi", en: "Weights" },
  "between-sheets": { it: "Tra un foglio e l'altro", en: "Between sheets" },
  money: { it: "Risorse", en: "Money" },
  results: { it: "Risultati e realizzazione", en: "Results and achievement" },
  completeness: { it: "Completezza", en: "Completeness" },
  scale: { it: "Scale e fasce", en: "Scales and bands" },
};
