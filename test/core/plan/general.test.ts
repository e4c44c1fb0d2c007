/** Tables of other bodies, which no family describes: headings in the words of the field are enough. */
import { recognise } from "../../../src/core/plan/recognise";
import { grid, workbookOf } from "../../support/draw-sheet";
import { outline } from "../../support/outline";

describe("objectives in columns", () => {
  it("merged downwards, with the objectives' own weight", () => {
    const sheet = grid`
      Piano della performance 2023-2025
      Obiettivo strategico  | Obiettivo operativo | Peso | Indicatore    | Formula   | Target 2023 | Target 2024
      1. Città accessibile  | 1.1 Barriere        | 40%  | N. interventi | conteggio | 5           | 6
      ^                     | ^                   | ^    | Spesa         | rapporto  | >= 80%      | >= 85%
      ^                     | 1.2 Trasporti       | 60%  | Tempo medio   | media     | <= 10 gg    | <= 9 gg
    `;
    expect(outline(sheet)).toEqual([
      "D3 N. interventi | strat A3 › oper B3 | 2023 F3, 2024 G3 | algorithm E3",
      "D4 Spesa | strat A3 › oper B3 | 2023 F4, 2024 G4 | algorithm E4",
      "D5 Tempo medio | strat A3 › oper B5 | 2023 F5, 2024 G5 | algorithm E5",
    ]);
    const [table] = recognise(workbookOf(sheet)).tables;
    expect(
      table?.nodes.filter(({ kind }) => kind === "operational-objective").map(({ weight }) => weight?.value),
    ).toEqual([0.4, 0.6]);
  });

  it("left blank below, or repeated", () => {
    const lines = (second: string) =>
      outline(grid`
      Obiettivo operativo | Indicatore | Valore atteso 2023
      Accoglienza         | Utenti     | 100
      ${second}           | Reclami    | <= 5
    `);
    const expected = ["B2 Utenti | oper A2 | 2023 C2", "B3 Reclami | oper A2 | 2023 C3"];
    expect(lines("")).toEqual(expected);
    expect(lines("Accoglienza")).toEqual(expected);
  });

  it("both weights, each to its own", () => {
    const sheet = grid`
      Obiettivo  | Peso obiettivo | Indicatore  | Peso indicatore | Target 2023 | Consuntivo 2023
      A. Servizi | 60%            | N. utenti   | 70%             | 100         | 90
                 |                | Gradimento  | 30%             | 4           | 4,1
    `;
    expect(outline(sheet)).toEqual([
      "C2 N. utenti | oper A2 | 2023 E2 | result F2, weight D2",
      "C3 Gradimento | oper A2 | 2023 E3 | result F3, weight D3",
    ]);
  });

  it("columns from right to left", () => {
    const sheet = grid`
      Target 2024 | Target 2023 | Indicatore | Obiettivo operativo
      9           | 8           | N. eventi  | Promozione
    `;
    expect(outline(sheet)).toEqual(["C2 N. eventi | oper D2 | 2024 A2, 2023 B2"]);
  });
});

