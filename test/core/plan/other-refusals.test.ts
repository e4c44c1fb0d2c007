/** Tables of other subjects that use the words of plans: nothing is recognised in them. */
import { recognise } from "../../../src/core/plan/recognise";
import type { Sheet } from "../../../src/core/grid/sheet";
import { grid, workbookOf } from "../../support/draw-sheet";

const DECOYS: Readonly<Record<string, Sheet>> = {
  "risks with their indicators": grid`
    Processo | Evento rischioso | Indicatore di rischio | Livello di rischio | Misura    | Responsabile | Termine
    Appalti  | Accordi          | Numero affidamenti    | Alto               | Rotazione | RUP          | 31/12/2024
  `,
  "measures against risks, with indicator and target": grid`
    Area di rischio | Misura di prevenzione | Indicatore di attuazione | Target | Responsabile | Tempi
    Contratti       | Patto di integrità    | % contratti con patto    | 100%   | RUP          | 31/12/2024
  `,
  "measures and their phases, with indicator and target": grid`
    Misura    | Fasi di attuazione | Tempi            | Indicatori di attuazione | Valore target | Soggetto responsabile
    Rotazione | Ricognizione       | entro 31/12/2025 | % personale ruotato      | 20%           | RPCT
  `,
  "the weighing of risks": grid`
    Processo | Indicatore 1 discrezionalità | Indicatore 2 rilevanza esterna | Valutazione complessiva
    Concorsi | 3                            | 5                              | Alto
  `,
  "a charter of services": grid`
    Servizio | Dimensione della qualità | Indicatore        | Standard
    Anagrafe | Tempestività             | Tempo di rilascio | 5 giorni
  `,
  "standards of quality by service": grid`
    Servizio  | Indicatore        | Standard | Risultato 2024
    Anagrafe  | Tempo di rilascio | 5 giorni | 4 giorni
    Protocollo| Tempo di risposta | 3 giorni | 3 giorni
  `,
  "a survey by question": grid`
    Domanda  | Indicatore di gradimento | N. risposte | Media 2022 | Media 2023
    Cortesia | soddisfazione            | 120         | 4,1        | 4,3
  `,
  "marks of a survey": grid`
    Servizio  | Voto medio 2022 | Voto medio 2023 | Giudizio
    Sportello | 4,2             | 4,5             | Buono
  `,
  "a timetable by month": grid`
    Attività | Responsabile | Gen | Feb | Mar | Apr | Mag | Giu
    Bando    | Rossi        | X   | X   |     |     |     |
  `,
  "phases of objectives": grid`
    Obiettivo  | Fase | Data inizio | Data fine  | Responsabile | Stato
    Nuovo sito | Gara | 01/02/2023  | 30/04/2023 | Rossi        | in corso
  `,
  "a list of procedures with their terms": grid`
    Procedimento | Ufficio responsabile | Termine (gg) | Tempo medio effettivo 2023 | Norma
    Iscrizione   | Registro             | 5            | 4                          | DPR 581/95
  `,
  "a grid of publication duties": grid`
    Sotto-sezione livello 1 | Obbligo                 | Riferimento normativo | Aggiornamento | Responsabile pubblicazione | Completezza
    Performance             | Piano della performance | art. 10               | Tempestivo    | Rossi                      | 3
  `,
  "an organisation chart": grid`
    Area   | Servizio        | Responsabile | N. dipendenti
    Area 1 | Affari generali | Bianchi      | 12
  `,
  "indicators of the balance sheet over the years": grid`
    Indicatore di bilancio | Formula                              | 2021 | 2022 | 2023
    Rigidità strutturale   | (spese personale + rimborso)/entrate | 32%  | 31%  | 30%
  `,
  "the plan of indicators of the balance sheet": grid`
    Tipologia indicatore             | Definizione                                | Valore indicatore (percentuale) 2023 | Valore 2024 | Valore 2025
    Rigidità strutturale di bilancio | Incidenza spese rigide su entrate correnti | 25,3                                 | 25,1        | 24,9
  `,
  "staff needed by year": grid`
    Categoria | Profilo     | Previsti | In servizio | Da assumere 2023 | 2024 | 2025
    D         | Funzionario | 20       | 18          | 1                | 1    | 0
  `,
  "training courses": grid`
    Corso | Obiettivo formativo | Destinatari | Ore previste | Ore erogate | Partecipanti
    Excel | Competenze digitali | tutti       | 10           | 8           | 20
  `,
  "a comparison with a group": grid`
    Indicatore          | Camera | Media cluster | Media nazionale | Scostamento
    Costo del personale | 120    | 130           | 125             | -10
  `,
  "projects with milestones and money": grid`
    Progetto        | CUP | Importo finanziato | Milestone | Target | Scadenza   | Stato
    Scuola digitale | J11 | 120000             | Contratto | 1      | 31/03/2024 | in corso
  `,
  "public works by year": grid`
    Intervento | Importo | Annualità 2023 | Annualità 2024 | Responsabile
    Strada     | 100000  | 50000          | 50000          | Verdi
  `,
  "appraisal of behaviour": grid`
    Comportamento  | Descrittore      | Peso | Valutazione 1-5
    Collaborazione | Lavora in gruppo | 20%  | 4
  `,
  "a person's score": grid`
    Dipendente:            | Rossi
    Fattore di valutazione | Peso  | Punteggio | Risultato
    Puntualità             | 20    | 5         | 100
  `,
  "a summary of objectives": grid`
    Obiettivo strategico | Peso | % raggiungimento
    1. Imprese           | 40%  | 95%
    2. Efficienza        | 60%  | 88%
  `,
  "a summary by area": grid`
    Area     | N. indicatori | N. target raggiunti | % media
    Anagrafe | 12            | 10                  | 95%
  `,
  "definitions, one a line": grid`
    Termine    | Definizione
    Indicatore | Grandezza misurabile
    Target     | Valore atteso
  `,
  "bands of achievement": grid`
    Grado di raggiungimento | Punteggio | Risultato
    >= 90%                  | 100       | Obiettivo raggiunto
    70-90                   | 50        | Parzialmente raggiunto
  `,
  "a legend of statuses": grid`
    Stato     | Significato       | Soglia
    Raggiunto | Target conseguito | >= 90%
  `,
  "a list of objectives": grid`
    Codice | Obiettivo | Descrizione    | Responsabile
    1      | Sviluppo  | Attività varie | Rossi
  `,
  "statistics by territory": grid`
    Indicatore demografico | Comune | Provincia | Regione
    Tasso di natalità      | 7,1    | 7,3       | 7,0
  `,
  "context indicators over the years": grid`
    Indicatori di contesto | Fonte      | 2020  | 2021  | 2022
    Imprese attive         | Infocamere | 24000 | 24100 | 23900
  `,
  "how measures against corruption are carried out": grid`
    Misura anticorruzione | Indicatore di monitoraggio | Valore atteso | Valore rilevato | Responsabile
    Formazione            | N. ore                     | 10            | 12              | RPCT
  `,
  "a checklist": grid`
    N. | Verifica                                          | SI/NO | Note
    1  | Il piano contiene gli obiettivi e gli indicatori? | SI    |
    2  | I target sono definiti?                           | SI    |
  `,
  "context indicators with their unit": grid`
    Indicatore     | Unità di misura | 2020  | 2021  | 2022
    Imprese attive | n.              | 24000 | 24100 | 23900
  `,
  "results of a survey without targets": grid`
    Indicatore  | Risultato 2022 | Risultato 2023
    Gradimento  | 4,1            | 4,3
  `,
  "a budget with its forecast": grid`
    Obiettivo strategico | Preventivo 2023 | Consuntivo 2023
    1. Crescita          | 1000            | 900
  `,
};

