/** Every event in every state where it matters, as a table. */
import { PROFILES } from "../../src/core/methodology/profiles";
import type { Outcome } from "../../src/host";
import type { Problem, ProblemCode } from "../../src/taskpane/problem";
import type {
  Desk,
  DeskStage,
  Freshness,
  Notice,
  PreviewOf,
  Session,
  SessionEvent,
  Task,
} from "../../src/taskpane/session";
import type { Study } from "../../src/taskpane/analysis/analyst";
import { reduceSession } from "../../src/taskpane/session-reducer";
import { application } from "../support/fake-host";
import { samplePipeline, sampleWorkbook, SETTINGS } from "./support/sample-plan";
import { NO_FINDINGS, PLAN } from "./support/samples";

const study = studyOf(PLAN);
const laterStudy = studyOf(NO_FINDINGS);
const cell = { sheet: "Affari generali", row: 3, column: 4 };
const later = application({ id: "later", cells: 2 });
const done: Outcome = { written: [cell, { ...cell, row: 4 }], skipped: [], application: later };
const nothingDone: Outcome = { written: [], skipped: [{ at: cell, why: "changed" }] };
const applications = [application({ cells: 7 })];

const figures: PreviewOf = { kind: "figures", explanations: "none" };
const current: Freshness = { kind: "current" };
const changed = (changes: number): Freshness => ({ kind: "changed", changes });
const rereading = (changesMeanwhile = 0): Freshness => ({ kind: "rereading", changesMeanwhile });
const outdated: Freshness = { kind: "outdated" };
const problem = (code: ProblemCode, standing: Problem["standing"] = []): Problem => ({
  code,
  diagnostic: "d",
  standing,
});
const notice = (code: ProblemCode, task: Task = "read"): Notice => ({
  kind: "problem",
  task,
  problem: problem(code),
});
const applied: Notice = { kind: "applied", outcome: done };

const at = (kind: DeskStage, desk: Partial<Desk> = {}): Session => ({
  kind,
  desk: {
    ...study,
    applications: [],
    freshness: current,
    isKept: true,
    notice: undefined,
    previewOf: figures,
    rule: undefined,
    work: undefined,
    ...desk,
  },
});
const reading: Session = { kind: "reading", progress: undefined };
const stopped: Session = { kind: "stopped" };
const failed: Session = { kind: "failed", problem: problem("busy") };

type Case = readonly [title: string, from: Session, event: SessionEvent, to: Session];

const FIRST_READING: readonly Case[] = [
  [
    "progress is kept",
    reading,
    { type: "reading-progressed", progress: { done: 1, total: 4 } },
    { kind: "reading", progress: { done: 1, total: 4 } },
  ],
  [
    "done: the desk",
    reading,
    { type: "reading-done", study, applications, restored: true },
    at("ready", { applications }),
  ],
  ["failed: nothing to show", reading, { type: "reading-failed", problem: problem("busy"), asked: true }, failed],
  ["stopped by the user", reading, { type: "reading-stopped" }, stopped],
  ["started again after a stop", stopped, { type: "reading-started" }, reading],
  ["started again after a failure", failed, { type: "reading-started" }, reading],
  [
    "late progress after a stop is nothing",
    stopped,
    { type: "reading-progressed", progress: { done: 1, total: 4 } },
    stopped,
  ],
  ["a change before the first reading is done is nothing", reading, { type: "workbook-changed" }, reading],
  ["no preview without a desk", reading, { type: "preview-opened", of: figures }, reading],
  [
    "no failure of a task without a desk",
    failed,
    { type: "task-failed", task: "reveal", problem: problem("busy") },
    failed,
  ],
  ["no new study without a desk", stopped, { type: "restudied", study }, stopped],
  ["nothing to dismiss without a desk", stopped, { type: "notice-dismissed" }, stopped],
];

