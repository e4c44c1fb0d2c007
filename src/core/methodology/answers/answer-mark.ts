/** What an answer rests on: the cells that the question is about, by what they hold and not by where they stand. */
import type { Field, Indicator, YearTarget } from "../../plan/model";
import { fingerprint } from "../../values/fingerprint";

/** What of an indicator is measured. */
export interface MeasuredCells {
  readonly indicator: Indicator;
  readonly target: YearTarget | undefined;
  readonly result: Field | undefined;
  readonly year: number | undefined;
}

/** 16 letters and digits: others as soon as the indicator's text, its target or its result of the year hold something else. */
export function answerMark({ indicator, target, result, year }: MeasuredCells): string {
  const { text, algorithm, unit, baseline } = indicator;
  const parts = [...(indicator.parts ?? []), ...(target?.parts ?? []), ...(target?.versions ?? [])];
  const fields = [target, result, unit, baseline, ...parts];
  const held = fields.map((field) => field && [field.cell.value ?? "", field.cell.format]);
  return fingerprint(JSON.stringify([year ?? "", text, algorithm?.text ?? "", ...held]));
}
