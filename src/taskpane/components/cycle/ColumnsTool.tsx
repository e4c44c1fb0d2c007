/** Columns for results where tables lack them: where, on which sheets, and what stays as it is. */
import { Button, Radio, RadioGroup, Field } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Analysis } from "../../../core/pipeline";
import { proposeResultColumns } from "../../../core/proposal/result-columns/propose-result-columns";
import type { ColumnsPlace } from "../../../core/proposal/result-columns/sheet-addition";
import { sheetChoices } from "../../cycle/column-choice";
import type { CycleActions } from "../../cycle/cycle-actions";
import { useTexts } from "../../texts/texts-context";
import { Section } from "../Section";
import { LeftAloneTables } from "./LeftAloneTables";
import { SheetChoices } from "./SheetChoices";
import { useToolStyles } from "./use-tool-styles";

interface ColumnsToolProps {
  readonly analysis: Analysis;
  readonly isBusy: boolean;
  readonly onAddColumns: CycleActions["onAddColumns"];
}

const PLACES: readonly ColumnsPlace[] = ["beside-target", "right-of-table"];

export function ColumnsTool({ analysis, isBusy, onAddColumns }: ColumnsToolProps) {
  const texts = useTexts().cycle.columns;
  const styles = useToolStyles();
  const [place, setPlace] = useState<ColumnsPlace>("beside-target");
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const proposal = useMemo(
    () => proposeResultColumns(analysis, { year: analysis.settings.year, place }),
    [analysis, place],
  );
  const choices = useMemo(() => sheetChoices(proposal), [proposal]);
  const chosen = choices.filter(({ sheet }) => !leftOut.has(sheet));
  const toggle = (sheet: string) => {
    const next = new Set(leftOut);
    if (!next.delete(sheet)) next.add(sheet);
    setLeftOut(next);
  };
  const isWanted = choices.length > 0;
  return (
    <Section
      level={2}
      title={texts.title}
      detail={isWanted ? texts.wanting(proposal.tables.length) : texts.complete}
      startsOpen={isWanted && analysis.figures.every(({ at }) => at === undefined)}
    >
      {() => (
        <div className={styles.body}>
          {isWanted && (
            <>
              <Field label={texts.place}>
                <RadioGroup
                  value={place}
                  data-choice="columns-place"
                  onChange={(_, { value }) => setPlace(PLACES.find((each) => each === value) ?? place)}
                >
                  {PLACES.map((each) => (
                    <Radio key={each} value={each} label={texts.places[each]} />
                  ))}
                </RadioGroup>
              </Field>
              <SheetChoices choices={choices} leftOut={leftOut} onToggle={toggle} />
              <p className={styles.small}>{texts.effect}</p>
              <div className={styles.buttons}>
                <Button
                  appearance="primary"
                  data-action="add-columns"
                  disabledFocusable={isBusy || chosen.length === 0}
                  onClick={() => onAddColumns(chosen.map(({ addition }) => addition))}
                >
                  {chosen.length === 0 ? texts.noneChosen : texts.add(chosen.length)}
                </Button>
              </div>
            </>
          )}
          <LeftAloneTables tables={proposal.leftAlone.filter(({ code }) => code !== "complete")} />
        </div>
      )}
    </Section>
  );
}
