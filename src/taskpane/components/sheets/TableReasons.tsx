/** The columns of a table with their headings, and what speaks against it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle16Regular } from "@fluentui/react-icons";
import type { CellAddress } from "../../../core/grid/address";
import type { PlanTable } from "../../../core/plan/model";
import { useTexts } from "../../texts/texts-context";
import { ColumnEvidence } from "./ColumnEvidence";

interface TableReasonsProps {
  readonly id: string;
  readonly table: PlanTable;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  reasons: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  proof: { display: "flex", gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalXXS} 0` },
  icon: { flexShrink: 0, display: "flex", alignItems: "center", height: tokens.lineHeightBase200 },
});

export function TableReasons({ id, table, onReveal }: TableReasonsProps) {
  const { language, sheets: texts } = useTexts();
  const styles = useStyles();
  const failing = table.proofs.filter(({ held }) => held < 1);
  return (
    <div id={id} className={styles.reasons}>
      <h3 className={styles.heading}>{texts.columns}</h3>
      <ColumnEvidence table={table} onReveal={onReveal} />
      {failing.length > 0 && (
        <>
          <h3 className={styles.heading}>{texts.doubts}</h3>
          <ul className={styles.list}>
            {failing.map(({ id: proof, sentence }) => (
              <li key={proof} className={styles.proof} data-doubt={proof}>
                <span className={styles.icon} aria-hidden>
                  <QuestionCircle16Regular />
                </span>
                {sentence[language]}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
