/** A table that was read: what it is, how surely, and what can be done about it. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { CellAddress } from "../../../core/grid/address";
import { isSureEnough } from "../../../core/plan/confidence";
import { isShifted } from "../../../core/plan/content";
import type { HiddenParts } from "../../../core/plan/hidden-parts";
import { summaryOfFamily } from "../../../core/plan/layouts/layouts";
import type { TableGroup } from "../../sheets/table-groups";
import { useTexts } from "../../texts/texts-context";
import { useRowStyles } from "../row-styles";
import { HiddenNote } from "./HiddenNote";
import { SurenessBadge } from "./SurenessBadge";
import { TableReasons } from "./TableReasons";

interface TableItemProps {
  readonly group: TableGroup;
  readonly hidden: HiddenParts;
  readonly onReveal: (at: CellAddress) => void;
  readonly onConfirm: () => void;
  readonly onCorrect: () => void;
}

const useStyles = makeStyles({
  sheet: { fontWeight: tokens.fontWeightSemibold },
  detail: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  unsure: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function TableItem({ group, hidden, onReveal, onConfirm, onCorrect }: TableItemProps) {
  const { table, sheet, tables, range, indicators, years } = group;
  const { language, sheets: texts } = useTexts();
  const rows = useRowStyles();
  const styles = useStyles();
  const reasons = useId();
  const isSure = isSureEnough(table);
  const isMoved = table.columns.some(isShifted);
  const [isOpen, setOpen] = useState(!isSure || isMoved);
  const Chevron = isOpen ? ChevronUp16Regular : ChevronDown16Regular;
  const facts = [
    range ?? texts.tables(tables.length),
    texts.indicators(indicators),
    ...years.map(texts.tableYear),
  ].join(" · ");
  return (
    <>
      <button
        type="button"
        className={rows.button}
        data-table={sheet}
        onClick={() => onReveal({ sheet, row: table.range.row, column: table.range.column })}
      >
        <span className={mergeClasses(styles.sheet, rows.clamped)}>{sheet}</span>
        <span className={styles.detail}>{summaryOfFamily(table.family)[language]}</span>
        <span className={styles.detail}>{facts}</span>
      </button>
      <div className={rows.below}>
        <HiddenNote hidden={hidden} />
        {!isSure && <p className={styles.unsure}>{texts.notWritten}</p>}
        <div className={styles.foot}>
          <SurenessBadge table={table} />
          {!isSure && (
            <Button
              size="small"
              appearance={isMoved ? "secondary" : "primary"}
              data-action="confirm-table"
              onClick={onConfirm}
            >
              {texts.confirm}
            </Button>
          )}
          <Button
            size="small"
            appearance={isMoved ? "primary" : "secondary"}
            data-action="correct-table"
            aria-label={texts.correctOf(sheet)}
            onClick={onCorrect}
          >
            {texts.correct}
          </Button>
          <Button
            appearance="transparent"
            size="small"
            icon={<Chevron />}
            iconPosition="after"
            aria-expanded={isOpen}
            aria-controls={isOpen ? reasons : undefined}
            aria-label={texts.whyOf(sheet)}
            data-action="why-table"
            onClick={() => setOpen(!isOpen)}
          >
            {texts.why}
          </Button>
        </div>
        {isOpen && <TableReasons id={reasons} table={table} onReveal={onReveal} />}
      </div>
    </>
  );
}
