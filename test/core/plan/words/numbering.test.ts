/** Codes and numbers at the front of texts. */
import { readNumbering } from "../../../../src/core/plan/words/numbering";

it.each([
  ["S1.1.1-a Realizzazione programma", "S1.1.1-a", "indicator", true],
  ["O2.1.4-c Predisposizione", "O2.1.4-c", "indicator", false],
  ["01.2.4-a Numero newsletter", "01.2.4-a", "indicator", false],
  ["KPI 12: tempi", "KPI 12", "indicator", false],
  ["OB 1: LA CCIAA", "OB 1", "objective", false],
  ["011_Competitività", "011", "mission", false],
  ["016_ Commercio", "016", "mission", false],
])("%s", (text, code, kind, strategic) => {
  expect(readNumbering(text)).toMatchObject({ code, kind, strategic });
});

it.each([
  ["1. Verso una P.A.", "1", 1],
  ["3.Promozione", "3", 1],
  ["4, Infrastrutture", "4", 1],
  ["2.1 Sviluppare valore", "2.1", 2],
  ["1.2.4 Comunicazione", "1.2.4", 3],
  ["01 - Semplificazione", "01", 1],
  ["01.03 - Cancellazione", "01.03", 2],
])("%s is numbered %s, %i deep", (text, code, depth) => {
  expect(readNumbering(text)).toMatchObject({ code, kind: "outline", depth });
});

it.each(["Numero presenze", "100%", "31/12/2019", "1.234 imprese attive", "", ">= 12", "n. 3 progetti", "5 %"])(
  "%s has no number in front",
  (text) => {
    expect(readNumbering(text)).toBeUndefined();
  },
);
