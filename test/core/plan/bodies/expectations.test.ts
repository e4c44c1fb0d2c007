/** Headings whose meaning depends on those beside them: measures, standards, thresholds, objectives of the year. */
import { grid } from "../../../support/draw-sheet";
import { testTables } from "./test-tables";

testTables({
  "a measure where nothing else names indicators": {
    sheet: grid`
      Mappa strategica 2025
      Prospettiva BSC  | Obiettivo             | Misura                        | Target 2025 | Target 2026
      Utenti           | Attrarre iscritti     | Iscritti al primo anno        | 1.200       | 1.250
      Processi interni | Ridurre i tempi       | Giorni per una pratica        | <= 12       | <= 10
    `,
    plan: [
      "C3 Iscritti al primo anno | prosp A3 › oper B3 | 2025 D3, 2026 E3",
      "C4 Giorni per una pratica | prosp A4 › oper B4 | 2025 D4, 2026 E4",
    ],
  },
  "a metric where nothing else names indicators": {
    sheet: grid`
      Obiettivo operativo | Metrica                    | Target 2025 | Peso
      Orientamento        | Eventi nelle scuole        | 14          | 60%
      Bandi               | Progetti europei presentati | 50         | 40%
    `,
    plan: [
      "B2 Eventi nelle scuole | oper A2 | 2025 C2 | weight D2",
      "B3 Progetti europei presentati | oper A3 | 2025 C3 | weight D3",
    ],
  },
  "a measure that is the unit": {
    sheet: grid`
      Obiettivo         | Misura | Peso | Target 2025
      Attrarre iscritti | N.     | 60%  | 1.200
      Ridurre i tempi   | giorni | 40%  | <= 12
    `,
    plan: ["A2 Attrarre iscritti | 2025 D2 | weight C2, unit B2", "A3 Ridurre i tempi | 2025 D3 | weight C3, unit B3"],
  },
  "what is expected, called objective of the year": {
    sheet: grid`
      Area strategica | Indicatore           | Consuntivo 2024 | Obiettivo 2025 | Struttura centrale
      Prestazioni     | Pratiche nei termini | 92%             | >= 93%         | Direzione pensioni
      Entrate         | Verifiche concluse   | 8.000           | 8.200          | Direzione entrate
    `,
    plan: [
      "B2 Pratiche nei termini | area A2 | 2025 D2 | baseline C2, office E2",
      "B3 Verifiche concluse | area A3 | 2025 D3 | baseline C3, office E3",
    ],
  },
  "a standard below objectives": {
    sheet: grid`
      Obiettivi 2025
      Macro obiettivo | Indicatore          | Standard | Valore 2024 | Peso | Dipartimento
      Esiti           | Fratture entro 48 h | >= 80%   | 78%         | 20   | Chirurgia
      Esiti           | Degenza media       | <= 6 gg  | 6,2         | 10   | Medicina
    `,
    plan: [
      "B3 Fratture entro 48 h | oper A3 | 2025 C3 | weight E3, baseline D3, office F3",
      "B4 Degenza media | oper A3 | 2025 C4 | weight E4, baseline D4, office F4",
    ],
  },
  "a threshold beside the target is none": {
    sheet: grid`
      Obiettivo | Indicatore     | Baseline 2024 | Target 2025 | Soglia | Finalità
      Servizi   | Utenti serviti | 100           | 120         | 110    | accrescere l'uso
      Servizi   | Reclami        | 12            | <= 10       | 11     | qualità
    `,
    plan: ["B2 Utenti serviti | oper A2 | 2025 D2 | baseline C2", "B3 Reclami | oper A2 | 2025 D3 | baseline C3"],
  },
  "a threshold where nothing else is a target": {
    sheet: grid`
      Obiettivo | Indicatore | Soglia 2025 | Risultato 2025
      Servizi   | Utenti     | 110         | 112
    `,
    plan: ["B2 Utenti | oper A2 | 2025 C2 | result D2"],
  },
  "what is expected in words beside years in figures": {
    sheet: grid`
      Obiettivo strategico | Risultato atteso          | Indicatore | Target 2025 | Target 2026
      Servizi              | meno attese agli sportelli | Attesa     | <= 10 gg    | <= 9 gg
      Persone              | personale più formato      | Corsi      | 5           | 6
    `,
    plan: ["C2 Attesa | strat A2 | 2025 D2, 2026 E2", "C3 Corsi | strat A3 | 2025 D3, 2026 E3"],
  },
  "a general objective over a specific one": {
    sheet: grid`
      Obiettivo generale | Obiettivo specifico | Indicatore | Target 2025
      Ricerca            | Bandi               | Progetti   | 50
      ^                  | Brevetti            | Depositi   | 6
    `,
    plan: ["C2 Progetti | strat A2 › oper B2 | 2025 D2", "C3 Depositi | strat A2 › oper B3 | 2025 D3"],
  },
  "the state of an earlier year is where the plan starts": {
    sheet: grid`
      Obiettivo | Indicatore | Stato al 31/12/2024 | Target 2025
      Servizi   | Sportelli  | 3                   | 4
    `,
    plan: ["B2 Sportelli | oper A2 | 2025 D2 | baseline C2"],
  },
});
