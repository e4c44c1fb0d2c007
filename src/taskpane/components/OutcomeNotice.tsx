/** What was left alone by an application or a taking back. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../core/grid/address";
import type { Outcome } from "../../host";
import { groupSkipped } from "../grouping/list-changes";
import { useTexts } from "../texts/texts-context";
import { CellLinks } from "./CellLinks";
import { SkippedList } from "./SkippedList";

interface OutcomeNoticeProps {
  readonly outcome: Outcome;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  part: { display: "block", marginTop: tokens.spacingVerticalXS },
});

export function OutcomeNotice({ outcome: { skipped, plain = [] }, onReveal }: OutcomeNoticeProps) {
  const styles = useStyles();
  const texts = useTexts().notices;
  return (
    <>
      {plain.length > 0 && (
        <div className={styles.part}>
          {texts.plain(plain.length)}
          <CellLinks cells={plain} onReveal={onReveal} />
        </div>
      )}
      {skipped.length > 0 && (
        <div className={styles.part}>
          {texts.skipped(skipped.length)}
          <SkippedList groups={groupSkipped(skipped)} onReveal={onReveal} />
        </div>
      )}
    </>
  );
}
