/** What roles of columns are called in sentences. */
import type { Bilingual } from "../values/language";
import type { ColumnRole } from "./model";

export const ROLE_NAMES: Readonly<Record<ColumnRole, Bilingual<string>>> = {
  indicator: { it: "indicatore", en: "indicator" },
  target: { it: "target", en: "target" },
  result: { it: "risultato", en: "result" },
  achievement: { it: "% di realizzazione", en: "achievement %" },
  status: { it: "stato", en: "status" },
  baseline: { it: "valore di partenza", en: "baseline" },
  weight: { it: "peso", en: "weight" },
  unit: { it: "unità di misura", en: "unit" },
  algorithm: { it: "algoritmo", en: "algorithm" },
  "strategic-objective": { it: "obiettivo strategico", en: "strategic objective" },
  "operational-objective": { it: "obiettivo operativo", en: "operational objective" },
  objective: { it: "obiettivo", en: "objective" },
  "individual-objective": { it: "obiettivo individuale", en: "individual objective" },
  programme: { it: "programma", en: "programme" },
  area: { it: "area strategica", en: "strategic area" },
  perspective: { it: "prospettiva", en: "perspective" },
  office: { it: "ufficio", en: "office" },
  department: { it: "area dirigenziale", en: "department" },
  note: { it: "note", en: "notes" },
  type: { it: "tipologia", en: "type" },
  code: { it: "codice", en: "code" },
  budget: { it: "risorse", en: "resources" },
  deviation: { it: "scostamento", en: "deviation" },
  source: { it: "fonte", en: "source" },
};
