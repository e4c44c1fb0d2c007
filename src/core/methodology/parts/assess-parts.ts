/** Measures an indicator whose results stand by quarters, half-years or months: said by its words how they combine, else asked. */
import { isBlank } from "../../grid/cell";
import type { Indicator, PartResult } from "../../plan/model";
import { shownText } from "../../plan/lines";
import { readResult } from "../../target/read-result";
import { inBoth, type Bilingual } from "../../values/language";
import { assess, type AssessInput } from "../assess";
import type { Alternative, Assessment } from "../assessment";
import { NO_ANSWERS, settleDoubt } from "../doubt";
import { explainAbsence } from "../explain";
import { aboutTexts, NOTHING_KNOWN } from "../measure";
import { COMBINATION_LABELS, combinationSaid } from "./combination";
import { combinedResults, type CombinedResult, type ReadPart } from "./combine-results";

/** Question of how the parts of a year combine. */
export const PARTS_COMBINE = "parts-combine";
/** Question of which part of a year counts, where the parts are no figures of one kind. */
export const WHICH_PART = "which-part";

export function assessParts(indicator: Indicator, parts: readonly PartResult[], input: AssessInput): Assessment {
  const expected = "goal" in input.reading ? input.reading.goal.kind : undefined;
  const read = parts.flatMap((part): readonly ReadPart[] => {
    if (isBlank(part.cell) || expected === undefined) return [];
    const reading = readResult(part.cell, {
      year: input.year,
      dateSystem: input.dateSystem,
      expected,
      about: aboutTexts(input.about ?? NOTHING_KNOWN),
    });
    return reading.kind === "unreported" ? [] : [{ part, reading }];
  });
  const last = read.at(-1)?.part ?? parts.findLast(({ cell }) => !isBlank(cell));
  if (read.length < 2) return withParts(assess({ ...input, result: last?.cell }), parts);
  const combined = combinedResults(read);
  return combined ? combine(indicator, combined, parts, input) : choosePart(read, parts, input);
}

function combine(
  { text, algorithm }: Indicator,
  combined: readonly CombinedResult[],
  parts: readonly PartResult[],
  input: AssessInput,
): Assessment {
  const assessed = (cell: CombinedResult["cell"]) => withParts(assess({ ...input, result: cell }), parts);
  const said = combinationSaid([text, algorithm?.text ?? ""]);
  const known = combined.find(({ combination }) => combination === said?.combination);
  if (said && known) {
    const because = {
      it: ` ${capital(COMBINATION_LABELS[known.combination].it)}, perché lo dice «${said.words}».`,
      en: ` ${capital(COMBINATION_LABELS[known.combination].en)}, because "${said.words}" says so.`,
    };
    return followedBy(assessed(known.cell), because);
  }
  return settleDoubt({
    id: PARTS_COMBINE,
    question: {
      it: `Come si ottiene il risultato dell'anno dai risultati dei periodi (${listed(parts)})?`,
      en: `How do the results of the parts of the year (${listed(parts)}) become the year's?`,
    },
    alternatives: combined.map(({ combination, cell }): Alternative => ({
      id: combination,
      label: inBoth((language) => `${COMBINATION_LABELS[combination][language]}: ${cell.text}`),
      assessment: assessed(cell),
    })),
    answers: input.answers ?? NO_ANSWERS,
    open: waiting({
      it: `I risultati dei periodi (${listed(parts)}) si possono sommare, mediare o sostituire l'uno all'altro, e l'esito cambia: va chiarito`,
      en: `The results of the parts of the year (${listed(parts)}) may add up, be averaged or replace each other, and the outcome differs: it needs clarifying`,
    }),
  });
}

function choosePart(read: readonly ReadPart[], parts: readonly PartResult[], input: AssessInput): Assessment {
  return settleDoubt({
    id: WHICH_PART,
    question: {
      it: `Quale dei risultati dei periodi (${listed(parts)}) vale per l'anno?`,
      en: `Which of the results of the parts of the year (${listed(parts)}) holds for the year?`,
    },
    alternatives: read.map(({ part }): Alternative => ({
      id: `part-${part.lastMonth}`,
      label: inBoth(() => nameOf(part)),
      assessment: withParts(assess({ ...input, result: part.cell }), parts),
    })),
    answers: input.answers ?? NO_ANSWERS,
    open: waiting({
      it: `I risultati dei periodi (${listed(parts)}) sono diversi e l'esito cambia: va chiarito quale vale`,
      en: `The results of the parts of the year (${listed(parts)}) differ and so does the outcome: which one holds needs clarifying`,
    }),
  });
}

const nameOf = ({ heading, cell }: PartResult) => `${heading} ${isBlank(cell) ? "—" : shownText(cell)}`.trim();

const listed = (parts: readonly PartResult[]) => parts.map(nameOf).join("; ");

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

export function waiting(why: Bilingual<string>): Assessment {
  return { achievement: undefined, status: "unassessable", explanation: explainAbsence(why, "unassessable") };
}

/** The sentence names what stands in each part. */
function withParts(assessment: Assessment, parts: readonly PartResult[]): Assessment {
  if (assessment.status === "unreported") return assessment;
  return followedBy(assessment, {
    it: ` Risultati dei periodi: ${listed(parts)}.`,
    en: ` Results of the parts of the year: ${listed(parts)}.`,
  });
}

export function followedBy(assessment: Assessment, more: Bilingual<string>): Assessment {
  return { ...assessment, explanation: inBoth((language) => assessment.explanation[language] + more[language]) };
}
