import { algorithmAgreesWithTarget } from "../../../src/core/rules/catalogue/algorithm-agrees-with-target";
import { day, drawDashboard, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(algorithmAgreesWithTarget, {
  accepts: {
    "the same number": [
      drawDashboard([
        { algorithm: "n. iniziative >= 3", target: 3 },
        { algorithm: "% pratiche evase >= 80%", target: percent(0.8) },
      ]),
    ],
    "the same day": [
      drawDashboard([{ algorithm: "data presentazione Piano entro il 30/06/2019", target: day(43646) }]),
    ],
    "days from an event": [
      drawDashboard([{ algorithm: "data invio relazione entro 30 gg chiusura quadrimestre", target: 30 }]),
    ],
    "the limit inside a share": [
      drawDashboard([
        { algorithm: "n. email gestite entro 2 giorni lavorativi su n. mail ricevute", target: percent(1) },
      ]),
    ],
    "an algorithm that states nothing": [
      drawDashboard([{ algorithm: "pratiche evase / pratiche pervenute", target: percent(0.8) }]),
    ],
    "exactly, and a bare number": [drawDashboard([{ algorithm: "n. ruoli emessi =2", target: 2 }])],
    "a strict comparator in both": [drawDashboard([{ algorithm: "% riscossione > 60%", target: "> 60%" }])],
    "a deadline of another year is another rule's business": [
      drawDashboard([{ algorithm: "entro il 30/06/2019", target: "30/06/2018" }]),
    ],
  },
  rejects: [
    {
      name: "another number",
      sheets: [drawDashboard([{ algorithm: "n. iniziative >= 3", target: 5 }])],
      findings: [["differ", "D6", "B6"]],
    },
    {
      name: "another day",
      sheets: [drawDashboard([{ algorithm: "data presentazione Piano entro il 14/11/2019", target: day(43646) }])],
      findings: [["differ", "D6", "B6"]],
    },
    {
      name: "other days from an event",
      sheets: [drawDashboard([{ algorithm: "data invio relazione entro 30 gg chiusura quadrimestre", target: 15 }])],
      findings: [["differ", "D6", "B6"]],
    },
    {
      name: "the other way round",
      sheets: [drawDashboard([{ algorithm: "n. iniziative >= 3", target: "<= 3" }])],
      findings: [["differ", "D6", "B6"]],
    },
    {
      name: "more than against a bare number",
      sheets: [drawDashboard([{ algorithm: "% riscossione > 60%", target: percent(0.6) }])],
      findings: [["strict", "D6", "B6"]],
    },
    {
      name: "a day against a number",
      sheets: [drawDashboard([{ algorithm: "data di approvazione del piano", target: 12 }])],
      findings: [["otherKind", "D6", "B6"]],
    },
    {
      name: "a number against a day",
      sheets: [drawDashboard([{ algorithm: "n. iniziative realizzate", target: day(43646) }])],
      findings: [["otherKind", "D6", "B6"]],
    },
    {
      name: "a percentage against a count",
      sheets: [drawDashboard([{ algorithm: "% iniziative >= 80%", target: ">= 80 N." }])],
      findings: [["otherKind", "D6", "B6"]],
    },
  ],
});
