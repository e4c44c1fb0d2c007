/** What looks like a plan and is none: nothing is recognised, and the sheet says why. */
import { recognise } from "../../../src/core/plan/recognise";
import type { Sheet } from "../../../src/core/grid/sheet";
import { grid, sheetOf, workbookOf } from "../../support/draw-sheet";

const DECOYS: Readonly<Record<string, Sheet>> = {
  "an empty sheet": sheetOf("Vuoto", []),
  prose: grid`
    Il piano della performance definisce obiettivi, indicatori e target.
    Ogni obiettivo ha un indicatore e un target; il risultato si misura a fine anno.
  `,
  "a budget by programme": grid`
    Missione | Programma       | Stanziamento 2023 | Stanziamento 2024
    Servizi  | Affari generali | 1000              | 1000
  `,
  "money of objectives": grid`
    Obiettivi strategici | Risorse | Obiettivi operativi | Risorse
    1.1                  | 240000  | 1.1.1               | 240000
  `,
  "spent against planned": grid`
    Obiettivo strategico | Budget 2023 | Consuntivo 2023
    1. Crescita          | 1000        | 900
  `,
  "a budget with its actuals": grid`
    Voce di bilancio | Preventivo 2023 | Consuntivo 2023 | Scostamento
    Proventi         | 100             | 90              | -10
  `,
  "a benchmark": grid`
    Indicatore  | Valore Camera | Media cluster | Media nazionale
    Costo medio | 12            | 13            | 14
  `,
  "a time series of indicators": grid`
    Indicatore  | 2019 | 2020 | 2021
    Costo medio | 12   | 13   | 14
  `,
  "a numbered statistic": grid`
    1. Imprese registrate | 2021 | 2022 | 2023
    Agricoltura           | 100  | 110  | 120
  `,
  "staff by category": grid`
    Categorie   | Anno 2018 | Anno 2017
    Categoria D | 11        | 11
  `,
  "an attendance list": grid`
    Cognome | Nome  | Ufficio    | Presente | Firma
    Bianchi | Maria | Ragioneria | SI       |
  `,
  "appraisals of people": grid`
    Dipendente | Categoria | Punteggio obiettivi | Totale
    Bianchi    | D1        | 50                  | 90
  `,
  "a register of risks": grid`
    Processo | Rischio | Misura    | Responsabile
    Acquisti | Frode   | Rotazione | RUP
  `,
  "a calendar": grid`
    Data       | Attività     | Ufficio   | Note
    30/06/2023 | Monitoraggio | Controllo |
  `,
  "projects with deadlines": grid`
    Progetto | Risorse | Responsabile | Scadenza
    PID      | 1000    | Bianchi      | 31/12/2023
  `,
  "a glossary": grid`
    Obiettivo  | Ciò che l'ente vuole raggiungere
    Indicatore | La grandezza che si misura
    Target     | Il valore che l'ente si propone di raggiungere nell'anno di riferimento
  `,
  "a form not filled in": grid`
    Obiettivo | Indicatore | Target 2023 | Risultato 2023
  `,
  "a questionnaire": grid`
    Domanda         | Molto | Abbastanza | Poco
    È soddisfatto?  | 10    | 20         | 5
  `,
};

describe("nothing is recognised in", () => {
  it.each(Object.entries(DECOYS))("%s", (_, sheet) => {
    const { tables, ignored } = recognise(workbookOf(sheet));
    expect(tables).toEqual([]);
    expect(ignored.map(({ sheet: name }) => name)).toEqual([sheet.name]);
    expect(ignored[0]?.reason.it).not.toBe(ignored[0]?.reason.en);
  });
});

it("decoys beside a plan change nothing", () => {
  const plan = grid`
    Indicatore | Target 2023
    Reclami    | <= 5
  `;
  const alone = recognise(workbookOf(plan)).tables;
  expect(alone).toHaveLength(1);
  expect(recognise(workbookOf(plan, ...Object.values(DECOYS))).tables).toEqual(alone);
});
