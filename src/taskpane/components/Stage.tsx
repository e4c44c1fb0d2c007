/** The session as the view that belongs to it. */
import { Button } from "@fluentui/react-components";
import { useTexts } from "../texts/texts-context";
import type { RunningSession } from "../use-session";
import { DeskView } from "./DeskView";
import { EmptyState } from "./EmptyState";
import { ProblemView } from "./ProblemView";
import { ReadingView } from "./ReadingView";

export function Stage({ session, tasks, dispatch }: RunningSession) {
  const { reading } = useTexts();
  const start = () => void tasks.read(true);
  switch (session.kind) {
    case "reading":
      return <ReadingView progress={session.progress} onStop={tasks.stopReading} />;
    case "stopped":
      return (
        <EmptyState mood="paused" title={reading.stoppedTitle} detail={reading.stoppedDetail} takesFocus>
          <Button appearance="primary" data-action="start" onClick={start}>
            {reading.start}
          </Button>
        </EmptyState>
      );
    case "failed":
      return <ProblemView problem={session.problem} onRetry={start} />;
    default:
      return <DeskView session={session} tasks={tasks} dispatch={dispatch} />;
  }
}
