/** The headline of a notice and how much it weighs. */
import type { CellAddress } from "../core/grid/address";
import type { Notice } from "./session";
import { methodologyName } from "./methodology/methodology-name";
import type { Texts } from "./texts/texts";

export type Intent = "success" | "warning" | "error";

type NoticeOf<K extends Notice["kind"]> = Extract<Notice, { readonly kind: K }>;

interface Words<K extends Notice["kind"]> {
  readonly title: (notice: NoticeOf<K>, texts: Texts) => string;
  readonly intent: (notice: NoticeOf<K>) => Intent;
  /** answers a request of the user, who goes on from it; otherwise the keyboard stays where it is */
  readonly isAnswer: (notice: NoticeOf<K>) => boolean;
}

const sheetsOf = (cells: readonly CellAddress[]) => [...new Set(cells.map(({ sheet }) => sheet))];

const ofOutcome = ({ outcome }: NoticeOf<"applied" | "taken-back" | "columns-added">): Intent =>
  outcome.skipped.length > 0 ? "warning" : "success";

const WORDS: { readonly [K in Notice["kind"]]: Words<K> } = {
  applied: {
    title: ({ outcome: { written } }, { notices }) =>
      written.length === 0 ? notices.appliedNone : notices.applied(written.length),
    intent: ofOutcome,
    isAnswer: () => true,
  },
  "taken-back": {
    title: ({ outcome: { written } }, { notices }) =>
      written.length === 0 ? notices.takenBackNone : notices.takenBack(written.length),
    intent: ofOutcome,
    isAnswer: () => true,
  },
  "columns-added": {
    title: ({ outcome: { written } }, { cycle }) =>
      written.length === 0 ? cycle.columns.addedNone : cycle.columns.added(sheetsOf(written).length),
    intent: ofOutcome,
    isAnswer: () => true,
  },
  "summary-written": {
    title: ({ sheet }, { cycle }) => cycle.summary.written(sheet),
    intent: () => "success",
    isAnswer: () => true,
  },
  "summary-removed": {
    title: (_, { cycle }) => cycle.summary.removed,
    intent: () => "success",
    isAnswer: () => true,
  },
  "settings-kept": {
    title: ({ methodology }, texts) => texts.methodology.kept(methodologyName(methodology, texts)),
    intent: () => "success",
    isAnswer: () => true,
  },
  "decisions-kept": {
    title: (_, texts) => texts.sheets.kept,
    intent: () => "success",
    isAnswer: () => true,
  },
  "ignored-kept": {
    title: ({ change }, { findings }) => findings.ignore.kept[change],
    intent: () => "success",
    isAnswer: () => true,
  },
  "answers-kept": {
    title: ({ change }, { findings }) => findings.question.kept[change],
    intent: () => "success",
    isAnswer: () => true,
  },
  "settings-unreadable": {
    title: (_, texts) => texts.methodology.unreadable,
    intent: () => "warning",
    isAnswer: () => false,
  },
  problem: {
    title: ({ problem }, texts) => texts.problems[problem.code].title,
    intent: () => "error",
    // A reading that failed by itself must not take the keyboard away from the sheet, nor a way that was barred from its row.
    isAnswer: ({ task }) => task !== "read" && task !== "reveal",
  },
};

export function titleOf(notice: Notice, texts: Texts): string {
  return wordsOf(notice).title(notice, texts);
}

export function intentOf(notice: Notice): Intent {
  return wordsOf(notice).intent(notice);
}

export function isAnswer(notice: Notice): boolean {
  return wordsOf(notice).isAnswer(notice);
}

/** The table is complete by its type; only the link between a notice and its own entry is lost in the look-up. */
function wordsOf({ kind }: Notice): Words<Notice["kind"]> {
  return WORDS[kind] as Words<Notice["kind"]>;
}
