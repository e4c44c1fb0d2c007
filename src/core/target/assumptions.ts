/** Everything that a reader may supply where the text is silent, with the sentence that says so. */
import { printComparator, type Comparator } from "../values/comparator";
import type { Assumption } from "./reading";

const DIRECTIONS: Readonly<Record<Comparator, readonly [it: string, en: string]>> = {
  "at-least": ["almeno", "at least"],
  "more-than": ["più di", "more than"],
  "at-most": ["al massimo", "at most"],
  "less-than": ["meno di", "less than"],
  equal: ["esattamente", "exactly"],
};

/** Where a direction or a unit that the target does not state was found. */
export type Ground = "algorithm" | "algorithm-words" | "unit" | "heading" | "indicator" | "zero" | "default";

const GROUNDS: Readonly<Record<Ground, readonly [it: string, en: string]>> = {
  algorithm: ["lo dice l'algoritmo", "the algorithm says so"],
  "algorithm-words": ["lo dicono le parole dell'algoritmo", "the words of the algorithm say so"],
  unit: ["lo dice l'unità di misura", "the unit of measure says so"],
  heading: ["lo dice l'intestazione della colonna", "the column heading says so"],
  indicator: ["lo dicono le parole dell'indicatore", "the words of the indicator say so"],
  zero: ["a zero si arriva scendendo", "zero is reached from above"],
  default: ["nulla indica il contrario", "nothing says otherwise"],
};

const UNIT_COLUMN = ["lo dice la colonna dell'unità di misura", "the column of the unit of measure says so"] as const;

/** The target has no comparator. */
export function assumedDirection(comparator: Comparator, ground: Ground): Assumption {
  const [it, en] = DIRECTIONS[comparator];
  const [why, reason] = GROUNDS[ground];
  return {
    id: `direction-from-${ground}`,
    sentence: {
      it: `Il target non ha un comparatore: si intende «${it}» (${printComparator(comparator)}) perché ${why}.`,
      en: `The target has no comparator: it is taken as "${en}" (${printComparator(comparator)}) because ${reason}.`,
    },
  };
}

/** The target is a number without a unit. */
export function assumedUnit(unit: string, ground: Exclude<Ground, "zero" | "default">): Assumption {
  const [why, reason] = ground === "unit" ? UNIT_COLUMN : GROUNDS[ground];
  return {
    id: `unit-from-${ground}`,
    sentence: {
      it: `Il target non ha un'unità: si intende «${unit}» perché ${why}.`,
      en: `The target has no unit: it is taken as "${unit}" because ${reason}.`,
    },
  };
}

/** The day is written without its year. */
export function assumedYear(year: number): Assumption {
  return {
    id: "year-from-column",
    sentence: {
      it: `La data non ha l'anno: si intende il ${year}, l'anno della colonna.`,
      en: `The date has no year: ${year}, the year of the column, is taken.`,
    },
  };
}

/** One of several days carries the year for all. */
export function assumedSameYear(year: number): Assumption {
  return {
    id: "year-from-neighbour",
    sentence: {
      it: `L'anno ${year}, scritto per una data, si intende per tutte.`,
      en: `The year ${year}, written for one date, is taken for all.`,
    },
  };
}

export function assumedCentury(year: number): Assumption {
  return {
    id: "two-digit-year",
    sentence: {
      it: `L'anno è scritto con due cifre: si intende ${year}.`,
      en: `The year has two digits: ${year} is taken.`,
    },
  };
}

/** A month or a part of the year stands for a day. */
export const ASSUMED_LAST_DAY: Assumption = {
  id: "last-day-of-period",
  sentence: {
    it: "Il termine è un periodo: vale il suo ultimo giorno.",
    en: "The deadline is a period: its last day counts.",
  },
};

/** A judgement of a scale has no comparator: reaching a higher step is no failure. */
export const ASSUMED_STEP_OR_BETTER: Assumption = {
  id: "step-or-better",
  sentence: {
    it: "Il giudizio non ha un comparatore: si intende quel giudizio o uno migliore.",
    en: "The judgement has no comparator: that step or a better one is meant.",
  },
};

/** A count with a deadline on the last day of its own year: every target has that one. */
export const ASSUMED_YEAR_END_IMPLIED: Assumption = {
  id: "year-end-implied",
  sentence: {
    it: "La scadenza del 31 dicembre coincide con la fine dell'anno del piano: conta la quantità.",
    en: "The deadline of 31 December is the end of the plan year: the quantity is what counts.",
  },
};

/** A count in each part of the year, against the result of the whole year. */
export function assumedYearly(times: number): Assumption {
  return {
    id: "rate-over-the-year",
    sentence: {
      it: `Il target vale per una parte dell'anno: si intende il totale dell'anno (${times} ${times === 1 ? "volta" : "volte"} tanto).`,
      en: `The target holds for a part of the year: the total of the year is meant (${times} ${times === 1 ? "time" : "times"} as much).`,
    },
  };
}

/** An increment that does not say over what. */
export const ASSUMED_EARLIER_YEAR: Assumption = {
  id: "earlier-year-implied",
  sentence: {
    it: "L'incremento non dice rispetto a quando: si intende l'anno precedente.",
    en: "The increment does not say over what: the year before is meant.",
  },
};

/** An increment with the total it leads to. */
export const ASSUMED_TOTAL: Assumption = {
  id: "total-decides",
  sentence: {
    it: "Il target indica l'incremento e il totale: si misura sul totale.",
    en: "The target states the increment and the total: the total is what is measured.",
  },
};

/** A remark in brackets behind a number. */
export function assumedWithoutRemark(remark: string): Assumption {
  return {
    id: "remark-left-out",
    sentence: {
      it: `La nota fra parentesi («${remark}») non conta nel target.`,
      en: `The remark in brackets ("${remark}") does not count in the target.`,
    },
  };
}

/** One of several years in the cell. */
export function assumedPartOfYear(part: string, year: number | undefined): Assumption {
  return {
    id: "part-of-year",
    sentence: {
      it: `La cella ha i target di più anni: per il ${year ?? ""} vale «${part}».`,
      en: `The cell has the targets of several years: for ${year ?? ""} "${part}" counts.`,
    },
  };
}

/** Words of a result that are known not to change it. */
export function assumedWithoutWords(words: readonly string[]): Assumption {
  const [it, en] = [words.map((piece) => `«${piece}»`), words.map((piece) => `"${piece}"`)];
  return {
    id: "words-left-out",
    sentence: {
      it: `Nel risultato le parole ${it.join(" e ")} non cambiano la cifra.`,
      en: `In the result the words ${en.join(" and ")} do not change the figure.`,
    },
  };
}

/** `entro il 30/06` as a result: the day itself may be earlier. */
export const ASSUMED_THAT_DAY: Assumption = {
  id: "done-by-that-day",
  sentence: {
    it: "Il risultato dice «entro»: si intende fatto in quel giorno.",
    en: 'The result says "by": it is taken as done on that day.',
  },
};

/** A result without a date format against a deadline. */
export const ASSUMED_SERIAL: Assumption = {
  id: "number-is-date",
  sentence: {
    it: "Il risultato è un numero senza formato di data: si intende il giorno che quel numero ha in Excel.",
    en: "The result is a number without a date format: the day it has in Excel is taken.",
  },
};
