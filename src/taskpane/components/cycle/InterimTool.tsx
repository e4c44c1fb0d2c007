/** Monitoring during the year: up to which day the results were gathered, where their heading does not say it. */
import { Button, Field, Input } from "@fluentui/react-components";
import type { Analysis } from "../../../core/pipeline";
import { printDate } from "../../../core/values/calendar";
import { isoDate, readIsoDate } from "../../cycle/iso-date";
import type { CycleActions } from "../../cycle/cycle-actions";
import { useTexts } from "../../texts/texts-context";
import { Section } from "../Section";
import { useToolStyles } from "./use-tool-styles";

interface InterimToolProps {
  readonly analysis: Analysis;
  readonly isBusy: boolean;
  readonly onChooseDay: CycleActions["onChooseDay"];
}

export function InterimTool({ analysis: { settings, figures }, isBusy, onChooseDay }: InterimToolProps) {
  const { cycle } = useTexts();
  const texts = cycle.interim;
  const styles = useToolStyles();
  const { asOf } = settings;
  const interim = figures.filter((figure) => figure.interim !== undefined).length;
  const state = asOf ? texts.upTo(printDate(asOf)) : interim > 0 ? texts.byHeading(interim) : texts.wholeYear;
  return (
    <Section level={2} title={texts.title} detail={state} startsOpen={false}>
      {() => (
        <div className={styles.body}>
          <p className={styles.small}>{texts.detail}</p>
          <Field label={texts.day}>
            <Input
              type="date"
              data-choice="as-of"
              value={asOf ? isoDate(asOf) : ""}
              disabled={isBusy}
              onChange={(_, { value }) => {
                const day = readIsoDate(value);
                if (day || value === "") onChooseDay(day);
              }}
            />
          </Field>
          {asOf && (
            <div className={styles.buttons}>
              <Button data-action="whole-year" disabledFocusable={isBusy} onClick={() => onChooseDay(undefined)}>
                {texts.clear}
              </Button>
            </div>
          )}
        </div>
      )}
    </Section>
  );
}
