/** The pane once the workbook was read: the lists, and above them the preview or the methodology while it is open. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellAddress } from "../../core/grid/address";
import type { ReadingLimit } from "../../core/grid/reading-limit";
import { placeKey } from "../grouping/list-changes";
import { cycleActionsOf } from "../cycle/cycle-actions-of";
import type { AtDesk, SessionEvent } from "../session";
import type { Decide } from "../sheets/decisions";
import type { Tasks } from "../session-tasks";
import { DeskLayer, hasLayer } from "./DeskLayer";
import { DeskTabs, type TabName } from "./DeskTabs";
import type { FindingActions } from "./findings/finding-ports";
import { NothingRecognised } from "./NothingRecognised";
import { NoticeBar } from "./NoticeBar";
import { ReadingLimits } from "./ReadingLimits";
import { RevealedCellContext } from "./revealed-cell";
import { ReadyActions, underWayOf } from "./ReadyActions";
import { retryOf } from "./retry-of";
import { useWayBack } from "./use-way-back";
import { StopWritingContext } from "./WorkingLine";

const NOTHING_UNSEEN: readonly ReadingLimit[] = [];

interface DeskViewProps {
  readonly session: AtDesk;
  readonly tasks: Tasks;
  readonly dispatch: (event: SessionEvent) => void;
}

const useStyles = makeStyles({
  layers: { position: "relative", flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  layer: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  /** keeps its place and its scrolling, out of reach of eyes, keyboard and screen readers */
  covered: { visibility: "hidden" },
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalL}`,
  },
});

export function DeskView({ session: { kind, desk }, tasks, dispatch }: DeskViewProps) {
  const styles = useStyles();
  const isCovered = hasLayer(kind);
  const wayBack = useWayBack(isCovered, desk.notice !== undefined);
  const [tab, setTab] = useState<TabName>("findings");
  const [revealed, setRevealed] = useState<string>();
  const reveal = (at: CellAddress) => {
    setRevealed(placeKey(at));
    void tasks.reveal(at);
  };
  const actions: FindingActions = {
    onReveal: reveal,
    onFix: (scope) => void tasks.preview({ kind: "fixes", scope }),
    onIgnore: (request) => void tasks.ignore(request),
    onRestore: (request) => void tasks.restore(request),
    onAnswer: (request) => void tasks.answer(request),
    onReopen: (answer) => void tasks.takeAnswerBack(answer),
    onOpenRule: (rule) => dispatch({ type: "rule-opened", rule }),
  };
  const cycle = cycleActionsOf(tasks, dispatch, reveal);
  const decide: Decide = (corrections) => void tasks.decide(corrections);
  const reread = () => void tasks.checkAgain();
  const hasPlan = desk.analysis.plan.tables.length > 0;
  const notice = desk.notice && (
    <NoticeBar
      notice={desk.notice}
      onRetry={retryOf(desk.notice, tasks)}
      onDismiss={() => dispatch({ type: "notice-dismissed" })}
      onReveal={reveal}
    />
  );

  return (
    <StopWritingContext value={tasks.stopWriting}>
      <RevealedCellContext value={revealed}>
        <div className={styles.layers} data-stage={kind}>
          <div className={mergeClasses(styles.layer, isCovered && styles.covered)} {...wayBack}>
            {!isCovered && notice}
            <ReadingLimits limits={desk.analysis.workbook.limits ?? NOTHING_UNSEEN} onReread={reread} />
            {hasPlan ? (
              <DeskTabs
                desk={desk}
                isBusy={kind !== "ready" || desk.freshness.kind !== "current"}
                chosen={tab}
                onChoose={setTab}
                actions={actions}
                cycle={cycle}
                onDecide={decide}
              />
            ) : (
              <div className={styles.scroller}>
                <NothingRecognised analysis={desk.analysis} onReread={reread} onReveal={reveal} onDecide={decide} />
              </div>
            )}
            {(hasPlan || desk.applications.length > 0) && (
              <ReadyActions
                desk={desk}
                underWay={underWayOf(kind)}
                onReread={reread}
                onOpenTools={() => setTab("cycle")}
                onRecalculate={() => void tasks.preview({ kind: "figures", explanations: "none" })}
                onTakeBack={() => void tasks.takeBack()}
              />
            )}
          </div>
          <DeskLayer session={{ kind, desk }} tasks={tasks} dispatch={dispatch} notice={notice} onReveal={reveal} />
        </div>
      </RevealedCellContext>
    </StopWritingContext>
  );
}
