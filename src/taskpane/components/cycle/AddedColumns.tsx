/** What became of new columns: what to do next, and the sheets where they could not go. */
import { makeStyles } from "@fluentui/react-components";
import type { CellAddress } from "../../../core/grid/address";
import type { Outcome } from "../../../host";
import { useTexts } from "../../texts/texts-context";
import { OutcomeNotice } from "../OutcomeNotice";

interface AddedColumnsProps {
  readonly outcome: Outcome;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({ next: { display: "block" } });

export function AddedColumns({ outcome, onReveal }: AddedColumnsProps) {
  const texts = useTexts().cycle.columns;
  const styles = useStyles();
  return (
    <>
      {outcome.written.length > 0 && <span className={styles.next}>{texts.next}</span>}
      <OutcomeNotice outcome={outcome} onReveal={onReveal} />
    </>
  );
}
