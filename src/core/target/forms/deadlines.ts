/** `entro il 30/06 e 31/12`, `31/03, 30/06, 30/09 e 31/12/2019`: several deadlines, each of which counts. */
import type { TargetForm } from "../form";
import type { Goal } from "../goal";
import { readDue } from "../take-deadline";

const twice: Goal = {
  kind: "dates",
  comparator: "at-most",
  dates: [
    { year: 2019, month: 6, day: 30 },
    { year: 2019, month: 12, day: 31 },
  ],
};

export const deadlines: TargetForm = {
  id: "deadlines",
  examples: [
    ["entro il 30/06 e 31/12", twice],
    ["entro il 30/6 e il 31/12", twice],
    ["30/06/2019 e 31/12/2019", twice],
    ["entro il 30/06 e il 31/12/2019", twice],
    ["30/06, 31/12", twice],
    ["entro giugno e dicembre", twice],
  ],
  counterExamples: ["31/12/2019", "30/06 e", "30/06 e 3", "31/06 e 31/12", "30/06 o 31/12", "30/06 31/12"],
  read: (phrase, context) => readDue(phrase, context, (days) => days > 1),
};
