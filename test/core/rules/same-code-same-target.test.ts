import { sameCodeSameTarget } from "../../../src/core/rules/catalogue/same-code-same-target";
import { DASHBOARD, drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

const office = (target: number | string, name = "U1", algorithm = "n. iniziative", code = "S1.1.1-a ") =>
  drawTable(
    DASHBOARD,
    [["OB 1: SERVIZI"], ["1.1 Migliorare"], [`${code}Numero di iniziative`, algorithm, "", target]],
    name,
  );

testRule(sameCodeSameTarget, {
  accepts: {
    "the same": [office(3), office(">= 3", "U2"), office("3 progetti", "U3")],
    "a blank is another rule's business": [office(3), office("", "U2")],
    "another code": [office(3), office(5, "U2", "n. iniziative", "S1.1.1-b ")],
    "a deadline of another year is another rule's business": [office("30/06/2019"), office("30/06/2018", "U2")],
  },
  rejects: [
    {
      name: "one says otherwise",
      sheets: [office(3), office(5, "U2"), office(3, "U3")],
      findings: [["other", "D6", "U1!D6"]],
    },
    {
      name: "of two, the one whose algorithm says otherwise",
      sheets: [office(5, "U1", "n. iniziative >= 3"), office(3, "U2", "n. iniziative >= 3")],
      findings: [["other", "D6", "U2!D6"]],
    },
    {
      name: "another direction",
      sheets: [office(">= 3"), office("<= 3", "U2"), office(">= 3", "U3")],
      findings: [["other", "D6", "U1!D6"]],
    },
  ],
});
