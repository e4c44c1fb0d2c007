/** Headings that mean something only beside others: years in two digits, targets on the way, actions, values reached. */
import { grid } from "../../../support/draw-sheet";
import { outline } from "../../../support/outline";
import { testTables } from "./test-tables";

describe("years in two digits", () => {
  testTables({
    "the first with its word, the others bare": {
      sheet: grid`
        Obiettivo | Indicatore | Target 25 | 26  | 27
        Servizi   | Gradimento | 80%       | 82% | 85%
      `,
      plan: ["B2 Gradimento | oper A2 | 2025 C2, 2026 D2, 2027 E2"],
    },
    "each with its word, with an apostrophe": {
      sheet: grid`
        Obiettivo | Indicatore | Consuntivo '24 | Target ’25 | Target ’26
        Servizi   | Gradimento | 78%            | 80%        | 82%
      `,
      plan: ["B2 Gradimento | oper A2 | 2025 D2, 2026 E2 | baseline C2"],
    },
    "below the word, merged or not": {
      sheet: grid`
        Obiettivo | Indicatore | Target | <  | <  | Peso
        ^         | ^          | 25     | 26 | 27 | ^
        Servizi   | Sportelli  | 3      | 4  | 5  | 50%
      `,
      plan: ["B3 Sportelli | oper A3 | 2025 C3, 2026 D3, 2027 E3 | weight F3"],
    },
  });

  it.each(["Target 80", "Target 10"])("%s alone, under a title that says the year, is the plan year's", (heading) => {
    const sheet = grid`
      Piano della performance 2024
      Obiettivo | Indicatore | ${heading}
      Servizi   | Sportelli  | 3
    `;
    expect(outline(sheet)).toEqual(["B3 Sportelli | oper A3 | 2024 C3"]);
  });

  it("figures in a row of the body are values", () => {
    const sheet = grid`
      Obiettivo | Indicatore | Target 2025 | Target 2026 | Target 2027
      Servizi   | Sportelli  | 25          | 26          | 27
                |            | 25          | 26          | 27
    `;
    expect(outline(sheet)[0]).toBe("B2 Sportelli | oper A2 | 2025 C2, 2026 D2, 2027 E2");
  });

  it("numbers far apart are no years", () => {
    const sheet = grid`
      Piano della performance 2024
      Obiettivo | Indicatore | Target 15 | Consuntivo 40
      Servizi   | Sportelli  | 3         | 4
    `;
    expect(outline(sheet)).toEqual(["B3 Sportelli | oper A3 | 2024 C3 | result D3"]);
  });
});

describe("targets on the way", () => {
  it.each<[string, string]>([
    ["Target intermedio 2025", "2025 C2, 2027 D2"],
    ["Valore target intermedio (2025)", "2025 C2, 2027 D2"],
    ["Target intermedio I semestre 2025", "2027 D2"],
    ["Target intermedio", "2027 D2"],
    ["Target intermedio 2027", "2027 D2"],
    ["Monitoraggio intermedio 2025", "2027 D2"],
  ])("%s before the final one", (heading, targets) => {
    const sheet = grid`
      Obiettivo | Indicatore | ${heading} | Target finale 2027
      Servizi   | Sportelli  | 3          | 5
    `;
    expect(outline(sheet)).toEqual([`B2 Sportelli | oper A2 | ${targets}`]);
  });
});

