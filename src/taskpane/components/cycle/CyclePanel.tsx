/** The tools of the second half of the year: columns, twins, report, history. */
import { useDeferredValue } from "react";
import type { Analysis } from "../../../core/pipeline";
import type { Application } from "../../../host";
import type { CycleActions } from "../../cycle/cycle-actions";
import { ColumnsTool } from "./ColumnsTool";
import { HistoryTool } from "./HistoryTool";
import { ReportTool } from "./ReportTool";
import { TwinsTool } from "./TwinsTool";

export interface CyclePanelProps {
  readonly analysis: Analysis;
  readonly applications: readonly Application[];
  readonly typedIn: string | undefined;
  readonly isBusy: boolean;
  readonly actions: CycleActions;
  readonly onKeep: () => void;
}

export function CyclePanel({ analysis, applications, typedIn, isBusy, actions, onKeep }: CyclePanelProps) {
  // Twins are looked for in the whole plan: typing elsewhere must not wait for that.
  const settled = useDeferredValue(analysis);
  return (
    <>
      <ColumnsTool analysis={settled} isBusy={isBusy} onAddColumns={actions.onAddColumns} />
      <TwinsTool analysis={settled} isBusy={isBusy} actions={actions} />
      <ReportTool analysis={settled} />
      <HistoryTool applications={applications} typedIn={typedIn} isBusy={isBusy} onTakeBack={actions.onTakeBack} onKeep={onKeep} />
    </>
  );
}