describe("nothing is recognised in", () => {
  it.each(Object.entries(DECOYS))("%s", (_, sheet) => {
    const { tables, ignored } = recognise(workbookOf(sheet));
    expect(tables).toEqual([]);
    expect(ignored.map(({ sheet: name }) => name)).toEqual([sheet.name]);
  });
});

it("a list of measures is told from a plan without rows", () => {
  const reasonOf = (heading: string) =>
    recognise(
      workbookOf(grid`
    ${heading} | Indicatore di attuazione | Valore target
    Rotazione  |                          |
  `),
    ).ignored.map(({ reason }) => reason.it);
  expect(reasonOf("Misura")[0]).toMatch(/misure/);
  expect(reasonOf("Attività")[0]).not.toMatch(/misure/);
});

it("years beside indicators are targets where the title, an objective or the cells say so", () => {
  const years = (title: string, value: string) => grid`
    ${title}
    Indicatore     | Unità di misura | 2024
    Imprese attive | n.              | ${value}
  `;
  const found = (sheet: Sheet) => recognise(workbookOf(sheet)).tables.length;
  expect([found(years("Statistiche", "24000")), found(years("Statistiche", ">= 24000"))]).toEqual([0, 1]);
  expect([found(years("Valori attesi", "24000")), found(years("Piano della performance", "24000"))]).toEqual([1, 0]);
});
