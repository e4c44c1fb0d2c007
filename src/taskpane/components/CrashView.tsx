/** The pane cannot go on: says so, offers to start anew. */
import { Button } from "@fluentui/react-components";
import type { Problem } from "../problem";
import { useTexts } from "../texts/texts-context";
import { BarePage } from "./BarePage";
import { Diagnostic } from "./Diagnostic";
import { EmptyState } from "./EmptyState";
import { diagnosticText } from "./ProblemView";

interface CrashViewProps {
  readonly problem: Problem;
  readonly onReload: () => void;
}

export function CrashView({ problem, onReload }: CrashViewProps) {
  const texts = useTexts().crash;
  return (
    <BarePage>
      <EmptyState mood="bad" title={texts.title} detail={`${texts.sentence} ${texts.remedy}`} takesFocus>
        <Button appearance="primary" data-action="reload" onClick={onReload}>
          {texts.reload}
        </Button>
        <Diagnostic text={diagnosticText(problem)} />
      </EmptyState>
    </BarePage>
  );
}