describe("years", () => {
  it("a target without a year before ordinals is the year's before the first", () => {
    const sheet = grid`
      Piano della performance 2024
      Indicatore | Target | Target 1° anno | Target 2° anno
      N. corsi   | 3      | 4              | 5
    `;
    expect(outline(sheet)).toEqual(["A3 N. corsi | 2023 B3, 2024 C3, 2025 D3"]);
  });

  it("target, result and percentage of each year", () => {
    const sheet = grid`
      Obiettivo | Indicatore | 2022   | <         | < | 2023   | <         | <
      ^         | ^          | Target | Risultato | % | Target | Risultato | %
      Servizi   | Sportelli  | 3      | 3         |   | 4      | 2         |
    `;
    expect(outline(sheet)).toEqual(["B3 Sportelli | oper A3 | 2022 C3, 2023 F3 | result G3, achievement H3"]);
  });

  it("ordinals count from the plan's first year", () => {
    const sheet = grid`
      Piano 2022-2024
      Obiettivo    | Indicatore    | VALORE TARGET 1°ANNO | VALORE TARGET 2°ANNO
      Semplificare | Procedimenti  | 10                   | 12
    `;
    expect(outline(sheet)).toEqual(["B3 Procedimenti | oper A3 | 2022 C3, 2023 D3"]);
  });

  it("years under a group, in a second row", () => {
    const sheet = grid`
      Indicatore | Valori target | <    | Responsabile
      ^          | 2023          | 2024 | ^
      Gradimento | 80%           | 82%  | URP
    `;
    expect(outline(sheet)).toEqual(["A3 Gradimento | 2023 B3, 2024 C3 | office D3"]);
  });

  it("an earlier year's result is a baseline", () => {
    const sheet = grid`
      Indicatore | Consuntivo 2021 | Target 2022 | Consuntivo 2022
      Gradimento | 79%             | 80%         | 81%
    `;
    expect(outline(sheet)).toEqual(["A2 Gradimento | 2022 C2 | result D2, baseline B2"]);
  });

  it("no year anywhere: the target stays, its year is not guessed", () => {
    const sheet = grid`
      Area        | Obiettivo | Indicatore | Valore atteso | Peso
      Assistenza  | Attesa    | Visite     | ≥ 90%         | 20
    `;
    expect(outline(sheet)).toEqual(["C2 Visite | area A2 › oper B2 | ? D2 | weight E2"]);
    expect(recognise(workbookOf(sheet)).tables[0]?.year).toBeUndefined();
  });

  it("a title's year, and dates among the targets", () => {
    const titled = grid`
      Performance organizzativa anno 2021
      Indicatore | Target | Risultato
      Reclami    | <= 5   | 4
    `;
    const dated = grid`
      Indicatore | Target
      Relazione  | 30/06/2018
      Bilancio   | 31/12/2018
    `;
    expect(outline(titled)).toEqual(["A3 Reclami | 2021 B3 | result C3"]);
    expect(outline(dated)).toEqual(["A2 Relazione | 2018 B2", "A3 Bilancio | 2018 B3"]);
  });
});

describe("groupings in rows of their own", () => {
  it("areas and objectives above each heading", () => {
    const sheet = grid`
      Piano della performance 2021
      AREA STRATEGICA 1 - COMPETITIVITÀ             | <         | <
      Obiettivo strategico 1.1 - Sostenere l'export | <         | <
      Indicatore                                    | Algoritmo | Target 2021
      Imprese assistite                             | conteggio | >= 50
      Obiettivo strategico 1.2 - Formazione         | <         | <
      Indicatore                                    | Algoritmo | Target 2021
      Corsi                                         | conteggio | 10
    `;
    expect(outline(sheet)).toEqual([
      "A5 Imprese assistite | area A2 › strat A3 | 2021 C5 | algorithm B5",
      "A8 Corsi | area A2 › strat A6 | 2021 C8 | algorithm B8",
    ]);
  });

  it("objectives among the indicators, by their number or their name", () => {
    const sheet = grid`
      Obiettivi e indicatori     | Target 2023 | Risultato 2023 | Peso
      1. Sviluppo del territorio |             |                | 40%
      1.1 Turismo                |             |                | 100%
      N. presenze                | >= 1000     | 900            | 50%
      2. Efficienza              |             |                | 60%
      Tempo di pagamento         | <= 30 gg    | 25             | 100%
    `;
    expect(outline(sheet)).toEqual([
      "A4 N. presenze | strat A2 › oper A3 | 2023 B4 | result C4, weight D4",
      "A6 Tempo di pagamento | strat A5 | 2023 B6 | result C6, weight D6",
    ]);
  });

  it("the first one directly under the heading", () => {
    const sheet = grid`
      Indicatore                        | Valore atteso 2023 | Valore raggiunto
      OBIETTIVO 1: Qualità dei servizi  | <                  | <
      Tempo di risposta                 | <= 5 gg            | 4
    `;
    expect(outline(sheet)).toEqual(["A3 Tempo di risposta | oper A2 | 2023 B3 | result C3"]);
  });
});

