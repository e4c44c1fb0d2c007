/** What the tools of the second half of the year ask for. */
import type { CellAddress } from "../../core/grid/address";
import type { ColumnAddition } from "../../core/patch/column-addition";
import type { CalendarDate } from "../../core/values/calendar";
import type { TakeBackOptions } from "../../host";
import type { TwinScope } from "./twin-scope";

export interface CycleActions {
  readonly onReveal: (at: CellAddress) => void;
  readonly onAddColumns: (additions: readonly ColumnAddition[]) => void;
  /** opens the preview */
  readonly onCarryResults: (scope: TwinScope) => void;
  /** undefined: the results are those of the whole year */
  readonly onChooseDay: (day: CalendarDate | undefined) => void;
  readonly onWriteSummary: () => void;
  readonly onRemoveSummary: () => void;
  readonly onTakeBack: (id: string, options?: TakeBackOptions) => void;
  /** what somebody typed in added columns stays, and they with it */
  readonly onKeep: () => void;
}
