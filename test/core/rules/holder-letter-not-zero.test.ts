import { holderLetterNotZero } from "../../../src/core/rules/catalogue/holder-letter-not-zero";
import { DASHBOARD, drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

const dashboard = (holder: string, other = "SG", name = "Ufficio") =>
  drawTable(
    DASHBOARD,
    [
      ["OB 1: SERVIZI", "", "", "", "", "", "U1", other],
      ["1.1 Migliorare", "", "", "", "", "", "U1", other],
      ["S1.1.1-a Iniziative", "n. >= 3", "", 3, 3, "", "U1", holder],
    ],
    name,
  );

testRule(holderLetterNotZero, {
  accepts: {
    letters: [dashboard("SG PO2")],
    "zeros throughout a workbook that never writes the letter": [dashboard("SG P02")],
  },
  rejects: [
    {
      name: "beside the letter",
      sheets: [dashboard("SG P02 P03", "SG PO2 PO3")],
      findings: [["zero", "H6"]],
      fixed: { H6: "SG PO2 PO3" },
    },
    {
      name: "where a sheet is called PO2",
      sheets: [dashboard("SG P02", "SG P02"), dashboard("SG", "SG", "PO2")],
      findings: [["zero", "H4", "H5", "H6"]],
      fixed: { H4: "SG PO2", H5: "SG PO2", H6: "SG PO2" },
    },
  ],
});