describe("titles", () => {
  it("texts alone above measured rows are their objectives", () => {
    const sheet = grid`
      Piano 2023
      Indicatore                        | Target 2023 | Peso
      Migliorare la qualità dei servizi
      Tempo medio di risposta           | <= 5 gg     | 50%
      Semplificare
      Procedimenti digitali             | 10          | 100%
    `;
    expect(outline(sheet)).toEqual([
      "A4 Tempo medio di risposta | oper A3 | 2023 B4 | weight C4",
      "A6 Procedimenti digitali | oper A5 | 2023 B6 | weight C6",
    ]);
  });

  it("offices across the table are sections", () => {
    const sheet = grid`
      PEG 2022
      SETTORE AFFARI GENERALI | <          | <
      Obiettivo               | Indicatore | Target
      Archivio                | Pratiche   | 10
      SETTORE TECNICO         | <          | <
      Obiettivo               | Indicatore | Target
      Strade                  | Km         | 5
    `;
    expect(outline(sheet)).toEqual(["B4 Pratiche | sez A2 › oper A4 | 2022 C4", "B7 Km | sez A5 › oper A7 | 2022 C7"]);
  });

  it("titles of tables are no groupings, and a table of money below is none of theirs", () => {
    const sheet = grid`
      Piano della performance 2023
      OBIETTIVI STRATEGICI
      Obiettivo strategico | Indicatore | Target 2023
      Crescita             | Imprese    | 10
      ...
      OBIETTIVI OPERATIVI
      Obiettivo operativo  | Indicatore | Peso | Target 2023
      Sportello            | Utenti     | 50%  | 100
      ...
      Voce                 | Importo    | Capitolo
      Stampa               | 1000       | 12
    `;
    expect(outline(sheet)).toEqual(["B4 Imprese | strat A4 | 2023 C4", "B8 Utenti | oper A8 | 2023 D8 | weight C8"]);
  });

  it("a heading over number and text speaks of the text", () => {
    const sheet = grid`
      Obiettivo | <           | Indicatore | Target 2023
      1         | Accoglienza | Utenti     | 100
      2         | Sportelli   | Attese     | <= 5
    `;
    expect(outline(sheet)).toEqual(["C2 Utenti | oper B2 | 2023 D2", "C3 Attese | oper B3 | 2023 D3"]);
  });
});

describe("cards", () => {
  it("label and value above a table of indicators", () => {
    const sheet = grid`
      Obiettivo n. 1          | Digitalizzazione dello stato civile
      Descrizione             | Scansione degli atti
      Peso                    | 25
      Indicatori di risultato | U.M. | Valore atteso 2023 | Valore raggiunto | Scostamento
      Atti scansionati        | N.   | 1000               | 900              | -100
    `;
    expect(outline(sheet)).toEqual(["A5 Atti scansionati | oper B1 | 2023 C5 | result D5, unit B5"]);
    expect(recognise(workbookOf(sheet)).tables[0]?.nodes[0]?.weight?.value).toBe(0.25);
  });

  it("every field in a line of its own", () => {
    const sheet = grid`
      SCHEDA 1
      Area strategica | Sviluppo
      Obiettivo       | Imprese digitali
      Peso            | 30%
      Indicatore      | Imprese assistite
      Target 2023     | >= 50
      Risultato 2023  | 48
      ...
      SCHEDA 2
      Area strategica | Sviluppo
      Obiettivo       | Tempi
      Indicatore      | Tempo medio
      Target 2023     | <= 30
      Risultato 2023  |
    `;
    expect(outline(sheet)).toEqual([
      "B5 Imprese assistite | area B2 › oper B3 | 2023 B6 | result B7",
      "B12 Tempo medio | area B10 › oper B11 | 2023 B13 | result B14",
    ]);
    expect(recognise(workbookOf(sheet)).tables[0]?.nodes[1]?.weight?.value).toBe(0.3);
  });

  it("units that are words of labels are not the next card's", () => {
    const sheet = grid`
      Obiettivo strategico | Comune digitale
      Obiettivo operativo  | Sportello telematico
      Indicatore           | U.M. | Target 2025 | Target 2026
      Attivazione          | data | 31/10/2025  |
      Istanze on line      | %    | 40%         | 50%
      ...
      Obiettivo strategico | Servizi educativi
      Obiettivo operativo  | Nidi
      Indicatore           | U.M. | Target 2025 | Target 2026
      Apertura             | data | 30/09/2025  |
    `;
    expect(outline(sheet)).toEqual([
      "A4 Attivazione | strat B1 › oper B2 | 2025 C4, 2026 D4 | unit B4",
      "A5 Istanze on line | strat B1 › oper B2 | 2025 C5, 2026 D5 | unit B5",
      "A10 Apertura | strat B7 › oper B8 | 2025 C10, 2026 D10 | unit B10",
    ]);
  });

  it("two fields a line", () => {
    const sheet = grid`
      Scheda indicatore   | <                | <                | <
      Obiettivo operativo | Semplificare     | Peso             | 20%
      Indicatore          | N. procedimenti  | Unità di misura  | N.
      Target 2023         | >= 12            | Risultato 2023   |
    `;
    expect(outline(sheet)).toEqual(["B3 N. procedimenti | oper B2 | 2023 B4 | result D4, unit D3"]);
  });
});

