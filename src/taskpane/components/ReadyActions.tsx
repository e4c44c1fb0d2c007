/** *Ricalcola* and *Annulla*. */
import { Button, Spinner } from "@fluentui/react-components";
import { ArrowUndo20Regular, Calculator20Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { countNews } from "../grouping/list-changes";
import type { Desk } from "../session";
import { useTexts } from "../texts/texts-context";
import { ActionBar } from "./ActionBar";
import { FreshnessLine } from "./FreshnessLine";

interface ReadyActionsProps {
  readonly desk: Desk;
  readonly isTakingBack: boolean;
  readonly onReread: () => void;
  readonly onRecalculate: () => void;
  readonly onTakeBack: () => void;
}

export function ReadyActions({ desk, isTakingBack, onReread, onRecalculate, onTakeBack }: ReadyActionsProps) {
  const texts = useTexts().actions;
  const { patches, skipped } = desk.proposal;
  const pending = useMemo(() => countNews(patches), [patches]);
  const hasPlace = patches.length + skipped.length > 0;
  const line = (
    <FreshnessLine freshness={desk.freshness} onReread={onReread}>
      <span data-pending={pending}>{!hasPlace ? texts.noPlace : pending > 0 ? texts.pending(pending) : texts.upToDate}</span>
    </FreshnessLine>
  );
  return (
    <ActionBar line={isTakingBack ? <Spinner size="extra-tiny" label={texts.takingBack} labelPosition="after" /> : line}>
      <Button
        appearance="primary"
        icon={<Calculator20Regular />}
        data-action="recalculate"
        disabledFocusable={isTakingBack}
        onClick={onRecalculate}
      >
        {texts.recalculate}
      </Button>
      {desk.offer && (
        <Button
          icon={<ArrowUndo20Regular />}
          title={texts.offer(desk.offer.cells)}
          data-action="take-back"
          disabledFocusable={isTakingBack}
          onClick={onTakeBack}
        >
          {texts.takeBack}
        </Button>
      )}
    </ActionBar>
  );
}
