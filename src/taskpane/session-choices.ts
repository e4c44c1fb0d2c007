/** What the user chooses for the workbook: year, methodology, what its tables hold. Figures follow at once, without reading. */
import type { Methodology } from "../core/methodology/methodology";
import type { Settings } from "../core/pipeline";
import type { TableCorrection } from "../core/plan/correction";
import { storeSettings } from "../core/workbook-settings";
import { deskOf, type SessionEvent, type Study, type Task } from "./session";
import { studyOf, type TaskPorts } from "./task-ports";

export interface Choices {
  readonly chooseYear: (year: number) => Promise<void>;
  /** Measures anew by another method, at once, and keeps it in the workbook. */
  readonly adoptMethodology: (methodology: Methodology) => Promise<void>;
  /** Writes the settings in force into the workbook. */
  readonly keepSettings: () => Promise<void>;
  /** Recognises anew with what the user decided about tables, at once, and keeps it in the workbook. */
  readonly decide: (corrections: readonly TableCorrection[]) => Promise<void>;
  readonly keepDecisions: () => Promise<void>;
}

/** Does something whose failure becomes an event. */
export type Attempt = (task: Task, work: () => Promise<void> | void) => Promise<void>;

export function createChoices({ host, pipeline, store }: TaskPorts, attempt: Attempt): Choices {
  const { dispatch } = store;

  const restudy = (change: Partial<Settings>, tell: (study: Study) => SessionEvent) =>
    attempt("read", () => {
      const analysis = deskOf(store.get())?.analysis;
      if (analysis) dispatch(tell(studyOf(pipeline, analysis.workbook, { ...analysis.settings, ...change })));
    });

  const keep = (task: "keep-settings" | "keep-decisions", chosen: "methodology" | "decisions") =>
    attempt(task, async () => {
      const desk = deskOf(store.get());
      if (!desk || desk.isKept) return;
      const { settings } = desk.analysis;
      await host.writeSettings(storeSettings(settings));
      dispatch({ type: "settings-kept", settings, chosen });
    });
  const keepSettings = () => keep("keep-settings", "methodology");
  const keepDecisions = () => keep("keep-decisions", "decisions");

  return {
    chooseYear: (year) => restudy({ year }, (study) => ({ type: "restudied", study })),
    async adoptMethodology(methodology) {
      await restudy({ methodology }, (study) => ({ type: "methodology-adopted", study }));
      await keepSettings();
    },
    keepSettings,
    async decide(corrections) {
      await restudy({ corrections }, (study) => ({ type: "decisions-taken", study }));
      await keepDecisions();
    },
    keepDecisions,
  };
}
