/** The sheets of a workbook in lists: those to be asked about again, those read, those set aside, those left out. */
import { useMemo } from "react";
import type { CellAddress } from "../../../core/grid/address";
import type { Analysis } from "../../../core/pipeline";
import type { TableCorrection } from "../../../core/plan/correction";
import { hiddenParts } from "../../../core/plan/hidden-parts";
import type { PlanTable } from "../../../core/plan/model";
import type { Decisions } from "../../sheets/decisions";
import { groupTables } from "../../sheets/table-groups";
import { useTexts } from "../../texts/texts-context";
import { ArrowGroup } from "../ArrowGroup";
import { useRowStyles } from "../row-styles";
import { Section } from "../Section";
import { IgnoredSheets } from "./IgnoredSheets";
import { SetAsideTables } from "./SetAsideTables";
import { StaleDecision } from "./StaleDecision";
import { TableItem } from "./TableItem";

interface SheetListsProps {
  readonly analysis: Analysis;
  readonly decisions: Decisions;
  readonly onReveal: (at: CellAddress) => void;
  readonly onTeach: (sheet: string) => void;
  readonly onCorrect: (table: PlanTable, instead?: TableCorrection) => void;
}

const NOTHING_HIDDEN = { sheet: false, rows: 0, columns: [] };

export function SheetLists({ analysis: { workbook, plan }, decisions, onReveal, onTeach, onCorrect }: SheetListsProps) {
  const { sheets: texts } = useTexts();
  const rows = useRowStyles();
  const groups = useMemo(() => groupTables(plan.tables), [plan]);
  const teachable = useMemo(
    () => new Set(workbook.sheets.flatMap(({ name, used }) => (used ? [name] : []))),
    [workbook],
  );
  const read = new Set(plan.tables.map(({ sheet }) => sheet)).size;
  const setAside = plan.decided.filter(({ isPlan }) => !isPlan);
  const hiddenIn = (table: PlanTable) => {
    const sheet = decisions.sheetNamed(table.sheet);
    return sheet ? hiddenParts(sheet, table.range) : NOTHING_HIDDEN;
  };
  return (
    <>
      {decisions.stale.map((correction) => {
        const table = plan.tables.find(({ sheet }) => sheet === correction.sheet);
        return (
          <StaleDecision
            key={`${correction.sheet ?? ""}!${correction.heading.checksum}`}
            correction={correction}
            hasSheet={correction.sheet !== undefined && decisions.sheetNamed(correction.sheet) !== undefined}
            onReview={table && (() => onCorrect(table, correction))}
            onForget={() => decisions.forget(correction)}
          />
        );
      })}
      <ArrowGroup>
        {read > 0 && (
          <Section level={2} title={texts.read(read)} startsOpen>
            {() => (
              <ul className={rows.list}>
                {groups.map((group) => (
                  <li key={group.key} className={rows.row}>
                    <TableItem
                      group={group}
                      hidden={hiddenIn(group.table)}
                      onReveal={onReveal}
                      onConfirm={() => decisions.confirm(group.table)}
                      onCorrect={() => onCorrect(group.table)}
                    />
                  </li>
                ))}
              </ul>
            )}
          </Section>
        )}
        {setAside.length > 0 && (
          <Section level={2} title={texts.setAside(setAside.length)} startsOpen>
            {() => (
              <SetAsideTables
                tables={setAside}
                onReveal={onReveal}
                onAutomatic={(table) => decisions.automatic(table.sheet, table)}
              />
            )}
          </Section>
        )}
        {plan.ignored.length > 0 && (
          <Section level={2} title={texts.ignored(plan.ignored.length)} startsOpen>
            {() => <IgnoredSheets ignored={plan.ignored} teachable={teachable} onReveal={onReveal} onTeach={onTeach} />}
          </Section>
        )}
      </ArrowGroup>
    </>
  );
}
