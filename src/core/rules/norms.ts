/** The norms and guidelines that the reasons of rules cite, written once. */
import type { Bilingual } from "../values/language";

export const NORMS = {
  measurable: {
    it: "D.Lgs. 150/2009, art. 5, c. 2, lett. b: obiettivi specifici e misurabili",
    en: "Legislative Decree 150/2009, art. 5(2)(b): specific and measurable objectives",
  },
  improving: {
    it: "D.Lgs. 150/2009, art. 5, c. 2, lett. c: obiettivi tali da determinare un significativo miglioramento",
    en: "Legislative Decree 150/2009, art. 5(2)(c): objectives that bring a significant improvement",
  },
  yearly: {
    it: "D.Lgs. 150/2009, art. 5, c. 2, lett. d: obiettivi riferiti a un arco temporale determinato",
    en: "Legislative Decree 150/2009, art. 5(2)(d): objectives for a set period",
  },
  comparable: {
    it: "D.Lgs. 150/2009, art. 5, c. 2, lett. f: confronto con il triennio precedente",
    en: "Legislative Decree 150/2009, art. 5(2)(f): comparison with the three years before",
  },
  resources: {
    it: "D.Lgs. 150/2009, art. 5, c. 2, lett. g: obiettivi correlati alle risorse disponibili",
    en: "Legislative Decree 150/2009, art. 5(2)(g): objectives tied to the resources available",
  },
  report: {
    it: "D.Lgs. 150/2009, art. 10, c. 1, lett. b: la Relazione rileva gli eventuali scostamenti",
    en: "Legislative Decree 150/2009, art. 10(1)(b): the report records deviations",
  },
  indicatorSheet: {
    it: "DPCM 18/9/2012, art. 3, c. 3",
    en: "Prime Minister's Decree of 18/9/2012, art. 3(3)",
  },
  plan: {
    it: "Linee guida DFP n. 1/2017 sul Piano della performance",
    en: "DFP guidelines no. 1/2017 on the performance plan",
  },
  system: {
    it: "Linee guida DFP n. 2/2017 sul sistema di misurazione e valutazione",
    en: "DFP guidelines no. 2/2017 on measurement and evaluation",
  },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** A reason followed by the norm behind it. */
export function because(it: string, en: string, norm: Bilingual<string>): Bilingual<string> {
  return { it: `${it} (${norm.it}).`, en: `${en} (${norm.en}).` };
}
