/** Our own mistakes while drawing: the pane says so instead of going blank. */
import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { BarePage } from "./components/BarePage";
import { Diagnostic } from "./components/Diagnostic";
import { diagnosticText } from "./components/ProblemView";
import { EmptyState } from "./components/EmptyState";
import { problemOf, type Problem } from "./problem";
import { useTexts } from "./texts/texts-context";

interface ErrorBoundaryProps {
  readonly onReload: () => void;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly problem: Problem | undefined;
}

/** A class because React offers error boundaries in no other form. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { problem: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { problem: problemOf(error) };
  }

  override render() {
    const { problem } = this.state;
    return problem ? <Crash problem={problem} onReload={this.props.onReload} /> : this.props.children;
  }
}

interface CrashProps {
  readonly problem: Problem;
  readonly onReload: () => void;
}

function Crash({ problem, onReload }: CrashProps) {
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
