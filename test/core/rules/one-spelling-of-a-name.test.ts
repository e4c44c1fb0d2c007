import { oneSpellingOfAName } from "../../../src/core/rules/catalogue/one-spelling-of-a-name";
import { drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(oneSpellingOfAName, {
  accepts: {
    "one spelling": [drawPlan([{ office: "Servizio di Staff" }, { office: "Servizio di Staff" }])],
    "different offices": [drawPlan([{ office: "Servizio di Staff" }, { office: "Servizio Promozione" }])],
    "lists kept apart by other signs": [drawPlan([{ office: "AREA SG/AREA I" }, { office: "AREA SG AREA I" }])],
  },
  rejects: [
    {
      name: "another case",
      sheets: [
        drawPlan([{ office: "Servizio di Staff" }, { office: "Servizio di Staff" }, { office: "Servizio di staff" }]),
      ],
      findings: [["other", "L6"]],
    },
    {
      name: "abbreviated",
      sheets: [drawPlan([{ office: "Ufficio Legale" }, { office: "Ufficio Legale" }, { office: "Uff. Legale" }])],
      findings: [["other", "L6"]],
    },
  ],
});
