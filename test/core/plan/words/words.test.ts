/** Titles, page furniture, years and weights in texts. */
import { kindByWords, kindOfTitle } from "../../../../src/core/plan/words/groupings";
import { isIndexMark, isNoise, isNoRow, isTotal } from "../../../../src/core/plan/words/noise";
import { bareYear, yearOrdinal, yearRangeIn, yearsIn } from "../../../../src/core/plan/words/years";
import { readWeight, typeInText, weightInText } from "../../../../src/core/plan/weight";
import { fold } from "../../../../src/core/values/fold";
import { typedCell } from "../../../support/draw-sheet";

describe("the kind of a title", () => {
  it.each([
    ["ENTE", "body"],
    ["Imprese, Territorio e Consumatori", "perspective"],
    ["Processi Interni", "perspective"],
    ["Economico-Finanziaria", "perspective"],
    ["Innovazione e Crescita", "perspective"],
    ["P.O. SERVIZIO DI STAFF", "section"],
    ["Area strategica 1 - Competitività", "area"],
    ["Obiettivo strategico 1.2: Formazione", "strategic-objective"],
    ["Obiettivo operativo: sportello unico", "operational-objective"],
  ])("%s: %s", (text, kind) => {
    expect(kindByWords(fold(text))).toBe(kind);
  });

  it.each([
    "Obiettivi strategici – indicatori 2017-2020",
    "Obiettivi strategici",
    "Obiettivo strategico 2023",
    "PO2 – Servizio Registro Imprese",
    "Allegato n. 1",
    "Area strategica",
  ])("%s is no grouping", (text) => {
    expect(kindByWords(fold(text))).toBeUndefined();
  });

  it("numbers give the level, chapters of the document none", () => {
    const levels = ["area", "strategic-objective", "operational-objective"] as const;
    const kindOf = (text: string) => kindOfTitle(text, fold(text), levels);
    expect(["OB 1: CABINA DI REGIA", "1.1 Consolidare", "1.1.1 Produrre", "011_Imprese"].map(kindOf)).toEqual([
      "area",
      "strategic-objective",
      "operational-objective",
      "area",
    ]);
    expect(["3. Obiettivi operativi 2023", "2.1 Indicatori e target", "S1.1.1-a Numero"].map(kindOf)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("page furniture", () => {
  it.each([
    "Pag. 2 di 3",
    "pagina 4",
    "3/12",
    "Totale",
    "Totale generale",
    "Nota: dati provvisori",
    "(*) stima",
    "Il Segretario Generale",
    "Firmato digitalmente",
    "1.1 Indicatori Strategici",
    "segue",
  ])("%s", (text) => {
    expect(isNoise(fold(text))).toBe(true);
  });

  it.each([
    "Media dei tempi di lavorazione delle pratiche",
    "Totale imprese assistite",
    "Notifiche inviate",
    "Indicatori di bilancio pubblicati sul sito",
    "Data di approvazione del bilancio",
    "Pagamenti entro 30 giorni",
  ])("%s is an indicator", (text) => {
    expect(isNoise(fold(text)) || isNoRow(fold(text)) || isTotal(fold(text))).toBe(false);
  });

  it("column marks", () => {
    expect(["(a)", "3", "c=a/b"].every(isIndexMark)).toBe(true);
    expect(["si", "ore", "gradimento"].some(isIndexMark)).toBe(false);
  });
});

describe("years", () => {
  it.each([
    ["2022", 2022],
    ["anno 2018", 2018],
    ["2022.0", 2022],
    ["2500", undefined],
    ["202", undefined],
    ["target 2022", undefined],
  ])("%s alone is %s", (text, year) => {
    expect(bareYear(text)).toBe(year);
  });

  it("in titles, dates and quantities left out", () => {
    expect(yearsIn("Obiettivi per l'anno 2022 - delibera del 30/01/2021, 1999999 euro")).toEqual([2022]);
    expect(yearRangeIn("Albero della Performance 2023 2025")).toEqual({ first: 2023, last: 2025 });
    expect(yearRangeIn("Piano 2022/24")).toEqual({ first: 2022, last: 2024 });
    expect(yearRangeIn("Target 2022")).toBeUndefined();
  });

  it.each([
    ["1° anno", 1],
    ["valore target 2°anno", 2],
    ["primo anno", 1],
    ["anno n", 1],
    ["anno n+2", 3],
    ["iii anno", 3],
    ["target", undefined],
    ["target anno 2023", undefined],
  ])("%s counts %s", (text, ordinal) => {
    expect(yearOrdinal(text)).toBe(ordinal);
  });
});

describe("weights are ratios", () => {
  it.each([
    ["8,37%", 0.0837],
    ["25", 0.25],
    ["0,25", 0.25],
    ["'14,28%", 0.1428],
    ["'100,00 %", 1],
    ["'20", 0.2],
    ["'8.37%", 0.0837],
  ])("%s is %s", (text, ratio) => {
    expect(readWeight(typedCell(text))).toBe(ratio);
  });

  it.each(["", "'alto", "'-5%", "-5", "'1.2.3", "'>= 5%"])("%s is none", (text) => {
    expect(readWeight(typedCell(text))).toBeUndefined();
  });

  it("inside a text, with the type", () => {
    const text = "Cancellazione (Peso: 8,37%) (Tipologia: Outcome)";
    expect([weightInText(text), typeInText(text)]).toEqual([0.0837, "Outcome"]);
    expect([weightInText("Peso netto (kg)"), typeInText("(OC)")]).toEqual([undefined, undefined]);
  });
});
