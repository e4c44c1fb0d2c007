/** One decision to ignore something: what, why, and the way back. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellName } from "../../../core/grid/address";
import { printDay } from "../../findings/day-of";
import { knownRule } from "../../findings/known-rule";
import type { IgnoredEntry } from "../../findings/list-ignored";
import { useTexts } from "../../texts/texts-context";
import { useRowStyles } from "../row-styles";
import type { FindingActions } from "./finding-ports";

interface IgnoredRowProps {
  readonly entry: IgnoredEntry;
  readonly actions: Pick<FindingActions, "onReveal" | "onRestore">;
}

const useStyles = makeStyles({
  static: { cursor: "default" },
  detail: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

export function IgnoredRow({ entry, actions }: IgnoredRowProps) {
  const { language, findings } = useTexts();
  const texts = findings.ignore;
  const rows = useRowStyles();
  const styles = useStyles();
  const summary = knownRule(entry.decision.rule)?.summary[language] ?? entry.decision.rule;
  const cell = entry.of === "finding" ? entry.finding.cells[0] : undefined;
  const place = cell && `${cell.sheet} ${cellName(cell)}`;
  const { reason, when } = entry.decision;
  const content = (
    <>
      <span className={cell ? rows.cell : styles.name}>{place ?? summary}</span>
      <span className={styles.detail}>
        {entry.of === "rule" ? texts.wholeRule(entry.count) : entry.finding.message[language]}
      </span>
      <span className={styles.detail}>
        {texts.because(reason)}
        {when !== undefined && ` (${printDay(when)})`}
      </span>
    </>
  );
  return (
    <div data-ignored-entry={entry.of}>
      {cell ? (
        <button
          type="button"
          className={rows.button}
          title={findings.goTo(cellName(cell), cell.sheet)}
          onClick={() => actions.onReveal(cell)}
        >
          {content}
        </button>
      ) : (
        <div className={mergeClasses(rows.button, styles.static)}>{content}</div>
      )}
      <div className={rows.below}>
        <Button
          size="small"
          data-action="restore"
          aria-label={texts.restoreOf(place ?? summary)}
          onClick={() =>
            actions.onRestore(entry.of === "rule" ? { rule: entry.decision.rule } : { decision: entry.decision })
          }
        >
          {texts.restore}
        </Button>
      </div>
    </div>
  );
}
