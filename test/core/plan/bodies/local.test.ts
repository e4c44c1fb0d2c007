/** Tables laid out as municipalities, provinces, regions and health agencies publish them. */
import { grid } from "../../../support/draw-sheet";
import { testTables } from "./test-tables";

testTables({
  "a municipality's management plan": {
    sheet: grid`
      COMUNE DI ESEMPIO - PEG 2023
      SETTORE II - SERVIZI ALLA PERSONA
      Linea strategica | Obiettivo operativo DUP | Obiettivo gestionale      | Fasi/Azioni        | Indicatore di risultato | Valore atteso 2023  | Valore conseguito | Scostamento | Responsabile
      Città inclusiva  | Asili nido              | Ridurre la lista d'attesa | Bando; graduatoria | Posti disponibili       | 120                 | 118               | -2          | Rossi
                       |                         | Rette                     | Revisione tariffe  | Delibera approvata      | entro il 30/06/2023 | 15/06/2023        |             | Bianchi
    `,
    plan: [
      "E4 Posti disponibili | area A4 › oper C4 | 2023 F4 | result G4, office I4",
      "E5 Delibera approvata | area A4 › oper C5 | 2023 F5 | result G5, office I5",
    ],
  },
  "a municipality's PIAO": {
    sheet: grid`
      Sottosezione 2.2 Performance
      Codice | Descrizione obiettivo | Dimensione | Stakeholder | Indicatore             | Formula di calcolo | Baseline 2023 | Target 2024 | Target 2025 | Target 2026 | Fonte
      OG1    | Trasparenza dei dati  | Efficacia  | Cittadini   | % di pagine aggiornate | aggiornate/totali  | 70%           | 80%         | 90%         | 100%        | Sito
      OG2    | Pagamenti             | Efficienza | Imprese     | Tempo medio            | somma gg/fatture   | 32            | <=30        | <=28        | <=25        | PCC
    `,
    plan: [
      "E3 % di pagine aggiornate | oper B3 | 2024 H3, 2025 I3, 2026 J3 | baseline G3, algorithm F3, type C3",
      "E4 Tempo medio | oper B4 | 2024 H4, 2025 I4, 2026 J4 | baseline G4, algorithm F4, type C4",
    ],
  },
  "a health agency's budget card": {
    sheet: grid`
      AZIENDA SANITARIA - SCHEDA DI BUDGET 2023
      Centro di responsabilità: | UOC Cardiologia
      Area                      | Obiettivo                   | Indicatore                 | Peso | Valore 2022 | Valore atteso 2023 | Risultato 2023 | % raggiungimento | Punteggio
      Qualità                   | Appropriatezza dei ricoveri | DRG inappropriati / totale | 20   | 12%         | <= 10%             | 9%             | 100%             | 20
      Produzione                | Prestazioni ambulatoriali   | N. prestazioni             | 30   | 5400        | >= 5500            | 5600           | 100%             | 30
    `,
    plan: [
      "C4 DRG inappropriati / totale | area A4 › oper B4 | 2023 F4 | result G4, achievement H4, weight D4, baseline E4",
      "C5 N. prestazioni | area A5 › oper B5 | 2023 F5 | result G5, achievement H5, weight D5, baseline E5",
    ],
  },
  "a region's managers": {
    sheet: grid`
      Obiettivi individuali dei dirigenti - anno 2022
      N. | Obiettivo           | Risultato atteso      | Indicatore          | Target          | Peso | Risultato raggiunto | Grado di raggiungimento %
      1  | Attuazione del PNRR | Avvio dei bandi       | N. bandi pubblicati | 5               | 40%  | 5                   | 100%
      2  | Monitoraggio        | Relazione trimestrale | N. relazioni        | 4 (trimestrale) | 60%  | 3                   | 75%
    `,
    plan: [
      "D3 N. bandi pubblicati | oper B3 | 2022 E3 | result G3, achievement H3, weight F3",
      "D4 N. relazioni | oper B4 | 2022 E4 | result G4, achievement H4, weight F4",
    ],
  },
  "a province by mission and programme": {
    sheet: grid`
      Missione     | Programma    | Obiettivo esecutivo  | Indicatore   | Descrizione              | Target 31/12/2023 | Monitoraggio 30/06/2023 | Risultato 31/12/2023
      10 Trasporti | 05 Viabilità | Manutenere le strade | Km asfaltati | Km di strade riasfaltate | 20                | 8                       | 22
    `,
    plan: ["D2 Km asfaltati | area A2 › prog B2 › oper C2 | 2023 F2 | result H2"],
  },
  "programmes above each heading": {
    sheet: grid`
      Missione 01 - Servizi istituzionali | <                                  | <           | <
      Programma 02 - Segreteria generale | <                                  | <           | <
      Obiettivo operativo                | Indicatore                         | Target 2023 | Target 2024
      Digitalizzare le delibere          | % delibere digitali                | 100%        | 100%
      Programma 03 - Gestione economica  | <                                  | <           | <
      Obiettivo operativo                | Indicatore                         | Target 2023 | Target 2024
      Pagare prima                       | Indicatore di tempestività dei pagamenti | <= 0        | <= -2
    `,
    plan: [
      "B4 % delibere digitali | area A1 › prog A2 › oper A4 | 2023 C4, 2024 D4",
      "B7 Indicatore di tempestività dei pagamenti | area A1 › prog A5 › oper A7 | 2023 C7, 2024 D7",
    ],
  },
  "a transport company": {
    sheet: grid`
      Processo     | Obiettivo    | KPI                  | U.d.M. | Frequenza | Valore obiettivo 2023 | Valore raggiunto 2023 | Scostamento % | Azioni correttive
      Manutenzione | Affidabilità | Guasti per 10.000 km | N.     | mensile   | < 3                   | 2,8                   | -7%           | nessuna
      Personale    | Assenze      | Tasso di assenteismo | %      | mensile   | <= 5%                 | 6%                    | 20%           | piano
    `,
    plan: [
      "C2 Guasti per 10.000 km | oper B2 | 2023 F2 | result G2, unit D2",
      "C3 Tasso di assenteismo | oper B3 | 2023 F3 | result G3, unit D3",
    ],
  },
  "objectives measured directly": {
    sheet: grid`
      Obiettivi assegnati al Segretario Generale - Anno 2023
      N | Descrizione obiettivo              | Peso | Target     | Risultato  | % conseguimento
      1 | Approvazione del PIAO nei termini  | 30%  | 31/01/2023 | 28/01/2023 | 100%
      2 | Riduzione dei tempi medi di pagamento | 70%  | <= 28 gg   | 25         | 100%
    `,
    plan: [
      "B3 Approvazione del PIAO nei termini | 2023 D3 | result E3, achievement F3, weight C3",
      "B4 Riduzione dei tempi medi di pagamento | 2023 D4 | result E4, achievement F4, weight C4",
    ],
  },
  "expected and achieved": {
    sheet: grid`
      Obiettivo   | Indicatore | Valore previsto 2023 | Valore realizzato 2023 | % realizzazione
      Biblioteche | Prestiti   | 12000                | 12500                  | 100%
    `,
    plan: ["B2 Prestiti | oper A2 | 2023 C2 | result D2, achievement E2"],
  },
  "forecast and final, as budgets say": {
    sheet: grid`
      Servizio | Indicatore di attività      | Preventivo 2023 | Consuntivo 2023 | Scostamento
      Anagrafe | Carte d'identità rilasciate | 3000            | 3120            | 120
    `,
    plan: ["B2 Carte d'identità rilasciate | 2023 C2 | result D2, office A2"],
  },
  "objective and weight in lines above": {
    sheet: grid`
      Obiettivo operativo: Potenziare i controlli
      Peso: 20%
      Indicatore         | Target 2023 | Risultato 2023 | Note
      N. ispezioni       | 50          | 55             |
      Verbali            | 20          | 18             | personale ridotto
      Obiettivo operativo: Ridurre gli arretrati
      Peso: 30%
      Indicatore         | Target 2023 | Risultato 2023 | Note
      Pratiche arretrate | <= 100      | 90             |
    `,
    plan: [
      "A4 N. ispezioni | oper A1 | 2023 B4 | result C4, note D4",
      "A5 Verbali | oper A1 | 2023 B5 | result C5, note D5",
      "A9 Pratiche arretrate | oper A6 | 2023 B9 | result C9, note D9",
    ],
  },
  "offices with totals": {
    sheet: grid`
      PIANO DELLA PERFORMANCE 2023
      AREA AMMINISTRATIVA        | <                    | <    | <      | <
      Obiettivo                  | Indicatore           | Peso | Target | Consuntivo
      1 - Protocollo informatico | % documenti digitali | 50   | 90%    | 92%
      2 - Archivio               | Metri riordinati     | 50   | 100    | 80
      TOTALE AREA AMMINISTRATIVA |                      | 100  |        |
      AREA TECNICA               | <                    | <    | <      | <
      Obiettivo                  | Indicatore           | Peso | Target | Consuntivo
      1 - Strade                 | Km asfaltati         | 100  | 12     | 13
      TOTALE AREA TECNICA        |                      | 100  |        |
    `,
    plan: [
      "B4 % documenti digitali | area A2 › oper A4 | 2023 D4 | result E4, weight C4",
      "B5 Metri riordinati | area A2 › oper A5 | 2023 D5 | result E5, weight C5",
      "B9 Km asfaltati | area A7 › oper A9 | 2023 D9 | result E9, weight C9",
    ],
  },
  "what is done, with indicators": {
    sheet: grid`
      Obiettivo operativo 1.1.1 - Semplificare l'accesso ai servizi | <        | <             | <                    | <
      Azioni/Fasi                        | Tempi    | Risorse umane | Indicatore           | Target
      Analisi                            | giugno   | 2             | Documento di analisi | 30/06/2024
      Sviluppo                           | dicembre | 3             | Servizi online       | 5
    `,
    plan: ["D3 Documento di analisi | oper A1 | 2024 E3", "D4 Servizi online | oper A1 | 2024 E4"],
  },
  "a described result beside the value": {
    sheet: grid`
      Obiettivo | Indicatore               | Target 2023 | Descrizione del risultato raggiunto | Valore raggiunto
      Archivio  | Metri lineari riordinati | 100         | Riordinate le serie storiche       | 120
    `,
    plan: ["B2 Metri lineari riordinati | oper A2 | 2023 C2 | result E2"],
  },
  "reached, yes or no": {
    sheet: grid`
      Obiettivo | Indicatore           | Target 2023 | Target raggiunto (SI/NO) | Motivazione dello scostamento
      PagoPA    | % pagamenti digitali | 70%         | SI                       |
      SPID      | Servizi con SPID     | 100%        | NO                       | fornitore in ritardo
    `,
    plan: [
      "B2 % pagamenti digitali | oper A2 | 2023 C2 | status D2, note E2",
      "B3 Servizi con SPID | oper A3 | 2023 C3 | status D3, note E3",
    ],
  },
  "expected and achieved level": {
    sheet: grid`
      Struttura | Obiettivo assegnato   | Indicatore di misurazione | Livello atteso | Livello conseguito | Peso assegnato | Esito della valutazione
      URP       | Risposte ai cittadini | gg medi                   | 5              | 4                  | 20%            | Raggiunto
    `,
    plan: ["C2 gg medi | oper B2 | ? D2 | result E2, status G2, weight F2, office A2"],
  },
  "a number at an earlier day": {
    sheet: grid`
      Obiettivo   | Indicatore             | Valore al 31/12/2022 | Target al 31/12/2023 | Valore al 31/12/2023
      Riscossione | Incassi / accertamenti | 70%                  | 75%                  | 74%
    `,
    plan: ["B2 Incassi / accertamenti | oper A2 | 2023 D2 | result E2, baseline C2"],
  },
});
