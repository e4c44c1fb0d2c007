/** The number that a relative goal leans on. */
import type { Cell } from "../../grid/cell";
import type { RelativeGoal } from "../../target/goal";
import { readResult } from "../../target/read-result";
import { divide } from "../../values/decimal";
import type { Bilingual } from "../../values/language";
import { aboutTexts, type Situation } from "../measure";
import { NO_BASELINE, NO_GROUP, NO_OPERAND } from "../reasons";

export interface Reference {
  /** a ratio when the unit is `%` */
  readonly value: number;
  readonly unit: string | undefined;
}

interface Source {
  readonly cell: (situation: Situation) => Cell | undefined;
  readonly missing: Bilingual<string>;
}

const SOURCES: Readonly<Record<RelativeGoal["to"], Source>> = {
  baseline: { cell: ({ baseline }) => baseline, missing: NO_BASELINE },
  group: { cell: ({ reference }) => reference, missing: NO_GROUP },
  operand: { cell: ({ reference }) => reference, missing: NO_OPERAND },
};

/** The reference of a goal, or why there is none. */
export function referenceOf(
  to: RelativeGoal["to"],
  situation: Situation,
): Reference | { readonly missing: Bilingual<string> } {
  const { cell, missing } = SOURCES[to];
  const reading = readResult(cell(situation), {
    year: situation.year,
    dateSystem: situation.dateSystem,
    expected: "quantity",
    about: aboutTexts(situation.about),
  });
  if (reading.kind === "number") return { value: reading.value, unit: reading.unit };
  if (reading.kind === "score" && reading.isShare)
    return { value: divide(reading.value, reading.outOf) ?? 0, unit: "%" };
  return reading.kind === "score" ? { value: reading.value, unit: undefined } : { missing };
}
