import { columnContentAgrees } from "../../../src/core/rules/catalogue/column-content-agrees";
import type { DrawnSheet } from "../../support/make-xlsx";
import { drawDashboard, percent, type DrawnIndicator } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

/** Three indicators, each with what stands in one column. */
const three = (...contents: readonly [DrawnIndicator, DrawnIndicator, DrawnIndicator]) => [drawDashboard(contents)];

/** A plan of three indicators with one more column, headed and filled as said. */
function withColumn(
  heading: string,
  first: string | number,
  second: string | number,
  third: string | number,
): DrawnSheet[] {
  const indicators = {
    A1: "Indicatore",
    A2: "Reclami",
    A3: "Attese",
    A4: "Sportelli",
    B1: "Target 2023",
    B2: "<= 5",
    B3: "<= 5",
    B4: "<= 5",
  };
  return [{ name: "Piano", cells: { ...indicators, C1: heading, C2: first, C3: second, C4: third } }];
}

testRule(columnContentAgrees, {
  accepts: {
    "every column in its place": three(
      { target: 3, result: 2, achievement: percent(0.67) },
      { target: 3, result: 3 },
      { target: 12, result: "n. 12" },
    ),
    "results in words, dates and counts": three(
      { target: 1, result: "realizzato" },
      { target: 1, result: "30/06/2019" },
      { target: 1, result: "N. 3" },
    ),
    "an exception": three({ target: "Ufficio personale" }, { target: 3 }, { target: 4 }),
    "two cells prove nothing": three({ target: "Ufficio personale" }, { target: "Ufficio protocollo" }, {}),
    "percentages in words": three(
      { target: 1, achievement: "raggiunto" },
      { target: 1, achievement: "non rilevato" },
      { target: 1, achievement: "100%" },
    ),
    "units of every kind": withColumn("U.M.", "N.", "giorni lavorativi", "%"),
    "weights as shares, points and texts": withColumn("Peso", 0.3, "30%", "peso 40"),
    "notes may say anything": withColumn("Note", 12, "31/12/2023", "Ufficio personale"),
  },
  rejects: [
    {
      name: "offices below the target",
      sheets: three(
        { target: "Ufficio personale" },
        { target: "Ufficio protocollo" },
        { target: "Servizio affari generali" },
      ),
      findings: [["shifted", "D6", "D7", "D8"]],
    },
    {
      name: "prose below the target, a number among it",
      sheets: three(
        { target: "si veda la relazione allegata" },
        { target: 3 },
        { target: "elenco delle attività svolte dagli uffici" },
      ),
      findings: [["shifted", "D6", "D8"]],
    },
    {
      name: "codes below the result",
      sheets: three(
        { target: 3, result: "S1.1.1-a" },
        { target: 3, result: "S1.1.1-b" },
        { target: 3, result: "S1.1.1-c" },
      ),
      findings: [["shifted", "C6", "C7", "C8"]],
    },
    {
      name: "offices below the result",
      sheets: three(
        { target: 3, result: "Ufficio personale" },
        { target: 3, result: 2 },
        { target: 3, result: "U.O. Protocollo" },
      ),
      findings: [["shifted", "C6", "C8"]],
    },
    {
      name: "targets below the percentage",
      sheets: three(
        { target: 3, achievement: ">= 80%" },
        { target: 3, achievement: "31/12/2019" },
        { target: 3, achievement: "entro il 30/06" },
      ),
      findings: [["shifted", "F6", "F7", "F8"]],
    },
    { name: "numbers below the unit", sheets: withColumn("U.M.", 5, 3, "N."), findings: [["shifted", "C2", "C3"]] },
    {
      name: "deadlines below the weight",
      sheets: withColumn("Peso", "31/12/2023", "entro il 30/06", "30%"),
      findings: [["shifted", "C2", "C3"]],
    },
    {
      name: "each sheet and each column once",
      sheets: [
        drawDashboard(
          [1, 2, 3].map(() => ({ target: "Ufficio personale", result: "U1.2" })),
          "U1",
        ),
        drawDashboard(
          [1, 2, 3].map(() => ({ target: "Ufficio tributi" })),
          "U2",
        ),
      ],
      findings: [
        ["shifted", "C6", "C7", "C8"],
        ["shifted", "D6", "D7", "D8"],
        ["shifted", "D6", "D7", "D8"],
      ],
    },
  ],
});
