/** Columns that others name: numbers under the heading of the texts, expected results with targets of their own, several years in a cell. */
import { grid } from "../../../support/draw-sheet";
import { outline } from "../../../support/outline";
import { testTables } from "./test-tables";

testTables({
  "codes made of numbers beside the description of the indicators": {
    sheet: grid`
      PIANO DETTAGLIATO DEGLI OBIETTIVI 2019 | <                     | <    | <          | <
      Ind.                                  | Descrizione indicatore | U.M. | Preventivo | Consuntivo
      10.05.1.1                             | Km di strade sfalciate | km   | 780        | 802
      10.05.1.2                             | Sopralluoghi sui ponti | n.   | 64         | 64
    `,
    plan: [
      "B3 Km di strade sfalciate | 2019 D3 | result E3, unit C3",
      "B4 Sopralluoghi sui ponti | 2019 D4 | result E4, unit C4",
    ],
  },
  "objectives by number beside their descriptions": {
    sheet: grid`
      Ob. n. | Descrizione obiettivo | Indicatore          | Target 2023 | Peso
      1      | Digitalizzare         | N. atti digitali    | 2000        | 60
      2      | Comunicare            | N. notizie sull'app | 60          | 40
    `,
    plan: [
      "C2 N. atti digitali | oper B2 | 2023 D2 | weight E2",
      "C3 N. notizie sull'app | oper B3 | 2023 D3 | weight E3",
    ],
  },
  "expected results with the targets of three years": {
    sheet: grid`
      Codice   | Risultato atteso           | Target 2021          | Target 2022          | Target 2023
      R.A.2.1a | Aumento dei dataset aperti | almeno 1.000 dataset | almeno 1.500 dataset | almeno 2.500 dataset
      R.A.2.1b | Aumento delle basi di dati | 8 basi               | 10 basi              | 16 basi
    `,
    plan: [
      "B2 Aumento dei dataset aperti | 2021 C2, 2022 D2, 2023 E2",
      "B3 Aumento delle basi di dati | 2021 C3, 2022 D3, 2023 E3",
    ],
  },
  "the targets of three years in one cell": {
    sheet: grid`
      Piano degli indicatori 2015-2017 | <                       | <
      Obiettivo                        | Indicatore              | Target
      Sostegno al credito              | Utilizzo delle risorse  | Anno 2015: >= 90%; Anno 2016: >= 95%; Anno 2017: >= 100%
      Innovazione                      | Contributi concessi     | 2015: 10 - 2016: 12
      Mediazione                       | Procedure avviate       | >= 20
    `,
    plan: [
      "B3 Utilizzo delle risorse | oper A3 | 2015 C3, 2016 C3, 2017 C3",
      "B4 Contributi concessi | oper A4 | 2015 C4, 2016 C4",
      "B5 Procedure avviate | oper A5 | 2015 C5",
    ],
  },
  "a bare year before the target's is where the plan starts from": {
    sheet: grid`
      Area di risultato | Obiettivo | Indicatore      | Anno 2021 | Valore atteso 2022 | Valore rilevato
      Attività          | Ricoveri  | N. dimessi      | 1180      | >= 1200            | 1215
      Qualità           | Lettere   | % chiuse subito | 91%       | >= 95%             | 96%
    `,
    plan: [
      "C2 N. dimessi | area A2 › oper B2 | 2022 E2 | result F2, baseline D2",
      "C3 % chiuse subito | area A3 › oper B3 | 2022 E3 | result F3, baseline D3",
    ],
  },
  "bare years after the target's are targets": {
    sheet: grid`
      Obiettivo | Indicatore | Target 2022 | 2023 | 2024
      Ricoveri  | N. dimessi | 1200        | 1250 | 1300
    `,
    plan: ["B2 N. dimessi | oper A2 | 2022 C2, 2023 D2, 2024 E2"],
  },
  "a year said twice, or beside columns of years, stays one target": {
    sheet: grid`
      Obiettivo | Indicatore      | Target 2015               | Target 2016
      Credito   | Utilizzo        | 2015: >= 90%; 2016: >= 95% | >= 95%
      Credito   | Domande accolte | 2015: 10; 2015: 12         | 12
    `,
    plan: ["B2 Utilizzo | oper A2 | 2015 C2, 2016 D2", "B3 Domande accolte | oper A2 | 2015 C3, 2016 D3"],
  },
});

it.each([
  [
    "one year of expected results",
    grid`
    Codice | Risultato atteso | Target 2021
    1      | Testo qualunque  | 5
  `,
  ],
  [
    "registered results of two years",
    grid`
    Codice | Titolo          | Valore 2021 | Valore 2022
    1      | Testo qualunque | 5           | 6
  `,
  ],
])("%s are no plan", (_, sheet) => {
  expect(outline(sheet)).toEqual([]);
});
