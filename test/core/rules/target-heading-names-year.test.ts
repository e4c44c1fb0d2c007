import { targetHeadingNamesYear } from "../../../src/core/rules/catalogue/target-heading-names-year";
import { drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(targetHeadingNamesYear, {
  accepts: {
    "every column has its year": [
      drawTable(
        ["Obiettivo", "Indicatore", "Target 2018", "Target 2019"],
        [["1.1 Accoglienza", "Numero di incontri", ">= 5", ">= 6"]],
      ),
    ],
    "one target column needs none": [
      drawTable(["Obiettivo", "Indicatore", "Target"], [["1.1 Accoglienza", "Numero di incontri", ">= 5"]]),
    ],
  },
  rejects: [
    {
      name: "a bare heading beside dated ones",
      sheets: [
        drawTable(
          ["Obiettivo", "Indicatore", "Target", "Target 2019", "Target 2020"],
          [["1.1 Accoglienza", "Numero di incontri", ">= 5", ">= 6", ">= 7"]],
        ),
      ],
      findings: [["noYear", "C3"]],
    },
  ],
});
