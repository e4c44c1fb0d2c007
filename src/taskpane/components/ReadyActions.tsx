/** *Ricalcola* and *Annulla*. */
import { Button, Link } from "@fluentui/react-components";
import { ArrowUndo20Regular, Calculator20Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { countNews } from "../grouping/list-changes";
import { offerOf, type Desk, type DeskStage } from "../session";
import { useTexts } from "../texts/texts-context";
import { ActionBar } from "./ActionBar";
import { FreshnessLine } from "./FreshnessLine";
import { WorkingLine } from "./WorkingLine";

type UnderWay = "taking-back" | "working";

export function underWayOf(stage: DeskStage): UnderWay | undefined {
  return stage === "taking-back" || stage === "working" ? stage : undefined;
}

interface ReadyActionsProps {
  readonly desk: Desk;
  /** undefined while nothing is */
  readonly underWay: UnderWay | undefined;
  readonly onReread: () => void;
  /** where columns for results can be added */
  readonly onOpenTools: () => void;
  readonly onRecalculate: () => void;
  readonly onTakeBack: () => void;
}

export function ReadyActions({ desk, underWay, onReread, onOpenTools, onRecalculate, onTakeBack }: ReadyActionsProps) {
  const { actions: texts, cycle } = useTexts();
  const offer = offerOf(desk);
  const { patches, skipped } = desk.proposal;
  const pending = useMemo(() => countNews(patches), [patches]);
  const hasPlace = patches.length + skipped.length > 0;
  const line = (
    <FreshnessLine freshness={desk.freshness} onReread={onReread}>
      <span data-pending={pending}>
        {!hasPlace ? texts.noPlace : pending > 0 ? texts.pending(pending) : texts.upToDate}
      </span>
      {!hasPlace && (
        <>
          {" "}
          <Link as="button" data-action="open-tools" onClick={onOpenTools}>
            {cycle.columns.open}
          </Link>
        </>
      )}
    </FreshnessLine>
  );
  return (
    <ActionBar
      line={
        underWay ? (
          <WorkingLine label={underWay === "working" ? texts.working : texts.takingBack} progress={desk.progress} />
        ) : (
          line
        )
      }
    >
      <Button
        appearance="primary"
        icon={<Calculator20Regular />}
        data-action="recalculate"
        disabledFocusable={underWay !== undefined}
        onClick={onRecalculate}
      >
        {texts.recalculate}
      </Button>
      {offer && (
        <Button
          icon={<ArrowUndo20Regular />}
          title={texts.offer(offer.cells)}
          data-action="take-back"
          disabledFocusable={underWay !== undefined}
          onClick={onTakeBack}
        >
          {texts.takeBack}
        </Button>
      )}
    </ActionBar>
  );
}
