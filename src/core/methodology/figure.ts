/** The assessment of one indicator with the cells it comes from and belongs in. */
import type { Position } from "../grid/address";
import type { Field, Indicator, YearTarget } from "../plan/model";
import type { CalendarDate } from "../values/calendar";
import type { Assessment } from "./assessment";

export interface Figure extends Assessment {
  readonly sheet: string;
  /** the indicator's cell */
  readonly of: Position;
  /** the achievement cell; undefined when the table has no place for it */
  readonly at: Position | undefined;
  readonly indicator: Indicator;
  /** the target that was measured; undefined when the year has none */
  readonly target: YearTarget | undefined;
  /** the result that was measured; undefined when the table has no place for one of this year */
  readonly result: Field | undefined;
  readonly year: number | undefined;
  /** the day up to which results were gathered, before the end of the year; undefined once the year is over */
  readonly interim: CalendarDate | undefined;
}
