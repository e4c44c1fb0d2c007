/** `Anno di rilevazione`, `da attivare`, `n.d.`: nothing to achieve this year. */
import { readMissing } from "../../values/judgement";
import { originalOf } from "../../values/phrase";
import type { TargetForm } from "../form";
import type { Goal } from "../goal";

const NOTHING: Goal = { kind: "nothing" };

const SURVEY =
  /^(?:(?:primo )?anno (?:di |della |0 di )?(?:prima )?(?:rilevazione|osservazione|monitoraggio|avvio|base)|(?:prima |nuova )?rilevazione|da (?:attivare|avviare|rilevare|definire|determinare|quantificare|individuare)|(?:attivat|avviat|istituit)[oaie] nel (?:19|20)\d{2}|in fase di (?:definizione|attivazione)|nessun target|non previst[oa]|non definit[oa]|eliminat[oa]|soppress[oa]|baseline)$/;

export const surveyYear: TargetForm = {
  id: "survey-year",
  examples: [
    ["Anno di rilevazione", NOTHING],
    ["Anno rilevazione", NOTHING],
    ["da attivare", NOTHING],
    ["attivato nel 2021", NOTHING],
    ["n.d.", NOTHING],
    ["N.D.", NOTHING],
    ["-", NOTHING],
    ["da definire", NOTHING],
    ["non previsto", NOTHING],
  ],
  counterExamples: ["anno", "rilevazioni mensili", "in corso", "attivato", "anno x-1", "avviata"],
  read(phrase) {
    const { folded } = phrase;
    if (!SURVEY.test(folded) && readMissing(folded) !== "not-available") return [];
    return [{ goal: NOTHING, canonical: originalOf(phrase, folded), assumed: [] }];
  },
};
