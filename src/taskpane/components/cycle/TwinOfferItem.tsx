/** A result that is written on one sheet and missing on others. */
import { Button } from "@fluentui/react-components";
import type { TwinOffer } from "../../../core/twins/twin";
import type { CycleActions } from "../../cycle/cycle-actions";
import { twinKey } from "../../cycle/twin-scope";
import { useTexts } from "../../texts/texts-context";
import { CellLinks } from "../CellLinks";
import { useToolStyles } from "./use-tool-styles";

interface TwinOfferItemProps {
  readonly offer: TwinOffer;
  readonly isBusy: boolean;
  readonly actions: Pick<CycleActions, "onCarryResults" | "onReveal">;
}

export function TwinOfferItem({ offer, isBusy, actions }: TwinOfferItemProps) {
  const texts = useTexts().cycle.twins;
  const styles = useToolStyles();
  const { code, text, from, patches, skipped } = offer;
  return (
    <div className={styles.item} data-twin-offer={code ?? text}>
      <span className={styles.name}>{text}</span>
      <span>
        {texts.result} <strong>{from[0].cell.text}</strong> {texts.isIn}{" "}
        <CellLinks cells={from.map(({ at }) => at)} onReveal={actions.onReveal} />
      </span>
      {patches.length > 0 && (
        <span>
          {texts.missingIn} <CellLinks cells={patches.map(({ at }) => at)} onReveal={actions.onReveal} />
        </span>
      )}
      {skipped.length > 0 && <span className={styles.small}>{texts.barred(skipped.length)}</span>}
      {patches.length > 0 && (
        <span className={styles.buttons}>
          <Button
            size="small"
            data-action="carry-one"
            aria-label={texts.carryOf(code ?? text)}
            disabledFocusable={isBusy}
            onClick={() => actions.onCarryResults({ kind: "offer", key: twinKey(offer) })}
          >
            {texts.carry}
          </Button>
        </span>
      )}
    </div>
  );
}
