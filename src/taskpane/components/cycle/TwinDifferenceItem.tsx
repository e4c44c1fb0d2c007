/** Different results for one indicator: nothing happens before the user has said which one counts. */
import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { TwinDifference } from "../../../core/twins/twin";
import type { CycleActions } from "../../cycle/cycle-actions";
import { twinKey } from "../../cycle/twin-scope";
import { useTexts } from "../../texts/texts-context";
import { CellLinks } from "../CellLinks";
import { useToolStyles } from "./use-tool-styles";

interface TwinDifferenceItemProps {
  readonly difference: TwinDifference;
  readonly isBusy: boolean;
  readonly actions: Pick<CycleActions, "onCarryResults" | "onReveal">;
}

export function TwinDifferenceItem({ difference, isBusy, actions }: TwinDifferenceItemProps) {
  const texts = useTexts().cycle.twins;
  const styles = useToolStyles();
  const name = useId();
  const [chosen, setChosen] = useState<number>();
  const { code, text, versions, blank } = difference;
  const counts = chosen === undefined ? undefined : versions[chosen]?.places[0].at;
  return (
    <fieldset className={styles.group} data-twin-difference={code ?? text}>
      <legend className={styles.legend}>
        <span className={styles.name}>{text}</span>
      </legend>
      <span className={styles.small}>{texts.whichCounts(code ?? text)}</span>
      {versions.map(({ places }, index) => (
        <label key={places.map(({ at }) => `${at.sheet}${at.row}:${at.column}`).join()} className={styles.choice}>
          <input
            type="radio"
            name={name}
            className={styles.box}
            checked={chosen === index}
            onChange={() => setChosen(index)}
          />
          <span>
            <strong>{places[0].cell.text}</strong>{" "}
            <CellLinks cells={places.map(({ at }) => at)} onReveal={actions.onReveal} />
          </span>
        </label>
      ))}
      {blank.length > 0 && <span className={styles.small}>{texts.alsoMissing(blank.length)}</span>}
      <span className={styles.buttons}>
        <Button
          size="small"
          data-action="settle"
          disabledFocusable={isBusy || counts === undefined}
          onClick={() =>
            counts && actions.onCarryResults({ kind: "difference", key: twinKey(difference), chosen: counts })
          }
        >
          {texts.settle}
        </Button>
      </span>
    </fieldset>
  );
}
