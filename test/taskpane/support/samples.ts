/** The plans that the tests of the pane work on. */
import type { Sample, SampleFinding, SampleRow } from "./sample-plan";

const ROWS: readonly SampleRow[] = [
  {
    sheet: "Affari generali",
    text: "S1.1.1-a Partecipazione del personale alla formazione",
    result: "100%",
    target: "≥ 90%",
    under: ["OB 1: Ente", "1.1.1 Personale"],
    status: "achieved",
    achievement: 1,
  },
  {
    sheet: "Affari generali",
    text: "S1.1.1-b Newsletter inviate",
    result: "3",
    target: "≥ 12",
    under: ["OB 1: Ente", "1.1.2 Comunicazione"],
    status: "missed",
    achievement: 0.25,
  },
  {
    sheet: "Affari generali",
    text: "O1.1.1-c Incontri con il personale",
    result: "4",
    target: "5",
    under: ["OB 1: Ente", "1.1.1 Personale"],
    status: "partial",
    achievement: 0.8,
    now: 0.8,
  },
  {
    sheet: "Registro imprese",
    text: "O2.1.1-a Tempo medio di evasione",
    result: "",
    target: "≤ 5 gg",
    under: ["OB 2: Imprese"],
    status: "unreported",
  },
  {
    sheet: "Registro imprese",
    text: "O2.1.1-b Bilancio pubblicato",
    result: "31/03/2019",
    target: "31/12/2019",
    status: "achieved",
    achievement: 0.92857,
    skip: "formula",
  },
];

const FINDINGS: readonly SampleFinding[] = [
  {
    severity: "note",
    rule: "assumed-direction",
    message: "Una nota",
    cells: [{ sheet: "Registro imprese", row: 3, column: 3 }],
  },
  {
    severity: "error",
    rule: "no-such-date",
    message: "Un errore",
    cells: [{ sheet: "Affari generali", row: 4, column: 3 }],
  },
  {
    severity: "error",
    rule: "missing-target",
    message: "Un altro errore",
    cells: [
      { sheet: "Registro imprese", row: 4, column: 3 },
      { sheet: "Registro imprese", row: 5, column: 3 },
    ],
  },
  { severity: "note", rule: "rule-failed", message: "Senza cella", cells: [] },
];

export const PLAN: Sample = {
  rows: ROWS,
  findings: FINDINGS,
  ignored: [["Pareto", "È una tabella di confronto."]],
};

/** Every percentage stands in its cell already. */
export const UP_TO_DATE: Sample = {
  rows: ROWS.filter(({ skip }) => skip === undefined).map((row) => ({
    ...row,
    now: row.achievement ?? "blank",
    written: true,
  })),
};

/** At exactly 90 %, where the profiles part. */
export const AT_NINETY: Sample = {
  rows: [
    {
      sheet: "Affari generali",
      text: "S1.1.1-a Formazione",
      result: "81%",
      target: "90%",
      status: "achieved",
      achievement: 0.9,
    },
  ],
};

export const NO_FINDINGS: Sample = { rows: ROWS };

export const NO_PLAN: Sample = {
  rows: [],
  ignored: [
    ["Pareto", "È una tabella di confronto."],
    ["Budget", "Riporta importi."],
  ],
};

/** As many indicators and findings as a region's plan may have. */
export function largePlan(count: number): Sample {
  const rows = Array.from({ length: count }, (_, index): SampleRow => ({
    sheet: `Ufficio ${index % 4}`,
    text: `O${index} Indicatore`,
    result: "1",
    target: "2",
    status: "partial",
    achievement: 0.5,
  }));
  const findings = rows.map((_, index): SampleFinding => ({
    severity: "warning",
    rule: "large",
    message: `Avviso ${index}`,
    cells: [{ sheet: `Ufficio ${index % 4}`, row: index, column: 0 }],
  }));
  return { rows, findings };
}

/** The sheet of `CHECKED`. */
export const SHEET = "Affari generali";

/** Rules of the catalogue: one of each severity, a rule with two corrections, a rule of another version. */
export const CHECKED: Sample = {
  rows: ROWS.filter(({ sheet }) => sheet === SHEET),
  findings: [
    {
      severity: "error",
      rule: "target-date-exists",
      message: "Il giorno non esiste",
      cells: [{ sheet: SHEET, row: 3, column: 3 }],
    },
    {
      severity: "warning",
      rule: "deadline-in-its-year",
      message: "Un altro anno",
      cells: [
        { sheet: SHEET, row: 3, column: 3 },
        { sheet: SHEET, row: 4, column: 3 },
      ],
    },
    {
      severity: "note",
      rule: "of-another-version",
      message: "Una regola futura",
      cells: [{ sheet: SHEET, row: 3, column: 0 }],
    },
    {
      severity: "note",
      rule: "number-not-text",
      message: "Il 3 è un testo",
      cells: [{ sheet: SHEET, row: 4, column: 2 }],
      corrected: 3,
    },
    {
      severity: "note",
      rule: "number-not-text",
      message: "Il 4 è un testo",
      cells: [{ sheet: SHEET, row: 5, column: 2 }],
      corrected: 4,
    },
  ],
};
