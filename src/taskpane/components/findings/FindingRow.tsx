/** One finding: where and what; a click goes to the cell, the reasons and what can be done stand below. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellName } from "../../../core/grid/address";
import type { ListedFinding } from "../../findings/list-findings";
import { useTexts } from "../../texts/texts-context";
import { CellLinks } from "../CellLinks";
import { CellWalk } from "../CellWalk";
import { useCurrentMark } from "../revealed-cell";
import { useRowStyles } from "../row-styles";
import { SeverityIcon } from "../SeverityIcon";
import { AnswerChoices } from "./AnswerChoices";
import { FindingBody } from "./FindingBody";
import { FindingFoot } from "./FindingFoot";
import type { FindingPorts } from "./finding-ports";

interface FindingRowProps {
  readonly listed: ListedFinding;
  /** what the reader sees above: the other is said here */
  readonly within: "rule" | "sheet";
  readonly ports: FindingPorts;
}

/** With more cells one goes through them rather than picking one. */
const MANY = 6;

const INDENT = "3.25em";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: `${INDENT} 1fr`,
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  place: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
  static: { cursor: "default" },
  more: { paddingLeft: `calc(${tokens.spacingHorizontalM} + ${INDENT} + ${tokens.spacingHorizontalXS})` },
});

export function FindingRow({ listed, within, ports }: FindingRowProps) {
  const { rule, severity, cells, message } = listed.finding;
  const { language, findings: texts } = useTexts();
  const rows = useRowStyles();
  const styles = useStyles();
  const [first, ...others] = cells;
  const mark = useCurrentMark(first);
  const isBySheet = within === "sheet";
  const content = (
    <>
      <span className={styles.place}>
        {first && <span className={rows.cell}>{cellName(first)}</span>}
        {isBySheet && <SeverityIcon severity={severity} />}
      </span>
      <FindingBody listed={listed} sheet={isBySheet ? undefined : first?.sheet} />
    </>
  );
  return (
    <>
      {first ? (
        <button
          type="button"
          className={mergeClasses(rows.button, styles.row)}
          data-rule={rule}
          {...mark}
          title={texts.goTo(cellName(first), first.sheet)}
          onClick={() => ports.onReveal(first)}
        >
          {content}
        </button>
      ) : (
        <div className={mergeClasses(rows.button, styles.row, styles.static)}>{content}</div>
      )}
      <div className={mergeClasses(rows.below, styles.more)}>
        {first && others.length > 0 && <CellLinks cells={others} within={first.sheet} onReveal={ports.onReveal} />}
        {isBySheet && others.length > MANY && (
          <CellWalk cells={cells} name={message[language]} onReveal={ports.onReveal} />
        )}
        {listed.finding.question && <AnswerChoices question={listed.finding.question} ports={ports} />}
        <FindingFoot listed={listed} ports={ports} />
      </div>
    </>
  );
}
