import { laterTargetPresent } from "../../../src/core/rules/catalogue/later-target-present";
import { drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

const YEARS = ["Obiettivo", "Indicatore", "Target 2018", "Target 2019", "Target 2020"];
const PLAN_OF_2019 = "Piano 2019";

testRule(laterTargetPresent, {
  accepts: {
    "all years": [drawTable(YEARS, [["1.1 Accoglienza", "Numero di incontri", 5, 6, 7]], PLAN_OF_2019)],
    "a yearly indicator": [drawTable(YEARS, [["1.1 Accoglienza", "Numero di incontri", "", 6, ""]], PLAN_OF_2019)],
    "a year that is past": [drawTable(YEARS, [["1.1 Accoglienza", "Numero di incontri", "", 6, 7]], PLAN_OF_2019)],
  },
  rejects: [
    {
      name: "it breaks off",
      sheets: [drawTable(YEARS, [["1.1 Accoglienza", "Numero di incontri", 5, 6, ""]], PLAN_OF_2019)],
      findings: [["missing", "E4"]],
    },
  ],
});
