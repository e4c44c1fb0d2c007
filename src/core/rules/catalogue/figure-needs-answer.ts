/** A figure that two readings of the sheet would make different waits for the user's answer. */
import { isBlank } from "../../grid/cell";
import { questionOf } from "../../methodology/answers/open-question";
import type { Figure } from "../../methodology/figure";
import { printPercent } from "../evidence/print-percent";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

export const figureNeedsAnswer = defineRule({
  id: "figure-needs-answer",
  family: "results",
  severity: "warning",
  summary: { it: "Quanto è scritto porta a una sola percentuale", en: "What is written leads to one percentage only" },
  reason: because(
    "Ciò che il foglio dice si può leggere in più modi, che danno percentuali diverse: finché non si risponde non si scrive nulla; la risposta resta nella cartella finché le celle non cambiano",
    "What the sheet says can be read in several ways, which give different percentages: until somebody answers nothing is written; the answer stays in the workbook as long as the cells do not change",
    NORMS.system,
  ),
  messages: {
    open: ({
      indicator,
      question,
      english,
    }: {
      indicator: string;
      question: string;
      english: string;
      answers: readonly string[];
    }) => ({
      it: `Da chiarire, «${indicator}»: ${question}`,
      en: `To be clarified, "${indicator}": ${english}`,
    }),
  },
  examples: ["risultato `28 gg (45 gg con le sospensioni)` contro `<= 30 gg`"],
  *checkIndicator({ indicator, figure }) {
    const question = figure && questionOf(figure);
    if (!figure || !question) return;
    const { doubt } = question;
    yield {
      messageId: "open",
      data: {
        indicator: nameOf(indicator),
        question: doubt.question.it,
        english: doubt.question.en,
        answers: doubt.alternatives.map(({ id, assessment: { achievement, status } }) =>
          [id, achievement === undefined ? status : printPercent(achievement)].join(" "),
        ),
      },
      cells: cellsOf(figure).map((at) => addressOf(indicator, at)),
      question,
    };
  },
});

/** Result and target, as far as they are there; else the indicator itself. */
function cellsOf({ indicator, result, target }: Figure) {
  const fields = [result, target].filter((field) => field !== undefined && !isBlank(field.cell));
  const places = fields.flatMap((field) => (field ? [field.at] : []));
  return places.length > 0 ? places : [indicator.at];
}
