/** What the user chooses for the workbook: year, methodology, what its tables hold, what is ignored. All follows at once, without reading. */
import type { Methodology } from "../core/methodology/methodology";
import type { TableCorrection } from "../core/plan/correction";
import type { CalendarDate } from "../core/values/calendar";
import { storeSettings } from "../core/workbook-settings";
import type { Study } from "./analysis/analyst";
import { createRestudy } from "./restudy";
import { withoutRequest, withRequest, type IgnoreRequest, type RestoreRequest } from "./findings/ignoring";
import { deskOf, type Chosen, type SessionEvent, type Task } from "./session";
import { createAnswers, type AnswerTasks } from "./session-answers";
import { noteOf } from "./session-check-note";
import type { Attempt, TaskPorts } from "./task-ports";

export interface Choices extends AnswerTasks {
  readonly chooseYear: (year: number) => Promise<void>;
  /** Measures anew with results up to a day; undefined takes them as those of the whole year. */
  readonly chooseDay: (day: CalendarDate | undefined) => Promise<void>;
  /** Measures anew by another method, at once, and keeps it in the workbook. */
  readonly adoptMethodology: (methodology: Methodology) => Promise<void>;
  /** Writes the settings in force into the workbook. */
  readonly keepSettings: () => Promise<void>;
  /** Recognises anew with what the user decided about tables, at once, and keeps it in the workbook. */
  readonly decide: (corrections: readonly TableCorrection[]) => Promise<void>;
  readonly keepDecisions: () => Promise<void>;
  /** Counts findings among the ignored ones, at once, and keeps the reason in the workbook. */
  readonly ignore: (request: IgnoreRequest) => Promise<void>;
  readonly restore: (request: RestoreRequest) => Promise<void>;
  readonly keepIgnored: () => Promise<void>;
  readonly keepRestored: () => Promise<void>;
}

type KeepTask = Exclude<Task, "read" | "apply" | "take-back" | "reveal">;

export function createChoices({ host, analyst, store }: TaskPorts, attempt: Attempt): Choices {
  const { dispatch } = store;

  const restudy = createRestudy({ analyst, store }, attempt);

  const keep = (task: KeepTask, chosen: Chosen) =>
    attempt(task, async () => {
      const desk = deskOf(store.get());
      if (!desk || desk.isKept) return;
      const { settings } = desk.analysis;
      await host.writeSettings(storeSettings({ ...settings, ...noteOf(desk.analysis) }));
      dispatch({ type: "settings-kept", settings, chosen });
    });
  const keepSettings = () => keep("keep-settings", "methodology");
  const keepDecisions = () => keep("keep-decisions", "decisions");
  const keepIgnored = () => keep("keep-ignored", "ignored");
  const keepRestored = () => keep("keep-restored", "restored");
  const restudied = (study: Study): SessionEvent => ({ type: "restudied", study });
  const ignoredChanged = (study: Study): SessionEvent => ({ type: "ignored-changed", study });

  return {
    chooseYear: (year) => restudy(() => ({ year }), restudied),
    chooseDay: (asOf) => restudy(() => ({ asOf }), restudied),
    async adoptMethodology(methodology) {
      await restudy(
        () => ({ methodology }),
        (study) => ({ type: "methodology-adopted", study }),
      );
      await keepSettings();
    },
    keepSettings,
    async decide(corrections) {
      await restudy(
        () => ({ corrections }),
        (study) => ({ type: "decisions-taken", study }),
      );
      await keepDecisions();
    },
    keepDecisions,
    async ignore(request) {
      await restudy((analysis) => ({ ignored: withRequest(analysis, request) }), ignoredChanged);
      await keepIgnored();
    },
    async restore(request) {
      await restudy((analysis) => ({ ignored: withoutRequest(analysis, request) }), ignoredChanged);
      await keepRestored();
    },
    keepIgnored,
    keepRestored,
    ...createAnswers(restudy, (chosen) => keep("keep-answers", chosen)),
  };
}