const READING_AGAIN: readonly Case[] = [
  [
    "what is shown stays",
    at("ready", { applications }),
    { type: "reading-started" },
    at("ready", { applications, freshness: rereading() }),
  ],
  ["also over the preview", at("preview"), { type: "reading-started" }, at("preview", { freshness: rereading() })],
  [
    "progress is not shown",
    at("ready", { freshness: rereading() }),
    { type: "reading-progressed", progress: { done: 1, total: 2 } },
    at("ready", { freshness: rereading() }),
  ],
  [
    "done: the new study, in the same stage",
    at("preview", { freshness: rereading() }),
    { type: "reading-done", study: laterStudy, applications, restored: true },
    at("preview", { ...laterStudy, applications }),
  ],
  [
    "done: an outcome stays told",
    at("ready", { freshness: rereading(), notice: applied }),
    { type: "reading-done", study, applications, restored: true },
    at("ready", { applications, notice: applied }),
  ],
  [
    "done: a problem of reading is over",
    at("ready", { freshness: rereading(), notice: notice("no-answer") }),
    { type: "reading-done", study, applications, restored: true },
    at("ready", { applications }),
  ],
  [
    "done: a problem of writing stays told",
    at("preview", { freshness: rereading(), notice: notice("busy", "apply") }),
    { type: "reading-done", study, applications: [], restored: true },
    at("preview", { notice: notice("busy", "apply") }),
  ],
  [
    "changed meanwhile: not current",
    at("ready", { freshness: rereading(2) }),
    { type: "reading-done", study, applications: [], restored: true },
    at("ready", { freshness: changed(2) }),
  ],
  [
    "a passing problem, unasked: tried again in silence",
    at("ready", { freshness: rereading() }),
    { type: "reading-failed", problem: problem("cell-edit-mode"), asked: false },
    at("ready", { freshness: changed(1) }),
  ],
  [
    "a passing problem, asked: told, and tried again",
    at("ready", { freshness: rereading() }),
    { type: "reading-failed", problem: problem("cell-edit-mode"), asked: true },
    at("ready", { freshness: changed(1), notice: notice("cell-edit-mode") }),
  ],
  [
    "a lasting problem, unasked: told, not tried again",
    at("ready", { freshness: rereading() }),
    { type: "reading-failed", problem: problem("no-answer"), asked: false },
    at("ready", { freshness: outdated, notice: notice("no-answer") }),
  ],
  [
    "stopped: outdated",
    at("ready", { freshness: rereading() }),
    { type: "reading-stopped" },
    at("ready", { freshness: outdated }),
  ],
];

const CHANGES: readonly Case[] = [
  ["the first one", at("ready"), { type: "workbook-changed" }, at("ready", { freshness: changed(1) })],
  [
    "each further one postpones the reading",
    at("ready", { freshness: changed(1) }),
    { type: "workbook-changed" },
    at("ready", { freshness: changed(2) }),
  ],
  [
    "while reading again",
    at("ready", { freshness: rereading() }),
    { type: "workbook-changed" },
    at("ready", { freshness: rereading(1) }),
  ],
  [
    "after a failed reading it is tried again",
    at("ready", { freshness: outdated }),
    { type: "workbook-changed" },
    at("ready", { freshness: changed(1) }),
  ],
  ["over the preview", at("preview"), { type: "workbook-changed" }, at("preview", { freshness: changed(1) })],
  ["while writing", at("applying"), { type: "workbook-changed" }, at("applying", { freshness: changed(1) })],
  [
    "another year: the new study",
    at("ready", { applications }),
    { type: "restudied", study: laterStudy },
    at("ready", { ...laterStudy, applications }),
  ],
];

const WRITING: readonly Case[] = [
  [
    "the preview opens and clears what was told",
    at("ready", { notice: applied }),
    { type: "preview-opened", of: figures },
    at("preview"),
  ],
  ["the preview closes", at("preview", { notice: notice("busy", "apply") }), { type: "preview-closed" }, at("ready")],
  ["the preview stays while writing", at("applying"), { type: "preview-closed" }, at("applying")],
  [
    "writing starts from the preview",
    at("preview", { notice: notice("busy", "apply") }),
    { type: "applying-started" },
    at("applying"),
  ],
  ["writing starts from nowhere else", at("ready"), { type: "applying-started" }, at("ready")],
  [
    "written: can be taken back",
    at("applying"),
    { type: "applied", outcome: done },
    at("ready", { notice: applied, applications: [later] }),
  ],
  [
    "nothing written: the earlier application stays",
    at("applying", { applications }),
    { type: "applied", outcome: nothingDone },
    at("ready", { applications, notice: { kind: "applied", outcome: nothingDone } }),
  ],
  [
    "failed: back at the preview",
    at("applying"),
    { type: "task-failed", task: "apply", problem: problem("protected") },
    at("preview", { notice: notice("protected", "apply") }),
  ],
  [
    "failed with cells left written: read again",
    at("applying"),
    { type: "task-failed", task: "apply", problem: problem("failed", [cell]) },
    at("preview", {
      freshness: changed(1),
      notice: { kind: "problem", task: "apply", problem: problem("failed", [cell]) },
    }),
  ],
];

const unreadable: Notice = { kind: "settings-unreadable", methodology: SETTINGS.methodology };
const otherSettings = { ...SETTINGS, methodology: PROFILES["unioncamere-70-90"] };
const otherStudy: Study = { ...study, analysis: { ...study.analysis, settings: otherSettings } };
const settingsKept: Notice = { kind: "settings-kept", methodology: otherSettings.methodology };

