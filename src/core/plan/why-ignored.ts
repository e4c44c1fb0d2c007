/** Why a sheet holds no plan, in a sentence. */
import type { Bilingual } from "../values/language";
import type { Line } from "./lines";
import { namesRisks, type FoundHead } from "./reading/head";
import { headingCells } from "./reading/heading-cells";
import type { HeadingRole } from "./words/heading-lexicon";
import { readHeading } from "./words/read-heading";

const SAMPLE_LINES = 100;

interface Reason {
  readonly sentence: Bilingual<string>;
  /** whether it explains a sheet, from the roles its texts would have as headings */
  readonly explains: (seen: {
    readonly roles: ReadonlySet<HeadingRole>;
    readonly widest: number;
    readonly namesMeasures: boolean;
  }) => boolean;
}

/** The first one that explains the sheet is given; the last always does. */
const REASONS: readonly Reason[] = [
  {
    sentence: { it: "Il foglio è vuoto.", en: "The sheet is empty." },
    explains: ({ widest }) => widest === 0,
  },
  {
    sentence: { it: "Il foglio contiene solo testo, nessuna tabella.", en: "The sheet holds text only, no table." },
    explains: ({ widest }) => widest === 1,
  },
  {
    sentence: {
      it: "Nomina rischi, ma nessun obiettivo: sembra un registro dei rischi.",
      en: "It names risks but no objective: it looks like a register of risks.",
    },
    explains: ({ roles }) => roles.has("risk"),
  },
  {
    sentence: {
      it: "Nomina misure con i loro indicatori, ma nessun obiettivo: sembra un elenco di misure di prevenzione.",
      en: "It names measures with their indicators but no objective: it looks like a list of preventive measures.",
    },
    explains: ({ namesMeasures, roles }) => namesMeasures && roles.has("indicator"),
  },
  {
    sentence: {
      it: "Nomina indicatori, ma nessun target è stato riconosciuto: può essere un confronto o una serie storica; se è un piano, indicarlo con «È un piano…» nella scheda «Fogli».",
      en: 'It names indicators but no target was recognised: it may be a benchmark or a time series; if it is a plan, say so with "It is a plan…" in the tab "Sheets".',
    },
    explains: ({ roles }) => roles.has("indicator") && !roles.has("target"),
  },
  {
    sentence: {
      it: "Nomina indicatori e target, ma non è stata riconosciuta alcuna riga di indicatori; se è un piano, indicarlo con «È un piano…» nella scheda «Fogli».",
      en: 'It names indicators and targets but no row of indicators was recognised; if it is a plan, say so with "It is a plan…" in the tab "Sheets".',
    },
    explains: ({ roles }) => roles.has("indicator"),
  },
  {
    sentence: {
      it: "Nomina risorse o importi, ma nessun indicatore: sembra una tabella di bilancio.",
      en: "It names resources or amounts but no indicator: it looks like a budget table.",
    },
    explains: ({ roles }) => roles.has("budget"),
  },
  {
    sentence: {
      it: "È una tabella di altro argomento: nessun indicatore e nessun target.",
      en: "It is a table about something else: no indicator and no target.",
    },
    explains: ({ roles }) => roles.has("foreign"),
  },
  {
    sentence: {
      it: "Nessuna intestazione nomina indicatori e target.",
      en: "No heading names indicators and targets.",
    },
    explains: () => true,
  },
];

const SET_ASIDE: Bilingual<string> = {
  it: "Non è un piano: lo ha indicato l'utente.",
  en: "It is no plan: the user said so.",
};
const NO_ROWS: Bilingual<string> = {
  it: "Sotto le colonne indicate dall'utente non ci sono indicatori.",
  en: "There are no indicators below the columns that the user chose.",
};

/** The reason for a sheet that the user decided about; undefined when recognition decided alone. */
export function decidedReason(heads: readonly FoundHead[]): Bilingual<string> | undefined {
  if (heads.length === 0) return undefined;
  return heads.every(({ correction }) => correction?.decision === "no-plan") ? SET_ASIDE : NO_ROWS;
}

function rolesIn(lines: readonly Line[]): Set<HeadingRole> {
  const texts = lines.slice(0, SAMPLE_LINES).flatMap(({ entries }) => entries.map(({ text }) => text));
  return new Set(
    texts.flatMap((text) => {
      const reading = readHeading(text);
      return reading?.strict === true ? [reading.role] : [];
    }),
  );
}

/** A line of headings as recognition saw it: measures before the indicators. */
const namesMeasures = (lines: readonly Line[]) =>
  lines.slice(0, SAMPLE_LINES).some((line) => namesRisks(headingCells(line, readHeading).columns));

export function reasonToIgnore(lines: readonly Line[]): Bilingual<string> {
  const seen = {
    roles: rolesIn(lines),
    widest: lines.reduce((widest, { entries }) => Math.max(widest, entries.length), 0),
    namesMeasures: namesMeasures(lines),
  };
  const { sentence } = REASONS.find(({ explains }) => explains(seen)) ??
    REASONS[REASONS.length - 1] ?? { sentence: { it: "", en: "" } };
  return sentence;
}
