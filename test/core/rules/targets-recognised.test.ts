import { targetsRecognised } from "../../../src/core/rules/catalogue/targets-recognised";
import type { DrawnSheet } from "../../support/make-xlsx";
import { testRule } from "../../support/test-rule";

const drawn = (cells: DrawnSheet["cells"], name = "Piano"): DrawnSheet => ({ name, cells });

const MEASURED = {
  A1: "Obiettivo",
  B1: "Indicatore",
  C1: "Risultato 2023",
  D1: "% raggiungimento",
  A2: "Servizi",
  B2: "Reclami evasi",
  C2: 45,
  D2: "90%",
  A3: "Servizi",
  B3: "Visite agli impianti",
  C3: 30,
  D3: "75%",
};

testRule(targetsRecognised, {
  accepts: {
    "targets of a year": [drawn({ A1: "Indicatore", B1: "Target 2023", A2: "Reclami evasi", B2: 50 })],
    "targets that are blank": [
      drawn({ A1: "Indicatore", B1: "Target 2023", C1: "Target 2024", A2: "Reclami", C2: 50 }),
    ],
    "a sheet that is no plan": [drawn({ A1: "Ufficio", B1: "Telefono", A2: "Protocollo", B2: 12 })],
  },
  rejects: [
    { name: "results and percentages without targets", sheets: [drawn(MEASURED)], findings: [["none", "A1"]] },
    {
      name: "each sheet once",
      sheets: [drawn(MEASURED, "Uno"), drawn(MEASURED, "Due")],
      findings: [
        ["none", "A1"],
        ["none", "A1"],
      ],
    },
  ],
});
