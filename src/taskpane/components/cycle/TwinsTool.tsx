/** Results of one indicator on several sheets: carried over where they are missing, settled where they differ. */
import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Analysis } from "../../../core/pipeline";
import { findTwinResults } from "../../../core/twins/find-twin-results";
import type { CycleActions } from "../../cycle/cycle-actions";
import { twinKey } from "../../cycle/twin-scope";
import { useTexts } from "../../texts/texts-context";
import { GrowingList } from "../GrowingList";
import { Section } from "../Section";
import { TwinDifferenceItem } from "./TwinDifferenceItem";
import { TwinOfferItem } from "./TwinOfferItem";
import { useToolStyles } from "./use-tool-styles";

interface TwinsToolProps {
  readonly analysis: Analysis;
  readonly isBusy: boolean;
  readonly actions: Pick<CycleActions, "onCarryResults" | "onReveal">;
}

export function TwinsTool({ analysis, isBusy, actions }: TwinsToolProps) {
  const texts = useTexts().cycle.twins;
  const styles = useToolStyles();
  const { offers, differences } = useMemo(() => findTwinResults(analysis), [analysis]);
  const writable = offers.filter(({ patches }) => patches.length > 0);
  const isAny = offers.length + differences.length > 0;
  return (
    <Section
      level={2}
      title={texts.title}
      detail={isAny ? texts.found(offers.length, differences.length) : texts.none}
      startsOpen={false}
    >
      {() => (
        <div className={styles.body}>
          {offers.length > 0 && (
            <>
              <p className={styles.line}>{texts.offersTitle(offers.length)}</p>
              {writable.length > 1 && (
                <div className={styles.buttons}>
                  <Button
                    data-action="carry-all"
                    disabledFocusable={isBusy}
                    onClick={() => actions.onCarryResults({ kind: "all-offers" })}
                  >
                    {texts.carryAll(writable.length)}
                  </Button>
                </div>
              )}
              <GrowingList items={offers} keyOf={twinKey}>
                {(offer) => <TwinOfferItem offer={offer} isBusy={isBusy} actions={actions} />}
              </GrowingList>
            </>
          )}
          {differences.length > 0 && (
            <>
              <p className={styles.line}>{texts.differencesTitle(differences.length)}</p>
              <GrowingList items={differences} keyOf={twinKey}>
                {(difference) => <TwinDifferenceItem difference={difference} isBusy={isBusy} actions={actions} />}
              </GrowingList>
            </>
          )}
        </div>
      )}
    </Section>
  );
}