describe("page furniture", () => {
  it("two tables side by side", () => {
    const sheet = grid`
      Indicatore | Target 2023 | Risultato | | Indicatore    | Target 2023 | Risultato
      N. corsi   | 5           | 4         | | N. reclami    | <= 3        | 2
    `;
    expect(outline(sheet)).toEqual(["A2 N. corsi | 2023 B2 | result C2", "E2 N. reclami | 2023 F2 | result G2"]);
  });

  it("two tables of another shape side by side, with headings in other rows", () => {
    const sheet = grid`
      Obiettivo operativo 1: Servizi | | | | Obiettivo operativo 2: Personale
      Indicatore | Target 2023 | Risultato | | Sede unica
      N. corsi   | 5           | 4         | | Indicatore | Formula   | Valore atteso 2023
      Gradimento | >= 4        | 4,2       | | Assenze    | rapporto  | <= 3
      Note: dati provvisori |  |           | | Ore        | conteggio | 20
    `;
    expect(outline(sheet)).toEqual([
      "A3 N. corsi | oper A1 | 2023 B3 | result C3",
      "A4 Gradimento | oper A1 | 2023 B4 | result C4",
      "E4 Assenze | oper E1 | 2023 G4 | algorithm F4",
      "E5 Ore | oper E1 | 2023 G5 | algorithm F5",
    ]);
  });

  it("a title across two tables side by side is above both", () => {
    const sheet = grid`
      Obiettivo operativo 1: Servizi | <     | < | <          | <
      Indicatore | Target 2023               |   | Indicatore | Target 2023
      N. corsi   | 5                         |   | Reclami    | <= 3
    `;
    expect(outline(sheet)).toEqual(["A3 N. corsi | oper A1 | 2023 B3", "D3 Reclami | oper A1 | 2023 E3"]);
  });

  it("an empty column parts no table that names its indicators once", () => {
    const sheet = grid`
      Obiettivo operativo | Target 2023 | Risultato 2023 | | Indicatore | Target 2024
      Servizi             | 10          | 9              | | Utenti     | 12
    `;
    expect(outline(sheet)).toEqual(["E2 Utenti | oper A2 | 2023 B2, 2024 F2 | result C2"]);
  });

  it("a heading repeated before any row tells its columns below", () => {
    const sheet = grid`
      Indicatori (100%) | | Target 2023
      Pag. 2 di 3
      Indicatori (100%) | | Target 2023
      40% | N. corsi   | 5
      60% | Gradimento | >= 4
    `;
    expect(outline(sheet)).toEqual(["B4 N. corsi | 2023 C4 | weight A4", "B5 Gradimento | 2023 C5 | weight A5"]);
  });

  it("headings repeated at page breaks, page marks, totals, notes and signatures", () => {
    const sheet = grid`
      Obiettivo operativo | Indicatore | Target 2023 | Peso
      Servizi             | Utenti     | 10          | 50%
      Pag. 1 di 2
      Obiettivo operativo | Indicatore | Target 2023 | Peso
                          | Reclami    | <= 2        | 50%
      Totale              |            |             | 100%
      ...
      Nota: dati provvisori
                          | Il Segretario Generale
    `;
    expect(outline(sheet)).toEqual([
      "B2 Utenti | oper A2 | 2023 C2 | weight D2",
      "B5 Reclami | oper A2 | 2023 C5 | weight D5",
    ]);
  });

  it("empty rows and an empty column before the table", () => {
    const sheet = grid`
      ...
       | Piano 2023
      ...
       | Indicatore | Target 2023
       | Reclami    | <= 5
    `;
    expect(outline(sheet)).toEqual(["B5 Reclami | 2023 C5"]);
  });

  it("an indicator without target is still an indicator where objectives have their column", () => {
    const sheet = grid`
      Obiettivo operativo | Indicatore | Target 2023
      Servizi             | Utenti     | 10
                          | Reclami    |
    `;
    expect(outline(sheet)).toEqual(["B2 Utenti | oper A2 | 2023 C2", "B3 Reclami | oper A2 | 2023 C3"]);
  });

  it("an objective without indicators stays among the nodes", () => {
    const [table] = recognise(
      workbookOf(grid`
      Programma | Obiettivo operativo | Indicatore | Target 2018 | Ufficio
      Turismo   | Sito                | Accessi    | 100         | Promozione
      Brevetti  |                     |            |             | Tutela
    `),
    ).tables;
    expect(table?.indicators).toHaveLength(1);
    expect(table?.nodes.map(({ text }) => text)).toEqual(["Turismo", "Sito", "Brevetti"]);
  });
});
