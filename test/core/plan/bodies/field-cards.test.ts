/** Cards with a line for each field: labels known by their column, years over values, names of what is measured, indicators side by side. */
import { grid } from "../../../support/draw-sheet";
import { outline } from "../../../support/outline";
import { testTables } from "./test-tables";

testTables({
  "a card that is named by its title, the objective below it": {
    sheet: grid`
      Anno di riferimento                         | 2016
      Codice                                      | 149.1
      Titolo                                      | Percentuale di risorse impiegate
      Tipologia                                   | Indicatore di risultato
      Obiettivo strategico                        | 149 – Migliorare il coordinamento
      Unità di misura                             | Percentuale
      Algoritmo di calcolo                        | risorse impegnate / risorse stanziate
      Peso indicatore                             | –
      Target conseguito nell'esercizio precedente | –
      Target primo anno                           | maggiore o uguale a 90,00%
      Target secondo anno                         | maggiore o uguale a 91,00%
      Note                                        | –
    `,
    plan: ["B3 Percentuale di risorse impiegate | strat B5 | 2016 B10, 2017 B11 | unit B6, algorithm B7, type B4"],
  },
  "the title of an objective above that of its indicator": {
    sheet: grid`
      Anno di riferimento | 2014
      Titolo              | Tutela del patrimonio
      Descrizione         | Esame delle relazioni
      Titolo              | Relazioni esaminate
      Obiettivo operativo | 91 – Tutela del patrimonio
      Misura              | Percentuale
      Target primo anno   | 95%
      Target secondo anno | 96%
    `,
    plan: ["B4 Relazioni esaminate | oper B5 | 2014 B7, 2015 B8 | unit B6"],
  },
  "years over the values of each indicator": {
    sheet: grid`
      Piano degli indicatori e dei risultati attesi 2017-2019 | <                          | <         | <
      Obiettivo            | Migliorare i servizi       |                 |
      Codice e descrizione | Qualità delle pratiche     | Tipologia       | Indicatore di risultato
      Metodo di calcolo    | corrette / ricevute        | Unità di misura | Numero pratiche
                           | 2017                       | 2018            | 2019
                           | <= 35%                     | <= 34%          | <= 33%
      Codice e descrizione | Annullamenti dei documenti | Tipologia       | Indicatore di risultato
      Metodo di calcolo    | numero                     | Unità di misura | Numero documenti
                           | 2017                       | 2018            | 2019
                           | <= 280                     | <= 270          | <= 260
    `,
    plan: [
      "B3 Qualità delle pratiche | oper B2 | 2017 B6, 2018 C6, 2019 D6 | unit D4, algorithm B4, type D3",
      "B7 Annullamenti dei documenti | oper B2 | 2017 B10, 2018 C10, 2019 D10 | unit D8, algorithm B8, type D7",
    ],
  },
  "targets and results under one row of years": {
    sheet: grid`
      Obiettivo operativo | Ridurre i tempi
      Indicatore          | Giorni medi
      Anno                | 2023  | 2024  | 2025
      Target              | <= 30 | <= 28 | <= 25
      Risultato           | 29    |       |
    `,
    plan: ["B2 Giorni medi | oper B1 | 2023 B4, 2024 C4, 2025 D4 | result B5"],
  },
  "indicators side by side": {
    sheet: grid`
      Quadro degli indicatori – anno 2020 | <              | <
      Obiettivo operativo | Ambiente       | Controlli
      Indicatore          | Campionamenti  | Sopralluoghi
      Unità di misura     | n.             | n.
      Valore 2019         | 4210           | 61
      Target 2020         | 4300           | 65
      Risultato 2020      | 4122           | 58
    `,
    plan: [
      "B3 Campionamenti | oper B2 | 2020 B6 | result B7, baseline B5, unit B4",
      "C3 Sopralluoghi | oper C2 | 2020 C6 | result C7, baseline C5, unit C4",
    ],
  },
});

it.each([
  [
    "a time series behind its indicator",
    grid`
    Titolo          | Popolazione residente
    Unità di misura | abitanti
                    | 2017   | 2018   | 2019
                    | 120000 | 121000 | 119000
  `,
  ],
  [
    "titles without targets",
    grid`
    Titolo          | Regolamento dei contratti
    Descrizione     | Disciplina degli acquisti
    Unità di misura | n.
    Note            | in vigore
  `,
  ],
  [
    "a glossary",
    grid`
    Indicatore | che cosa si misura con una formula scritta per esteso
    Target     | che cosa ci si attende alla fine di un anno intero
    Risultato  | che cosa si è raggiunto alla fine di un anno intero
  `,
  ],
  [
    "budgets by year",
    grid`
    Programma     | Vigilanza sui mercati
    Stanziamenti  | 2017      | 2018      | 2019
    Personale     | 1.088.574 | 1.042.126 | 936.357
    Funzionamento | 400.371   | 400.371   | 400.371
  `,
  ],
  [
    "names beside each other that nothing is expected of",
    grid`
    Indicatore      | Popolazione | Superficie
    Unità di misura | abitanti    | kmq
    Valore 2019     | 1200        | 45
    Valore 2020     | 1190        | 45
  `,
  ],
])("%s: no plan", (_, sheet) => {
  expect(outline(sheet)).toEqual([]);
});

it("labels are never indicators", () => {
  const sheet = grid`
    Obiettivo  | Semplificare     |                 |
    Indicatore | Unità di misura  | Target 2024     | Risultato 2024
    Indicatore | Tempo di rilascio | Unità di misura | giorni
    Target 2024 | <= 20           | Risultato 2024  | 18
  `;
  expect(outline(sheet).filter((line) => /^[A-Z]\d+ (?:Unità|Target|Risultato|Indicatore)/.test(line))).toEqual([]);
});
