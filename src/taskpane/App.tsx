/** The pane in a running Excel: one session, shown as what it is doing. */
import { makeStyles } from "@fluentui/react-components";
import { announcementOf } from "./announcement";
import { LiveRegion } from "./components/LiveRegion";
import { PaneHeader } from "./components/PaneHeader";
import { Stage } from "./components/Stage";
import { useReturns } from "./components/use-returns";
import { deskOf } from "./session";
import type { AutoOpen, OpeningAction } from "./pane-ports";
import { useTexts } from "./texts/texts-context";
import type { ThemeInForce } from "./theme/use-theme";
import { useOpeningAction } from "./use-opening-action";
import { useSession, type SessionPorts } from "./use-session";

export interface AppProps extends SessionPorts {
  /** absent where the file cannot be marked to open the pane */
  readonly autoOpen?: AutoOpen | undefined;
  /** what the ribbon button asked for; nothing when absent */
  readonly opening?: OpeningAction | undefined;
  readonly theme: Pick<ThemeInForce, "choice" | "choose">;
}

const useStyles = makeStyles({
  stage: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
});

export function App({ theme, autoOpen, opening, ...ports }: AppProps) {
  const styles = useStyles();
  const running = useSession(ports);
  const { session, tasks, dispatch } = running;
  useOpeningAction(opening, running);
  const texts = useTexts();
  const analysis = deskOf(session)?.analysis;
  const returns = useReturns(session.kind === "methodology", undefined);
  return (
    <>
      <PaneHeader
        analysis={analysis}
        themeChoice={theme.choice}
        autoOpen={autoOpen}
        isBusy={session.kind !== "ready"}
        returns={returns}
        onOpenMethodology={() => dispatch({ type: "methodology-opened" })}
        onReread={() => void tasks.checkAgain()}
        onChooseYear={(year) => void tasks.chooseYear(year)}
        onChooseTheme={theme.choose}
      />
      <main className={styles.stage}>
        <Stage {...running} />
      </main>
      <LiveRegion message={announcementOf(session, texts)} />
    </>
  );
}
