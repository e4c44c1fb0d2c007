/** Shapes of tables that no body owns: groups of headings, several years, abbreviations. */
import { grid } from "../../../support/draw-sheet";
import { testTables } from "./test-tables";

testTables({
  "three years under one word": {
    sheet: grid`
      Piano triennale
      Obiettivo operativo | Indicatore        | Unità di misura | Triennio | <    | <
      ^                   | ^                 | ^               | 2024     | 2025 | 2026
      Digitalizzare       | Servizi online    | N.              | 10       | 12   | 14
      Semplificare        | Modelli unificati | N.              | 3        | 5    | 8
    `,
    plan: [
      "B4 Servizi online | oper A4 | 2024 D4, 2025 E4, 2026 F4 | unit C4",
      "B5 Modelli unificati | oper A5 | 2024 D5, 2025 E5, 2026 F5 | unit C5",
    ],
  },
  "target and final of each year": {
    sheet: grid`
      Obiettivo | Indicatore     | Target 2022 | Consuntivo 2022 | Target 2023 | Consuntivo 2023 | Target 2024
      Servizi   | Utenti serviti | 100         | 98              | 110         | 112             | 120
      Servizi   | Reclami        | <= 10       | 8               | <= 9        | 9               | <= 8
    `,
    plan: [
      "B2 Utenti serviti | oper A2 | 2022 C2, 2023 E2, 2024 G2 | result F2",
      "B3 Reclami | oper A2 | 2022 C3, 2023 E3, 2024 G3 | result F3",
    ],
  },
  "result, target and percentage of each year": {
    sheet: grid`
      COMUNE DI PROVA                    | <            | <              | <           | <      | <              | <           | <
      Relazione sulla performance 2022-2023 | <            | <              | <           | <      | <              | <           | <
      ...
      Obiettivo operativo                | Indicatore   | Risultato 2022 | Target 2022 | % 2022 | Risultato 2023 | Target 2023 | % 2023
      Mobilità                           | Km piste     | 10             | 12          | 83%    | 14             | 15          | 93%
      ^                                  | Bike sharing | 100            | 90          | 100%   | 120            | 110         | 100%
      Totale                             |              |                |             | 91%    |                |             | 96%
    `,
    plan: [
      "B5 Km piste | oper A5 | 2022 D5, 2023 G5 | result F5, achievement H5",
      "B6 Bike sharing | oper A5 | 2022 D6, 2023 G6 | result F6, achievement H6",
    ],
  },
  "years from right to left": {
    sheet: grid`
      Obiettivo operativo | Indicatore      | Target 2025 | Target 2024 | Target 2023 | Consuntivo 2022
      Verde pubblico      | Alberi piantati | 300         | 250         | 200         | 180
    `,
    plan: ["B2 Alberi piantati | oper A2 | 2025 C2, 2024 D2, 2023 E2 | baseline F2"],
  },
  "the year before, this year and the next": {
    sheet: grid`
      Piano 2023-2025
      Obiettivo | Indicatore | Valore anno n-1 | Target anno n | Target anno n+1 | Target anno n+2
      Export    | Imprese    | 10              | 12            | 14              | 16
    `,
    plan: ["B3 Imprese | oper A3 | 2023 D3, 2024 E3, 2025 F3 | baseline C3"],
  },
  "ordinals of years": {
    sheet: grid`
      PIANO DELLA PERFORMANCE 2022 - 2024
      Obiettivo strategico | Indicatore | Baseline | 1° anno | 2° anno | 3° anno
      Turismo              | Presenze   | 1000     | 1100    | 1200    | 1300
    `,
    plan: ["B3 Presenze | strat A3 | 2022 D3, 2023 E3, 2024 F3 | baseline C3"],
  },
  "a group of headings for the indicator": {
    sheet: grid`
      Obiettivo operativo  | Indicatore              | <           | <               | Target | <    | <
      ^                    | Descrizione             | Formula     | Unità di misura | 2023   | 2024 | 2025
      Ridurre i tempi      | Tempo medio di rilascio | gg/pratiche | giorni          | 20     | 18   | 15
      Migliorare l'accesso | Accessi al portale      | conteggio   | n.              | 1000   | 1200 | 1500
    `,
    plan: [
      "B3 Tempo medio di rilascio | oper A3 | 2023 E3, 2024 F3, 2025 G3 | unit D3, algorithm C3",
      "B4 Accessi al portale | oper A4 | 2023 E4, 2024 F4, 2025 G4 | unit D4, algorithm C4",
    ],
  },
  "groups of headings side by side": {
    sheet: grid`
       | OBIETTIVI | <                    | INDICATORI         | <    | <          | RISULTATI  | <
       | Codice    | Descrizione          | Descrizione        | Peso | Target     | Risultato  | % raggiungimento
       | 1.1       | Piano del fabbisogno | Adozione del piano | 100% | 31/03/2023 | 20/03/2023 | 100%
    `,
    plan: ["D3 Adozione del piano | oper C3 | 2023 F3 | result G3, achievement H3, weight E3"],
  },
  "two indicators of one objective in a row": {
    sheet: grid`
      Obiettivo | Peso | Indicatore 1          | Target 1   | Indicatore 2         | Target 2
      Bilancio  | 50%  | Tempi di approvazione | 31/12/2023 | Rilievi dei revisori | 0
    `,
    plan: ["C2 Tempi di approvazione | oper A2 | 2023 D2", "E2 Rilievi dei revisori | oper A2 | ? F2"],
  },
  "outcome and output side by side": {
    sheet: grid`
      Obiettivo strategico | Indicatore di impatto | Target 2025 | Obiettivo operativo | Indicatore di risultato | Target 2023
      Qualità dell'aria    | PM10 medio            | <= 25       | Rinnovo autobus     | Autobus elettrici       | 20
    `,
    plan: ["B2 PM10 medio | strat A2 | 2025 C2", "E2 Autobus elettrici | strat A2 › oper D2 | 2023 F2"],
  },
  "both weights at the end": {
    sheet: grid`
      Obiettivi operativi  | Descrizione delle attività | Indicatori di performance | Formula dell'indicatore   | Target 2024 | Peso obiettivo (%) | Peso indicatore (%)
      Accoglienza studenti | Sportelli dedicati         | Tempo di risposta         | ore medie                 | <= 48       | 20                 | 50
                           |                            | Studenti soddisfatti      | soddisfatti / rispondenti | >= 80%      |                    | 50
    `,
    plan: [
      "C2 Tempo di risposta | oper A2 | 2024 E2 | weight G2, algorithm D2",
      "C3 Studenti soddisfatti | oper A2 | 2024 E3 | weight G3, algorithm D3",
    ],
  },
  "a weight beside each": {
    sheet: grid`
      Obiettivi     | Peso | Indicatori | Peso | Valori attesi | Valori conseguiti | Raggiungimento
      O1 Biblioteca | 30   | Prestiti   | 60   | 1000          | 900               | 90%
      ^             | ^    | Eventi     | 40   | 10            | 12                | 100%
    `,
    plan: [
      "C2 Prestiti | oper A2 | ? E2 | result F2, achievement G2, weight D2",
      "C3 Eventi | oper A2 | ? E3 | result F3, achievement G3, weight D3",
    ],
  },
  "a row of column marks": {
    sheet: grid`
      Obiettivo | Indicatore      | Peso | Target 2023 | Risultato 2023 | % ragg.
      (a)       | (b)             | (c)  | (d)         | (e)            | (f=e/d)
      Sport     | Impianti aperti | 100% | 5           | 5              | 100%
    `,
    plan: ["B3 Impianti aperti | oper A3 | 2023 D3 | result E3, achievement F3, weight C3"],
  },
  abbreviations: {
    sheet: grid`
      Ob. Strat. | Ob. Oper. | Ind.       | U.M. | Targ. 2023 | Cons. 2023 | % Ragg.
      Cultura    | Mostre    | Visitatori | n.   | 5000       | 5100       | 100%
    `,
    plan: ["C2 Visitatori | strat A2 › oper B2 | 2023 E2 | result F2, achievement G2, unit D2"],
  },
  "objectives numbered above indicators": {
    sheet: grid`
      Obiettivi e indicatori  | Formula     | Target 2023 | Target 2024
      Obiettivo 1: Accogliere |             |             |
      1.a Tempo di attesa     | minuti medi | <= 15       | <= 12
      1.b Gradimento          | media voti  | >= 4        | >= 4
      Obiettivo 2: Innovare   |             |             |
      2.a Servizi digitali    | conteggio   | 5           | 8
    `,
    plan: [
      "A3 1.a Tempo di attesa | oper A2 | 2023 C3, 2024 D3 | algorithm B3",
      "A4 1.b Gradimento | oper A2 | 2023 C4, 2024 D4 | algorithm B4",
      "A6 2.a Servizi digitali | oper A5 | 2023 C6, 2024 D6 | algorithm B6",
    ],
  },
  "every level repeated": {
    sheet: grid`
      Area strategica | Obiettivo strategico | Obiettivo operativo | Indicatore    | Target
      Ambiente        | Energia              | Illuminazione LED   | Punti luce    | 1000
      Ambiente        | Energia              | Illuminazione LED   | Risparmio     | 20%
      Ambiente        | Energia              | Fotovoltaico        | kW installati | 50
      Ambiente        | Acqua                | Perdite             | % perdite     | < 30%
    `,
    plan: [
      "D2 Punti luce | area A2 › strat B2 › oper C2 | ? E2",
      "D3 Risparmio | area A2 › strat B2 › oper C2 | ? E3",
      "D4 kW installati | area A2 › strat B2 › oper C4 | ? E4",
      "D5 % perdite | area A2 › strat B5 › oper C5 | ? E5",
    ],
  },
  "everything as text": {
    sheet: grid`
      obiettivi   operativi | indicatori           | u.m. | valore obiettivo 2023 | valore a consuntivo 2023 | grado di realizzazione
      citta' pulita         | passaggi settimanali | n    | '6                    | '5                       | '83,33%
    `,
    plan: ["B2 passaggi settimanali | oper A2 | 2023 D2 | result E2, achievement F2, unit C2"],
  },
  subtotals: {
    sheet: grid`
      Obiettivo          | Indicatore | Peso | Target 2023 | Risultato 2023 | Punteggio ponderato
      A                  | Ind. uno   | 40%  | 10          | 10             | 40
      A                  | Ind. due   | 60%  | 20          | 10             | 30
      Totale obiettivo A |            | 100% |             |                | 70
      B                  | Ind. tre   | 100% | 5           | 5              | 100
      TOTALE GENERALE    |            |      |             |                | 85
    `,
    plan: [
      "B2 Ind. uno | oper A2 | 2023 D2 | result E2, weight C2",
      "B3 Ind. due | oper A2 | 2023 D3 | result E3, weight C3",
      "B5 Ind. tre | oper A5 | 2023 D5 | result E5, weight C5",
    ],
  },
});
