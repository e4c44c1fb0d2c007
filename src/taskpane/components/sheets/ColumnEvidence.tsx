/** The columns of a table: which heading in which cell gave each its role, and where what stands below disagrees. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons";
import { cellName, columnName, type CellAddress } from "../../../core/grid/address";
import { isShifted } from "../../../core/plan/content";
import type { PlanColumn, PlanTable } from "../../../core/plan/model";
import { useTexts } from "../../texts/texts-context";

interface ColumnEvidenceProps {
  readonly table: PlanTable;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  link: { fontSize: "inherit", textAlign: "left" },
  role: { fontWeight: tokens.fontWeightSemibold },
  shifted: { display: "flex", gap: tokens.spacingHorizontalXS, color: tokens.colorStatusWarningForeground1 },
  icon: { flexShrink: 0, display: "flex", alignItems: "center", height: tokens.lineHeightBase200 },
});

export function ColumnEvidence({ table, onReveal }: ColumnEvidenceProps) {
  const { sheets: texts, findings } = useTexts();
  const styles = useStyles();
  const roleText = ({ role, year }: PlanColumn) =>
    year === undefined ? texts.roles[role] : `${texts.roles[role]} ${year}`;
  return (
    <ul className={styles.list} aria-label={texts.columns}>
      {table.columns.map((column) => {
        const { heading, content } = column;
        const isNamed = heading.text !== "";
        const at = { sheet: table.sheet, ...heading.at };
        return (
          <li
            key={`${column.role}:${column.column}:${column.year ?? ""}`}
            className={styles.item}
            data-column={column.role}
          >
            <Link
              as="button"
              className={styles.link}
              title={findings.goTo(cellName(at), at.sheet)}
              onClick={() => onReveal(at)}
            >
              {isNamed ? `${cellName(at)} «${heading.text}»` : `${columnName(column.column)} (${texts.noHeading})`}
            </Link>
            {" → "}
            <span className={styles.role}>{roleText(column)}</span>
            {isShifted(column) && (
              <span className={styles.shifted} data-shifted={column.role}>
                <span className={styles.icon} aria-hidden>
                  <Warning16Regular />
                </span>
                {texts.shifted(content.agreeing, content.filled)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
