/** The sentence for what a reading did not see, and what the user can do about it. */
import type { Bilingual } from "../values/language";
import { areaName } from "./address";
import type { ReadingLimit } from "./reading-limit";

export function describeReadingLimit(limit: ReadingLimit): Bilingual<string> {
  switch (limit.kind) {
    case "beyond":
      return beyond(limit.sheet, limit.read && areaName(limit.read));
    case "manual-calculation":
      return {
        it: "Il calcolo è impostato su manuale: i risultati delle formule possono non essere aggiornati. Premere F9 in Excel e rileggere.",
        en: "Calculation is set to manual: results of formulas may be out of date. Press F9 in Excel and read again.",
      };
    case "layout":
      return {
        it: `Le celle unite del foglio «${limit.sheet}» non sono ancora lette: rileggere la cartella di lavoro prima di ricalcolare.`,
        en: `The merged cells of the sheet “${limit.sheet}” are not read yet: read the workbook again before recalculating.`,
      };
  }
}

function beyond(sheet: string, read: string | undefined): Bilingual<string> {
  return read === undefined
    ? {
        it: `Il foglio «${sheet}» è troppo grande e non è stato letto: spostare il piano in un foglio a parte.`,
        en: `The sheet “${sheet}” is too large and was not read: move the plan to a sheet of its own.`,
      }
    : {
        it: `Del foglio «${sheet}» sono state lette solo le celle ${read}: ciò che sta oltre non è controllato né calcolato.`,
        en: `Of the sheet “${sheet}” only the cells ${read} were read: what lies beyond is neither checked nor computed.`,
      };
}
