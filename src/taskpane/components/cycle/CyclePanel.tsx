/** The tools of the second half of the year: columns, twins, interim results, summary, report, history. */
import { useDeferredValue } from "react";
import type { CycleActions } from "../../cycle/cycle-actions";
import type { Desk, Notice } from "../../session";
import { ColumnsTool } from "./ColumnsTool";
import { HistoryTool } from "./HistoryTool";
import { InterimTool } from "./InterimTool";
import { ReportTool } from "./ReportTool";
import { SummaryTool } from "./SummaryTool";
import { TwinsTool } from "./TwinsTool";

interface CyclePanelProps {
  readonly desk: Desk;
  readonly isBusy: boolean;
  readonly actions: CycleActions;
}

export function CyclePanel({ desk, isBusy, actions }: CyclePanelProps) {
  // Twins are looked for in the whole plan: typing elsewhere must not wait for that.
  const analysis = useDeferredValue(desk.analysis);
  const typedIn = typedInOf(desk.notice);
  return (
    <>
      <ColumnsTool analysis={analysis} isBusy={isBusy} onAddColumns={actions.onAddColumns} />
      <TwinsTool analysis={analysis} isBusy={isBusy} actions={actions} />
      <InterimTool analysis={analysis} isBusy={isBusy} onChooseDay={actions.onChooseDay} />
      <SummaryTool analysis={analysis} isBusy={isBusy} actions={actions} />
      <ReportTool analysis={analysis} isBusy={isBusy} />
      {/* A question about one of them has to be seen. */}
      <HistoryTool
        key={typedIn ?? ""}
        applications={desk.applications}
        typedIn={typedIn}
        isBusy={isBusy}
        actions={actions}
      />
    </>
  );
}

/** The application that could not be taken back because somebody typed in its columns. */
function typedInOf(notice: Notice | undefined): string | undefined {
  return notice?.kind === "taken-back" && notice.outcome.skipped.some(({ why }) => why === "typed")
    ? notice.id
    : undefined;
}
