/** Headings in the words of the field, and texts that are none. */
import { fc } from "../../../support/properties";
import { readHeading } from "../../../../src/core/plan/words/read-heading";

const MEANINGS: Readonly<Record<string, readonly string[]>> = {
  indicator: [
    "Indicatore",
    "INDICATORI",
    "KPI",
    "Indicatori (100%)",
    "Indicatore di performance",
    "Descrizione dell'indicatore",
    "Indicatore n. 1",
    "Indicatori di outcome",
    "Indicatore di esito",
    "Metrica / Indicatore",
    "Codice e descrizione indicatore",
  ],
  target: [
    "Target",
    "Valore target",
    "valore atteso",
    "Risultato atteso",
    "Risultati attesi",
    "Valore obiettivo",
    "Target %",
    "Target anno 2023 (valore atteso)",
    "VALORE TARGET 1°ANNO",
    "Performance attesa",
    "2023 (target)",
    "Standard",
    "Target es. 2025",
    "Target esercizio 2025",
    "Target value 2025",
    "Valore pianificato",
  ],
  result: [
    "Risultato",
    "Consuntivo",
    "Valore raggiunto",
    "Valore conseguito",
    "valore effettivo",
    "Risultato conseguito al 31/12/2023",
    "Target raggiunto",
    "Rendicontazione",
    "Valore consuntivato",
  ],
  achievement: [
    "% Realizz parametrata",
    "% realizzazione",
    "% raggiungimento",
    "Grado di raggiungimento",
    "Percentuale di raggiungimento obiettivo",
    "% target raggiunto",
    "Stato di realizzazione %",
  ],
  baseline: [
    "Baseline",
    "valori 2020",
    "Valore 2022",
    "Valore storico",
    "Media triennio 2019-2021",
    "Valore iniziale",
    "Consuntivo anno precedente",
    "Valore al 31/12/2022",
    "Valore attuale",
    "Situazione attuale",
  ],
  weight: ["Peso", "Peso %", "Peso indicatore", "Peso dell'obiettivo", "Peso attribuito", "Ponderazione"],
  unit: ["U.M.", "Unità di misura", "Unita' misura"],
  algorithm: ["Algoritmo", "Formula", "Modalità di calcolo", "Formula di calcolo dell'indicatore", "Num/Den"],
  office: [
    "UFFICIO",
    "Servizi interni coinvolti",
    "Unità organizzative coinvolte",
    "Struttura responsabile",
    "Centro di responsabilità",
    "Area dirigenziale",
    "Dipartimento",
    "Centro di costo",
    "Resp.",
  ],
  "operational-objective": ["Obiettivi Operativi", "Obiettivo annuale", "Ob. operativo"],
  "strategic-objective": [
    "Obiettivi strategici",
    "Obiettivo specifico",
    "OBIETTIVO STRATEGICO 2022-2024",
    "Valore pubblico",
    "Obiettivo di valore pubblico",
  ],
  objective: ["Obiettivo", "Obiettivi", "Obiettivo di performance", "Titolo obiettivo"],
  "individual-objective": ["OB IND", "Obiettivo individuale"],
  programme: ["Programmi di Intervento", "Programma"],
  area: [
    "Area strategica",
    "Ambito strategico (AS):",
    "Missione: (ex D.M. 27/03/13)",
    "Priorità politica",
    "Linea di mandato",
  ],
  perspective: ["Prospettiva BSC:", "Prospettiva Performance"],
  budget: ["Budget", "Risorse economiche:"],
  status: ["Stato", "Stato di attuazione"],
  note: ["Note", "Osservazioni", "Note / cause dello scostamento"],
  deviation: ["Scostamento"],
  type: ["Tipologia", "Tipo di indicatore"],
  source: ["Fonte dei dati"],
  year: ["2022", "Anno 2018", "1° anno"],
  percent: ["%"],
  interim: ["Risultato I semestre", "Target intermedio"],
  neutral: ["Linea di attività", "Linee di prodotto", "Massimo", "Eccellenza"],
};

describe.each(Object.entries(MEANINGS))("%s", (role, texts) => {
  it.each(texts)("%s", (text) => {
    expect(readHeading(text)).toMatchObject({ role, strict: true });
  });

  it.each(texts)("%s, in any case, without accents, over two lines", (text) => {
    const drifted = text
      .toUpperCase()
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/ /g, "\u00a0\n");
    expect(readHeading(drifted)?.role).toBe(role);
  });
});

it.each([
  ["Target 2020", 2020, undefined],
  ["Target (2023)", 2023, undefined],
  ["Consuntivo al 31/12/2022", 2022, undefined],
  ["Target 2023-2025", undefined, undefined],
  ["Valore target 2° anno", undefined, 2],
  ["Target anno n+1", undefined, 2],
  ["Target terzo anno", undefined, 3],
])("%s says year %s, ordinal %s", (text, year, ordinal) => {
  expect(readHeading(text)).toMatchObject({ year, ordinal });
});

it.each([
  ["OBIETTIVI / INDICATORI STRATEGICI / OPERATIVI", true],
  ["Obiettivi e indicatori", true],
  ["Indicatore dell'obiettivo", false],
  ["Indicatore", false],
])("%s mixes objectives and indicators: %s", (text, mixed) => {
  expect(readHeading(text)).toMatchObject({ role: "indicator", mixed });
});

it.each([
  ["Peso obiettivo", "objective"],
  ["Peso dell'indicatore", "indicator"],
  ["Peso", undefined],
])("%s weighs %s", (text, of) => {
  expect(readHeading(text)?.of).toBe(of);
});

it.each([
  "",
  "100%",
  "12",
  "31/12/2019",
  ">= 80%",
  "Numero newsletter inviate",
  "1. Verso una P.A. semplice, digitale ed efficiente",
  "Grosseto",
  "x".repeat(200),
])("%s is no heading", (text) => {
  expect(readHeading(text)).toBeUndefined();
});

it.each([
  "Indicatore sintetico di benessere dei dipendenti",
  "Target di utenza dei giovani in Maremma",
  "Risultati del concorso di idee",
])("%s is read with doubt", (text) => {
  expect(readHeading(text)?.strict).toBe(false);
});

it("never throws, whatever a cell says", () => {
  fc.assert(fc.property(fc.string({ maxLength: 150 }), (text) => readHeading(text) === undefined || text.length > 0));
});
