/** From a percentage to a status, and the Italian and English names of the five. */
import type { Bilingual } from "../values/language";
import type { Status } from "./assessment";
import type { Methodology } from "./methodology";
import { reaches } from "./settings/band-edge";

export const STATUS_NAMES: Readonly<Record<Status, Bilingual<string>>> = {
  achieved: { it: "raggiunto", en: "achieved" },
  partial: { it: "parzialmente raggiunto", en: "partially achieved" },
  missed: { it: "non raggiunto", en: "not achieved" },
  unreported: { it: "non rendicontato", en: "not reported" },
  unassessable: { it: "non valutabile", en: "not assessable" },
};

/** The band of an achievement (ratio). */
export function statusOf(achievement: number, { bands }: Methodology): "achieved" | "partial" | "missed" {
  if (reaches(achievement, bands.achieved)) return "achieved";
  return reaches(achievement, bands.partial) ? "partial" : "missed";
}
