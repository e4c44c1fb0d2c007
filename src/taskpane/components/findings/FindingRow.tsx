/** One finding: where and what; a click goes to the cell, the reasons and what can be done stand below. */
import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellName } from "../../../core/grid/address";
import type { ListedFinding } from "../../findings/list-findings";
import { useTexts } from "../../texts/texts-context";
import { CellLinks } from "../CellLinks";
import { useCurrentMark } from "../revealed-cell";
import { useRowStyles } from "../row-styles";
import { SeverityIcon } from "../SeverityIcon";
import { FindingFoot } from "./FindingFoot";
import type { FindingPorts } from "./finding-ports";

interface FindingRowProps {
  readonly listed: ListedFinding;
  /** what the reader sees above: the other is said here */
  readonly within: "rule" | "sheet";
  readonly ports: FindingPorts;
}

const INDENT = "3.25em";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: `${INDENT} 1fr`, gap: tokens.spacingHorizontalXS, paddingBottom: tokens.spacingVerticalXXS },
  body: { gridColumn: 2, minWidth: 0, overflowWrap: "anywhere" },
  marks: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  place: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
  static: { cursor: "default" },
  more: { paddingLeft: `calc(${tokens.spacingHorizontalM} + ${INDENT} + ${tokens.spacingHorizontalXS})` },
});

export function FindingRow({ listed, within, ports }: FindingRowProps) {
  const { finding, isNew, wasIgnored } = listed;
  const { language, findings: texts } = useTexts();
  const rows = useRowStyles();
  const styles = useStyles();
  const [first, ...others] = finding.cells;
  const mark = useCurrentMark(first);
  const sheet = within === "rule" ? first?.sheet : undefined;
  const content = (
    <>
      <span className={styles.place}>
        {first && <span className={rows.cell}>{cellName(first)}</span>}
        {within === "sheet" && <SeverityIcon severity={finding.severity} />}
      </span>
      <span className={styles.body}>
        {(sheet !== undefined || isNew) && (
          <span className={styles.marks}>
            {sheet}
            {isNew && (
              <Badge appearance="tint" color="brand" size="small" data-new>
                {texts.news.badge}
              </Badge>
            )}
          </span>
        )}
        {finding.message[language]}
        {wasIgnored !== undefined && (
          <span className={styles.marks} data-was-ignored>
            {texts.ignore.changed(wasIgnored)}
          </span>
        )}
      </span>
    </>
  );
  return (
    <>
      {first ? (
        <button
          type="button"
          className={mergeClasses(rows.button, styles.row)}
          data-rule={finding.rule}
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
        <FindingFoot listed={listed} ports={ports} />
      </div>
    </>
  );
}
