/** Tables laid out as ministries, agencies, universities and chambers publish them. */
import { grid } from "../../../support/draw-sheet";
import { testTables } from "./test-tables";

testTables({
  "a ministry's plan": {
    sheet: grid`
      Ministero - Piano della performance 2024-2026
      Obiettivo strategico | Peso | Indicatore               | Formula              | U.M. | Baseline | Target 2024 | Consuntivo | % raggiungimento | Struttura responsabile
      1. Ridurre i tempi   | 60%  | Tempo medio di pagamento | giorni / fatture     | gg   | 35       | <= 30       | 28         | 100%             | DG Bilancio
      ^                    | ^    | Pratiche digitali        | n. digitali / totale | %    | 70%      | >= 80%      | 75%        | 93,75%           | DG Sistemi
      2. Formare           | 40%  | Ore di formazione        | ore / dipendenti     | N.   | 20       | 24          | 26         | 100%             | DG Personale
    `,
    plan: [
      "C3 Tempo medio di pagamento | strat A3 | 2024 G3 | result H3, achievement I3, baseline F3, unit E3, algorithm D3, office J3",
      "C4 Pratiche digitali | strat A3 | 2024 G4 | result H4, achievement I4, baseline F4, unit E4, algorithm D4, office J4",
      "C5 Ore di formazione | strat A5 | 2024 G5 | result H5, achievement I5, baseline F5, unit E5, algorithm D5, office J5",
    ],
  },
  "a directive with political priorities": {
    sheet: grid`
      PRIORITÀ POLITICA 2 - Semplificazione
      Obiettivo strategico/strutturale | Obiettivo operativo    | Peso % | Indicatore           | Tipologia            | Metodo di calcolo | Fonte   | Valore target anno 2024 | Valore a consuntivo | Note
      Snellire                         | Mappare i procedimenti | 50     | Procedimenti mappati | Realizzazione fisica | Conteggio         | Interna | 40                      | 38                  | In corso
                                       | Digitalizzare i moduli | 50     | Moduli digitali      | Risultato            | Rapporto          | Interna | 90%                     | 91%                 |
    `,
    plan: [
      "D3 Procedimenti mappati | area A1 › strat A3 › oper B3 | 2024 H3 | result I3, algorithm F3, note J3, type E3",
      "D4 Moduli digitali | area A1 › strat A3 › oper B4 | 2024 H4 | result I4, algorithm F4, note J4, type E4",
    ],
  },
  "public value in a PIAO": {
    sheet: grid`
      Obiettivo di valore pubblico | Descrizione indicatore          | Unità di misura | Valore di partenza | Valore atteso (2024) | Valore atteso (2025) | Valore atteso (2026) | Unità organizzativa responsabile
      Benessere della comunità     | Tasso di raccolta differenziata | %               | 61%                | 65%                  | 67%                  | 70%                  | Ambiente
    `,
    plan: [
      "B2 Tasso di raccolta differenziata | strat A2 | 2024 E2, 2025 F2, 2026 G2 | baseline D2, unit C2, office H2",
    ],
  },
  "a university with threshold and target": {
    sheet: grid`
      Piano integrato 2023-2025 - Obiettivi organizzativi
      Obiettivo strategico | Obiettivo    | Indicatore         | Metrica | Peso | Valore iniziale | Target 2023 (soglia) | Target 2023 (target) | Responsabile
      Didattica            | Orientamento | Studenti coinvolti | numero  | 50%  | 1000            | 1100                 | 1200                 | Area didattica
      Didattica            | Tirocini     | Convenzioni attive | numero  | 50%  | 200             | 210                  | 230                  | Area didattica
    `,
    plan: [
      "C3 Studenti coinvolti | strat A3 › oper B3 | 2023 H3 | weight E3, baseline F3, algorithm D3, office I3",
      "C4 Convenzioni attive | strat A3 › oper B4 | 2023 H4 | weight E4, baseline F4, algorithm D4, office I4",
    ],
  },
  "a university's strategic plan": {
    sheet: grid`
      Obiettivo del Piano Strategico | Policy       | Descrizione Obiettivo             | Indicatore               | 2019 target | monitoraggio intermedio 2019 | peso obiettivo | Note          | Fonte dati
      1. Ricerca                     | 1.1 Fondi    | Efficacia nella raccolta di fondi | Ricavi da ricerca        | 9M€         | 11M€                         | 5%             | Al 24/06/2019 | ARIC
      2. Studenti                    | 2.1 Employer | Occupazione                       | Numero offerte di lavoro | +10%        | -34%                         | 10%            |               | ADISS
    `,
    plan: [
      "D2 Ricavi da ricerca | strat A2 › oper C2 | 2019 E2 | note H2",
      "D3 Numero offerte di lavoro | strat A3 › oper C3 | 2019 E3 | note H3",
    ],
  },
  "indicators of a chamber, described beside their number": {
    sheet: grid`
      KPI   | Descrizione KPI                    | Algoritmo                    | Valore KPI 2021 | Target 2022 | Target 2023 | Target 2024
      KPI 1 | Grado di copertura delle attività promozionali | Interventi / diritto annuale | 35%             | >= 36%      | >= 37%      | >= 38%
      KPI 2 | Indice di liquidità                | Attivo / passivo             | 2,1             | >= 2        | >= 2        | >= 2
    `,
    plan: [
      "B2 Grado di copertura delle attività promozionali | 2022 E2, 2023 F2, 2024 G2 | algorithm C2",
      "B3 Indice di liquidità | 2022 E3, 2023 F3, 2024 G3 | algorithm C3",
    ],
  },
  "a chamber's report, objective above each heading": {
    sheet: grid`
      Obiettivo strategico 1.1 - Favorire la transizione digitale | <         | <           | <              | <                | <
      Indicatore                         | Algoritmo | Target 2022 | Risultato 2022 | % raggiungimento | Status
      Imprese assistite dal PID          | conteggio | >= 300      | 412            | 100%             | Raggiunto
      Assessment                         | conteggio | >= 150      | 120            | 80%              | Parziale
      Obiettivo strategico 1.2 - Orientamento | <         | <           | <              | <                | <
      Indicatore                         | Algoritmo | Target 2022 | Risultato 2022 | % raggiungimento | Status
      Studenti coinvolti                 | conteggio | >= 500      | 0              |                  | Non raggiunto
    `,
    plan: [
      "A3 Imprese assistite dal PID | strat A1 | 2022 C3 | result D3, achievement E3, status F3, algorithm B3",
      "A4 Assessment | strat A1 | 2022 C4 | result D4, achievement E4, status F4, algorithm B4",
      "A7 Studenti coinvolti | strat A5 | 2022 C7 | result D7, achievement E7, status F7, algorithm B7",
    ],
  },
  "a park with indicators on two levels": {
    sheet: grid`
      Area strategica | Obiettivo strategico | Indicatore di outcome | Obiettivo operativo | Indicatore di output | Target | Azioni  | Tempi         | Risorse umane | Risorse finanziarie
      Tutela          | Biodiversità         | Specie protette       | Censimenti          | N. censimenti        | 4      | Rilievi | dicembre 2023 | 3             | 10000
    `,
    plan: ["E2 N. censimenti | area A2 › strat B2 › oper D2 | ? F2"],
  },
  "a ministry's card": {
    sheet: grid`
      SCHEDA OBIETTIVO       | <
      Codice obiettivo       | A.1
      Titolo obiettivo       | Valorizzare il patrimonio
      Struttura responsabile | DG Musei
      Peso                   | 20%
      Indicatore             | Formula                   | Fonte   | Valore base | Target 2024 | Target 2025 | Target 2026
      Visitatori             | conteggio                 | SIGECAM | 100000      | >= 110000   | >= 115000   | >= 120000
      Musei accessibili      | accessibili / totale      | interna | 40%         | 50%         | 55%         | 60%
    `,
    plan: [
      "A7 Visitatori | strat A1 › oper B3 | 2024 E7, 2025 F7, 2026 G7 | baseline D7, algorithm B7, office B4",
      "A8 Musei accessibili | strat A1 › oper B3 | 2024 E8, 2025 F8, 2026 G8 | baseline D8, algorithm B8, office B4",
    ],
  },
  "an insurance institute, half-year and whole year": {
    sheet: grid`
      Obiettivo programmatico | Descrizione obiettivo | Indicatore      | Algoritmo di calcolo | Fonte dei dati | Target anno 2023 | Consuntivo I semestre | Consuntivo anno 2023 | Scostamento
      Prevenzione             | Diffondere la cultura | Incontri svolti | conteggio            | interna        | 50               | 20                    | 55                   | 5
    `,
    plan: ["C2 Incontri svolti | oper A2 | 2023 F2 | result H2, algorithm D2"],
  },
  "a revenue agency": {
    sheet: grid`
      Area strategica | Obiettivo    | Indicatore           | Risultato atteso 2023 | Risultato conseguito 2023 | % di conseguimento | Peso | Livello di performance
      Servizi         | Precompilata | % oneri precompilati | >= 60%                | 62%                       | 100%               | 40   | 40
    `,
    plan: ["C2 % oneri precompilati | area A2 › oper B2 | 2023 D2 | result E2, achievement F2, weight G2"],
  },
  "an objective's card, a line a field": {
    sheet: grid`
      Scheda obiettivo n. 3 | <
      Amministrazione       | Ministero dell'Esempio
      Obiettivo specifico   | Potenziare i controlli
      Indicatore            | Numero ispezioni
      Formula               | conteggio
      Unità di misura       | n.
      Baseline              | 900
      Target 2024           | 1000
      Target 2025           | 1100
      Target 2026           | 1200
      Fonte                 | SI interno
      Responsabile          | DG Controlli
    `,
    plan: [
      "B4 Numero ispezioni | strat B3 | 2024 B8, 2025 B9, 2026 B10 | baseline B7, unit B6, algorithm B5, office B12",
    ],
  },
  "cards of two pairs a line": {
    sheet: grid`
      Obiettivo strategico | Innovazione       | Peso            | 30%
      Indicatore           | Servizi digitali  | Unità di misura | n.
      Valore di partenza   | 10                | Target 2024     | 15
      Risultato 2024       |                   | Struttura       | CED
      ...
      Obiettivo strategico | Persone           | Peso            | 70%
      Indicatore           | Ore di formazione | Unità di misura | ore
      Valore di partenza   | 20                | Target 2024     | 24
      Risultato 2024       | 25                | Struttura       | Personale
    `,
    plan: [
      "B2 Servizi digitali | strat B1 | 2024 D3 | result B4, baseline B3, unit D2, office D4",
      "B7 Ore di formazione | strat B6 | 2024 D8 | result B9, baseline B8, unit D7, office D9",
    ],
  },
  "contribution to public value": {
    sheet: grid`
      Obiettivo annuale      | Contributo al valore pubblico | Indicatore di performance | Base di calcolo    | Valore iniziale (2023) | Traguardo atteso (2024) | Responsabile dell'attuazione | Uffici coinvolti
      Ridurre il contenzioso | Fiducia                       | Ricorsi accolti           | accolti/presentati | 20%                    | 15%                     | Avvocatura                   | Tutti
    `,
    plan: ["C2 Ricorsi accolti | oper A2 | 2024 F2 | baseline E2, algorithm D2, office H2"],
  },
  "English headings": {
    sheet: grid`
      Objective       | KPI               | Weight | Target 2023 | Actual 2023 | % achieved
      Improve service | Complaints solved | 50%    | >= 90%      | 92%         | 100%
    `,
    plan: ["B2 Complaints solved | oper A2 | 2023 D2 | result E2, achievement F2, weight C2"],
  },
});
