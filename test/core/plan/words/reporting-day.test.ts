/** Which headings say up to which day results were gathered. */
import { reportingDay } from "../../../../src/core/plan/words/reporting-day";
import { printDate } from "../../../../src/core/values/calendar";

test.each([
  ["Risultato al 30/06/2024", "30/06/2024"],
  ["RISULTATI AL 30.06.2024", "30/06/2024"],
  ["Risultato al 30/6", "30/06/2024"],
  ["Consuntivo al 30 giugno 2024", "30/06/2024"],
  ["Risultato (al 30/09/2024)", "30/09/2024"],
  ["Risultato I semestre 2024", "30/06/2024"],
  ["Risultati 1° semestre", "30/06/2024"],
  ["Monitoraggio III trimestre 2024", "30/09/2024"],
  ["Monitoraggio al 31/08/2024", "31/08/2024"],
  ["Valore raggiunto al 30/06/2024", "30/06/2024"],
  ["Rilevazione al 28/02/2024", "28/02/2024"],
  ["Risultato al 31/12/2024", "31/12/2024"],
])("%s", (heading, day) => {
  const found = reportingDay(heading, 2024);
  expect(found && printDate(found)).toBe(day);
});

test.each([
  "Risultato 2024",
  "Risultato",
  "Risultato al 30/06/2023",
  "Risultato al 31/06/2024",
  "Risultato atteso al 30/06/2024",
  "Target I semestre 2024",
  "I semestre 2024",
  "% realizzazione al 30/06/2024",
  "Indicatore",
  `Risultato ${"al ".repeat(200)}30/06/2024`,
])("none: %s", (heading) => {
  expect(reportingDay(heading, 2024)).toBeUndefined();
});
