/** One more try at what failed. */
import type { Notice, Task } from "../session";
import type { Tasks } from "../session-tasks";

type Retry = ((tasks: Tasks) => void) | undefined;

const RETRY: Readonly<Record<Task, Retry>> = {
  read: (tasks) => void tasks.read(true),
  apply: (tasks) => void tasks.apply(),
  "take-back": (tasks) => void tasks.takeBack(),
  "keep-settings": (tasks) => void tasks.keepSettings(),
  "keep-decisions": (tasks) => void tasks.keepDecisions(),
  "keep-ignored": (tasks) => void tasks.keepIgnored(),
  "keep-restored": (tasks) => void tasks.keepRestored(),
  "keep-answers": (tasks) => void tasks.keepAnswers(),
  // The tool is still there, with the choice that was made.
  "add-columns": undefined,
  summary: undefined,
  // Another try is another click on the same row.
  reveal: undefined,
};

export function retryOf(notice: Notice, tasks: Tasks): (() => void) | undefined {
  if (notice.kind === "problem" && notice.problem.code === "history-full")
    return () => void tasks.apply({ mayForget: true });
  const retry = notice.kind === "problem" ? RETRY[notice.task] : undefined;
  return retry && (() => retry(tasks));
}
