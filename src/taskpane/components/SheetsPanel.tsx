/** What was read in which sheet, and why the others were not. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { areaName, type CellAddress } from "../../core/grid/address";
import type { Plan, PlanTable } from "../../core/plan/model";
import { groupBy } from "../grouping/group-by";
import { useTexts } from "../texts/texts-context";
import { ArrowGroup } from "./ArrowGroup";
import { IgnoredSheets } from "./IgnoredSheets";
import { useRowStyles } from "./row-styles";
import { Section } from "./Section";

interface SheetsPanelProps {
  readonly plan: Plan;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  sheet: { fontWeight: tokens.fontWeightSemibold },
  detail: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export function SheetsPanel({ plan, onReveal }: SheetsPanelProps) {
  const { sheets: texts } = useTexts();
  const rows = useRowStyles();
  const styles = useStyles();
  const read = useMemo(() => groupBy(plan.tables, ({ sheet }) => sheet), [plan]);
  const tableText = ({ range, indicators, year }: PlanTable) =>
    [texts.table(areaName(range), indicators.length), ...(year === undefined ? [] : [texts.tableYear(year)])].join(" · ");
  return (
    <ArrowGroup>
      <Section level={2} title={texts.read(read.length)} startsOpen>
        {() => (
          <ul className={rows.list}>
            {read.flatMap(({ name, items }) =>
              items.map((table) => (
                <li key={`${name}!${areaName(table.range)}`} className={rows.row}>
                  <button
                    type="button"
                    className={rows.button}
                    onClick={() => onReveal({ sheet: name, row: table.range.row, column: table.range.column })}
                  >
                    <span className={mergeClasses(styles.sheet, rows.clamped)}>{name}</span>
                    <span className={styles.detail}>{tableText(table)}</span>
                  </button>
                </li>
              )),
            )}
          </ul>
        )}
      </Section>
      {plan.ignored.length > 0 && (
        <Section level={2} title={texts.ignored(plan.ignored.length)} startsOpen>
          {() => <IgnoredSheets ignored={plan.ignored} onReveal={onReveal} />}
        </Section>
      )}
    </ArrowGroup>
  );
}
