/** `Entro 31/12/2023`, `31.12.2022`, `<= 30/08/2019`, `entro il 1° semestre`: done on or before a day. */
import type { TargetForm } from "../form";
import type { Goal } from "../goal";
import { readDue } from "../take-deadline";

const by = (year: number, month: number, day: number): Goal => ({
  kind: "dates",
  comparator: "at-most",
  dates: [{ year, month, day }],
});

export const deadline: TargetForm = {
  id: "deadline",
  examples: [
    ["Entro 31/12/2023", by(2023, 12, 31)],
    ["31/12/2019", by(2019, 12, 31)],
    ["31.12.2022", by(2022, 12, 31)],
    ["Entro 31-12-2023", by(2023, 12, 31)],
    ["entro il 28/02/2020", by(2020, 2, 28)],
    ["<= 30/08/2019", by(2019, 8, 30)],
    ["entro e non oltre il 30/06/2019", by(2019, 6, 30)],
    ["non oltre il 15 marzo 2019", by(2019, 3, 15)],
    ["entro il 1° luglio 2019", by(2019, 7, 1)],
    ["entro il mese di giugno", by(2019, 6, 30)],
    ["entro febbraio 2020", by(2020, 2, 29)],
    ["entro il 1° semestre", by(2019, 6, 30)],
    ["entro il III trimestre 2019", by(2019, 9, 30)],
    ["entro il secondo quadrimestre", by(2019, 8, 31)],
    ["entro fine anno", by(2019, 12, 31)],
    ["entro il 30/06", by(2019, 6, 30)],
    ["entro 31/12/19", by(2019, 12, 31)],
    ["Approvazione del piano entro il 31/01/2019", by(2019, 1, 31)],
    ["prima del 31/12/2019", { kind: "dates", comparator: "less-than", dates: [{ year: 2019, month: 12, day: 31 }] }],
  ],
  counterExamples: [
    "31/06/2018",
    "entro",
    "entro 30 gg",
    ">= 30/08/2019",
    "30/06/2019 e 31/12/2019",
    "entro il 13° mese",
    "entro il 3° semestre",
    "2019",
    "31/12/2019 - 12",
    "32/01/2019",
  ],
  read: (phrase, context) => readDue(phrase, context, (days) => days === 1),
};
