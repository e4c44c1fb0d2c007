/** Composition root of the task pane: the only file here that knows Office. */
import { createRoot } from "react-dom/client";
import { DEFAULT_METHODOLOGY } from "../core/methodology/profiles";
import type { CalendarDate } from "../core/values/calendar";
import type { Language } from "../core/values/language";
import { opensWithFile, setOpensWithFile } from "../office/auto-open";
import { createExcelHost } from "../office/excel-host";
import { officeReady } from "../office/office-ready";
import { isOfficeDark } from "../office/office-theme";
import { analystInThread } from "./analysis/analyst";
import { analystInWorker, type StudyWorker } from "./analysis/analyst-in-worker";
import { openingActionOf } from "./pane-ports";
import type { ProblemCode } from "./problem";
import { Startup, type Connecting } from "./Startup";
import { TEXTS } from "./texts/texts-context";

/** Office on a slow line starts within this time; beyond it the user is told. */
const START_TIMEOUT_MS = 20_000;

const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith("it") ? "it" : "en");

async function connect(): Promise<Connecting> {
  const { displayLanguage, isExcel, supported } = await officeReady(START_TIMEOUT_MS);
  const language = languageOf(displayLanguage);
  const refused = (code: ProblemCode): Connecting => ({
    kind: "refused",
    language,
    problem: { code, diagnostic: `display language ${displayLanguage}`, standing: [] },
  });
  if (!isExcel) return refused("not-excel");
  if (!supported) return refused("unsupported");
  const autoOpen = { isOn: opensWithFile, set: setOpensWithFile };
  return { kind: "connected", connection: { host: createExcelHost(), language, isDark: isOfficeDark(), autoOpen } };
}

function setPageLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.title = TEXTS[language].product;
}

/** The day on the user's calendar: the core has no clock. */
function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** The core works beside the pane; in the pane's own thread where a worker is refused. */
const analyst = analystInWorker(
  () => new Worker(new URL("./analysis/analysis-worker.ts", import.meta.url)) as StudyWorker,
  { study: async (...asked) => analystInThread(await import("../core/pipeline")).study(...asked) },
);

const element = document.getElementById("root");
if (element) {
  const root = createRoot(element);
  // A page that goes away stops listening: nobody would answer the events that wait for it.
  window.addEventListener("pagehide", () => root.unmount());
  root.render(
    <Startup
      language={languageOf(navigator.language)}
      connect={connect}
      onReload={() => location.reload()}
      onLanguage={setPageLanguage}
      opening={openingActionOf(location.search)}
      analyst={analyst}
      settings={{ methodology: DEFAULT_METHODOLOGY, year: undefined, today: today() }}
    />,
  );
}