describe("what was reached", () => {
  const fieldsOf = (heading: string, reached: string, target = "10") =>
    outline(grid`
      Obiettivo | Indicatore | Target 2025 | ${heading}
      Servizi   | Sportelli  | ${target}   | ${reached}
    `)[0]?.split(" | ")[3];

  it.each<[string, string, string, string | undefined]>([
    ["Raggiunto 2025", "9", "10", "result D2"],
    ["Raggiunto 2025", "", "10", "result D2"],
    ["Raggiunto", "9", "10", "result D2"],
    ["Raggiunto", "65%", "70%", "result D2"],
    ["Raggiunto", "", "10", "status D2"],
    ["Raggiunto", "sì", "10", "status D2"],
    ["Raggiunto 2025", "parzialmente", "10", "status D2"],
    ["Raggiunto", "90%", "10", "status D2"],
    ["Raggiunto (SI/NO)", "9", "10", "status D2"],
  ])("%s over «%s» beside a target of %s", (heading, reached, target, fields) => {
    expect(fieldsOf(heading, reached, target)).toBe(fields);
  });

  it("beside results it is a word about the outcome", () => {
    const sheet = grid`
      Obiettivo | Indicatore | Target 2025 | Risultato 2025 | Raggiunto
      Servizi   | Sportelli  | 10          | 9              | 9
    `;
    expect(outline(sheet)).toEqual(["B2 Sportelli | oper A2 | 2025 C2 | result D2, status E2"]);
  });

  it("once for each year, below it", () => {
    const sheet = grid`
      Obiettivo | Indicatore | 2025   | <         | 2026   | <
      ^         | ^          | Atteso | Raggiunto | Atteso | Raggiunto
      Servizi   | Sportelli  | 10     | 9         | 12     |
    `;
    expect(outline(sheet)).toEqual(["B3 Sportelli | oper A3 | 2025 C3, 2026 E3 | result D3"]);
  });

  it("as a percentage called performance, behind the results only", () => {
    const behind = grid`
      Obiettivo | Indicatore | Target 2025 | Consuntivo | Performance
      Servizi   | Sportelli  | 10          | 9          | 90%
    `;
    const before = grid`
      Performance   | Obiettivo | Indicatore | Target 2025 | Consuntivo
      Organizzativa | Servizi   | Sportelli  | 10          | 9
    `;
    expect(outline(behind)).toEqual(["B2 Sportelli | oper A2 | 2025 C2 | result D2, achievement E2"]);
    expect(outline(before)).toEqual(["C2 Sportelli | oper B2 | 2025 D2 | result E2"]);
  });

  it("threshold and excellence around a target, under one heading", () => {
    const sheet = grid`
      Obiettivo | Indicatore | Livelli di raggiungimento | <      | <       | Consuntivo 2025
      ^         | ^          | Minimo                    | Target | Massimo | ^
      Servizi   | Sportelli  | 8                         | 10     | 12      | 9
    `;
    expect(outline(sheet)).toEqual(["B3 Sportelli | oper A3 | 2025 D3 | result F3"]);
  });
});

describe("actions and lines of activity", () => {
  const pathOf = (first: string, second: string) =>
    outline(grid`
      ${first} | ${second} | Indicatore | Target 2025
      Uno      | Due       | Sportelli  | 10
    `)[0]?.split(" | ")[1];

  it.each<[string, string, string]>([
    ["Area strategica", "Linea di attività", "area A2 › prog B2"],
    ["Obiettivo strategico", "Azioni", "strat A2 › prog B2"],
    ["Linea di prodotto", "Obiettivo", "prog A2 › oper B2"],
    ["Linee di attività", "Obiettivo specifico", "area A2 › strat B2"],
    ["Obiettivo operativo", "Azione", "oper A2"],
    ["Obiettivo", "Linea di attività", "oper A2"],
    ["Programma", "Azione", "prog A2"],
  ])("%s, then %s", (first, second, path) => {
    expect(pathOf(first, second)).toBe(path);
  });

  it("behind the indicators they are details", () => {
    const sheet = grid`
      Obiettivo strategico | Indicatore | Azioni   | Target 2025
      Servizi              | Sportelli  | Apertura | 10
    `;
    expect(outline(sheet)).toEqual(["B2 Sportelli | strat A2 | 2025 D2"]);
  });
});

it("what is planned and what came of it, as agencies say it", () => {
  const sheet = grid`
    Priorità | Obiettivo | KPI       | Valore pianificato 2025 | Valore consuntivato 2025 | Indice di realizzazione
    Servizi  | Accesso   | Sportelli | 10                      | 9                        | 90%
  `;
  expect(outline(sheet)).toEqual(["C2 Sportelli | area A2 › oper B2 | 2025 D2 | result E2, achievement F2"]);
});
