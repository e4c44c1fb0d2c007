/** From the first paint to a running Excel: waits, says what is missing, tries again. */
import { useCallback, useEffect, useState } from "react";
import type { Language } from "../core/values/language";
import type { Host } from "../host";
import { App, type AppProps } from "./App";
import { BarePage } from "./components/BarePage";
import { ProblemView } from "./components/ProblemView";
import { StartingView } from "./components/StartingView";
import type { AutoOpen } from "./pane-ports";
import { PaneFrame } from "./PaneFrame";
import { problemOf, type Problem } from "./problem";
import { useTheme } from "./theme/use-theme";

/** What Office tells once it runs. */
export interface Connection {
  readonly host: Host;
  readonly language: Language;
  /** undefined where Office does not say */
  readonly isDark: boolean | undefined;
  /** absent where the file cannot be marked to open the pane */
  readonly autoOpen?: AutoOpen | undefined;
}

export type Connecting =
  | { readonly kind: "connected"; readonly connection: Connection }
  | { readonly kind: "refused"; readonly language: Language; readonly problem: Problem };

interface StartupProps extends Omit<AppProps, "host" | "theme" | "autoOpen"> {
  /** until Office says which */
  readonly language: Language;
  readonly connect: () => Promise<Connecting>;
  readonly onReload: () => void;
  /** told at first and whenever it changes: the page may have a language of its own to set */
  readonly onLanguage?: (language: Language) => void;
}

type State = { readonly kind: "starting" } | Connecting;

export function Startup({ language: firstLanguage, connect, onReload, onLanguage, ...appProps }: StartupProps) {
  const [state, setState] = useState<State>({ kind: "starting" });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const settle = (outcome: Connecting) => {
      if (isCurrent) setState(outcome);
    };
    connect().then(settle, (error: unknown) =>
      settle({ kind: "refused", language: firstLanguage, problem: problemOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [connect, firstLanguage, tries]);

  const retry = useCallback(() => {
    setState({ kind: "starting" });
    setTries((before) => before + 1);
  }, []);

  const connection = state.kind === "connected" ? state.connection : undefined;
  const language = connection?.language ?? (state.kind === "refused" ? state.language : firstLanguage);
  useEffect(() => onLanguage?.(language), [onLanguage, language]);
  const theme = useTheme(connection?.isDark);
  return (
    <PaneFrame language={language} theme={theme.theme} onReload={onReload}>
      {state.kind === "starting" && (
        <BarePage>
          <StartingView />
        </BarePage>
      )}
      {state.kind === "refused" && (
        <BarePage>
          <ProblemView problem={state.problem} onRetry={retry} />
        </BarePage>
      )}
      {connection && <App {...appProps} host={connection.host} autoOpen={connection.autoOpen} theme={theme} />}
    </PaneFrame>
  );
}