const METHODOLOGY: readonly Case[] = [
  [
    "the view opens and clears what was told",
    at("ready", { notice: applied }),
    { type: "methodology-opened" },
    at("methodology"),
  ],
  ["not over the preview", at("preview"), { type: "methodology-opened" }, at("preview")],
  ["not without a desk", reading, { type: "methodology-opened" }, reading],
  [
    "the view closes, nothing else",
    at("methodology", { applications }),
    { type: "methodology-closed" },
    at("ready", { applications }),
  ],
  [
    "a change goes on below it",
    at("methodology"),
    { type: "workbook-changed" },
    at("methodology", { freshness: changed(1) }),
  ],
  [
    "a method is adopted: in force at once, not kept yet",
    at("methodology", { applications }),
    { type: "methodology-adopted", study: otherStudy },
    at("ready", { ...otherStudy, applications, isKept: false }),
  ],
  ["from nowhere else", at("preview"), { type: "methodology-adopted", study: otherStudy }, at("preview")],
  [
    "kept: told",
    at("ready", { ...otherStudy, isKept: false }),
    { type: "settings-kept", settings: otherSettings, chosen: "methodology" },
    at("ready", { ...otherStudy, notice: settingsKept }),
  ],
  [
    "kept, but another was chosen meanwhile: still not kept",
    at("ready", { isKept: false }),
    { type: "settings-kept", settings: otherSettings, chosen: "methodology" },
    at("ready", { isKept: false }),
  ],
  [
    "kept without a desk is nothing",
    stopped,
    { type: "settings-kept", settings: otherSettings, chosen: "methodology" },
    stopped,
  ],
  [
    "not kept: told, and still in force",
    at("ready", { ...otherStudy, isKept: false }),
    { type: "task-failed", task: "keep-settings", problem: problem("busy") },
    at("ready", { ...otherStudy, isKept: false, notice: notice("busy", "keep-settings") }),
  ],
  [
    "reading again keeps what could not be kept",
    at("ready", { ...otherStudy, isKept: false, freshness: rereading() }),
    { type: "reading-done", study: otherStudy, applications: [], restored: true },
    at("ready", { ...otherStudy, isKept: false }),
  ],
  [
    "settings that cannot be read are told at first",
    reading,
    { type: "reading-done", study, applications: [], restored: false },
    at("ready", { notice: unreadable }),
  ],
  [
    "and when the user reads again",
    at("ready", { freshness: rereading(), notice: applied }),
    { type: "reading-done", study, applications: [], restored: false },
    at("ready", { notice: unreadable }),
  ],
];

const TAKING_BACK: readonly Case[] = [
  [
    "starts",
    at("ready", { applications, notice: applied }),
    { type: "taking-back-started" },
    at("taking-back", { applications }),
  ],
  [
    "not from the preview",
    at("preview", { applications }),
    { type: "taking-back-started" },
    at("preview", { applications }),
  ],
  [
    "done: the others can still be taken back",
    at("taking-back", { applications: [...applications, later] }),
    { type: "taken-back", id: "later", outcome: done },
    at("ready", { applications, notice: { kind: "taken-back", id: "later", outcome: done } }),
  ],
  [
    "failed: the application stays",
    at("taking-back", { applications }),
    { type: "task-failed", task: "take-back", problem: problem("busy") },
    at("ready", { applications, notice: notice("busy", "take-back") }),
  ],
  [
    "a failed way to a cell is told where the user is",
    at("preview"),
    { type: "task-failed", task: "reveal", problem: problem("cell-edit-mode") },
    at("preview", { notice: notice("cell-edit-mode", "reveal") }),
  ],
  ["dismissed", at("ready", { notice: applied }), { type: "notice-dismissed" }, at("ready")],
];

describe.each([
  ["first reading", FIRST_READING],
  ["reading again", READING_AGAIN],
  ["changes", CHANGES],
  ["writing", WRITING],
  ["methodology", METHODOLOGY],
  ["taking back and telling", TAKING_BACK],
])("%s", (_, cases) => {
  test.each(cases)("%s", (_title, from, event, to) => {
    expect(reduceSession(from, event)).toEqual(to);
  });
});

function studyOf(sample: typeof PLAN): Study {
  const pipeline = samplePipeline(() => sample);
  const analysis = pipeline.analyse(sampleWorkbook(sample), SETTINGS);
  return { analysis, proposal: pipeline.propose(analysis) };
}
