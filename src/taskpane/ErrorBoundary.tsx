/** Our own mistakes while drawing: the pane says so instead of going blank. */
import { Component, type ReactNode } from "react";
import { CrashView } from "./components/CrashView";
import { problemOf, type Problem } from "./problem";

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
    return problem ? <CrashView problem={problem} onReload={this.props.onReload} /> : this.props.children;
  }
}
