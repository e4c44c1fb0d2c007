import { nearlySameText } from "../../../src/core/rules/catalogue/nearly-same-text";
import { drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

const sheet = (indicator: string, name: string, objective = "1.1 Accoglienza") =>
  drawPlan([{ objective, indicator }], name);

testRule(nearlySameText, {
  accepts: {
    "the same text": [
      sheet("Promozione del marchio facoltativo Italia Turrita", "A"),
      sheet("Promozione del marchio facoltativo Italia Turrita", "B"),
    ],
    "words that differ by design": [
      sheet("Incontri di formazione interni", "A"),
      sheet("Incontri di formazione esterni", "B"),
    ],
    years: [sheet("Emissione del ruolo annuale 2015", "A"), sheet("Emissione del ruolo annuale 2016", "B")],
    "on one sheet the author sees both": [
      drawPlan([{ indicator: "Fusione dei laboratori camerali" }, { indicator: "Fusione dei laboratori camerale" }]),
    ],
  },
  rejects: [
    {
      name: "a letter",
      sheets: [
        sheet("Promozione del marchio facoltativo Italia Turruta", "A"),
        drawPlan(
          [
            { indicator: "Promozione del marchio facoltativo Italia Turrata" },
            { indicator: "Diffusione di Italia Turrata" },
          ],
          "B",
        ),
      ],
      findings: [["near", "B4", "B!B4"]],
    },
    {
      name: "one word throughout a sheet is one finding",
      sheets: [
        drawPlan(
          [{ indicator: "Utilizzo delle risorse stanziati" }, { indicator: "Risorse utilizzate su risorse stanziati" }],
          "A",
        ),
        drawPlan(
          [
            { indicator: "Utilizzo delle risorse stanziate" },
            { indicator: "Risorse utilizzate su risorse stanziate" },
            { indicator: "Altre risorse stanziate" },
          ],
          "B",
        ),
      ],
      findings: [["near", "B4", "B5", "B!B4"]],
    },
  ],
});
