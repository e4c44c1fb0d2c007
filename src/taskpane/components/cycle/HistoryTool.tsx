/** What was written in this workbook, the latest first, each to be taken back by itself. */
import { Button } from "@fluentui/react-components";
import type { Application } from "../../../host";
import type { CycleActions } from "../../cycle/cycle-actions";
import { countText, momentText } from "../../format";
import { useTexts } from "../../texts/texts-context";
import { Section } from "../Section";
import { useToolStyles } from "./use-tool-styles";

interface HistoryToolProps {
  /** the oldest first */
  readonly applications: readonly Application[];
  /** the one that stayed because somebody typed in its columns: taking it back would lose that */
  readonly typedIn: string | undefined;
  readonly isBusy: boolean;
  readonly actions: Pick<CycleActions, "onTakeBack" | "onKeep">;
}

const MOST_SHEETS = 3;

export function HistoryTool({ applications, typedIn, isBusy, actions: { onTakeBack, onKeep } }: HistoryToolProps) {
  const { language, cycle } = useTexts();
  const texts = cycle.history;
  const styles = useToolStyles();
  return (
    <Section
      level={2}
      title={texts.title}
      {...(applications.length === 0 ? { detail: texts.none } : { aside: countText(language, applications.length) })}
      startsOpen={typedIn !== undefined}
    >
      {() => (
        <div className={styles.body}>
          <ol className={styles.list}>
            {[...applications].reverse().map(({ id, kind, when, cells, sheets }) => {
              const moment = when === undefined ? texts.unknownTime : momentText(language, when);
              const named = sheets.slice(0, MOST_SHEETS).join(", ") + (sheets.length > MOST_SHEETS ? ", …" : "");
              return (
                <li key={id} className={styles.item} data-application={kind}>
                  <span className={styles.name}>{texts.kinds[kind]}</span>
                  <span className={styles.small}>{`${moment} · ${texts.cells(cells)} · ${named}`}</span>
                  {id === typedIn ? (
                    <>
                      <span className={styles.line} role="alert">
                        {texts.typed}
                      </span>
                      <span className={styles.buttons}>
                        <Button data-action="keep-typed" onClick={onKeep}>
                          {texts.keep}
                        </Button>
                        <Button
                          data-action="take-back-typed"
                          disabledFocusable={isBusy}
                          onClick={() => onTakeBack(id, { withTyped: true })}
                        >
                          {texts.takeBackTyped}
                        </Button>
                      </span>
                    </>
                  ) : (
                    <span className={styles.buttons}>
                      <Button
                        size="small"
                        data-action="take-back-one"
                        disabledFocusable={isBusy}
                        aria-label={texts.takeBackOf(texts.kinds[kind], moment)}
                        onClick={() => onTakeBack(id)}
                      >
                        {texts.takeBack}
                      </Button>
                    </span>
                  )}
                </li>
              );
            })}
          </ol>
        </div>
      )}
    </Section>
  );
}
