/** Headings that the word above them completes, cards of pairs, and values named by their year. */
import { grid } from "../../../support/draw-sheet";
import { outline } from "../../../support/outline";

describe("words that the heading above completes", () => {
  it("strategic and operational under one word for objectives", () => {
    const sheet = grid`
      Obiettivi  | <         | Indicatori  | <    | Target | <
      Strategico | Operativo | Descrizione | Peso | 2025   | 2026
      Servizi    | Accesso   | Sportelli   | 50%  | 10     | 12
    `;
    expect(outline(sheet)).toEqual(["C3 Sportelli | strat A3 › oper B3 | 2025 E3, 2026 F3 | weight D3"]);
  });

  it("an objective called so in the body stays one", () => {
    const sheet = grid`
      Obiettivo  | Indicatore | Target 2025
      Strategico | Sportelli  | 10
      Operativo  | Reclami    | 5
    `;
    expect(outline(sheet)).toEqual(["B2 Sportelli | oper A2 | 2025 C2", "B3 Reclami | oper A3 | 2025 C3"]);
  });
});

describe("cards with two labels in a line", () => {
  it("one card after another", () => {
    const sheet = grid`
      Obiettivo strategico | Efficienza  |             | Struttura | Area legale
      Obiettivo operativo  | Contenzioso |             | Peso      | 30%
      Indicatore           | Baseline    | Target 2025
      Ricorsi              | 12          | 10
      Obiettivo strategico | Efficienza  |             | Struttura | Area entrate
      Obiettivo operativo  | Riscossione |             | Peso      | 70%
      Indicatore           | Baseline    | Target 2025
      Incassi              | 70%         | 80%
    `;
    expect(outline(sheet)).toEqual([
      "A4 Ricorsi | strat B1 › oper B2 | 2025 C4 | baseline B4, office E1",
      "A8 Incassi | strat B5 › oper B6 | 2025 C8 | baseline B8, office E5",
    ]);
  });

  it("a row of four headings is no card", () => {
    const sheet = grid`
      Obiettivo | Responsabile | Servizio | Note
      Indicatore | Target 2025
      Ricorsi    | 10
    `;
    expect(outline(sheet)).toEqual(["A3 Ricorsi | 2025 B3"]);
  });
});

describe("values and performances of years", () => {
  it("a year and a value below the baseline", () => {
    const sheet = grid`
      Obiettivo | Indicatore | Baseline | <      | Target | <
      ^         | ^          | Anno     | Valore | 2025   | 2026
      Servizi   | Sportelli  | 2023     | 8      | 10     | 12
    `;
    expect(outline(sheet)).toEqual(["B3 Sportelli | oper A3 | 2025 E3, 2026 F3 | baseline D3"]);
  });

  it.each<[string, string]>([
    ["Fascia", "result D2, baseline B2"],
    ["Risultato 2025", "result E2"],
  ])("performances around an expected year, beside %s", (last, fields) => {
    const sheet = grid`
      Indicatore | Performance 2024 | Obiettivo 2025 | Performance 2025 | ${last}
      Ricoveri   | 70%              | 80%            | 78%              | 3
    `;
    expect(outline(sheet)).toEqual([`A2 Ricoveri | 2025 C2 | ${fields}`]);
  });

  it("an outer objective beside the objective", () => {
    const sheet = grid`
      Macro-obiettivo | Obiettivo | Indicatore | Target 2025 | Realizzato | % avanzamento
      Servizi         | Accesso   | Sportelli  | 10          | 9          | 90%
    `;
    expect(outline(sheet)).toEqual(["C2 Sportelli | strat A2 › oper B2 | 2025 D2 | result E2, achievement F2"]);
  });
});
