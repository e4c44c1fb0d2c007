/** What the rows of findings need of the workbook, and what can be asked from them. */
import type { CellAddress } from "../../../core/grid/address";
import type { OpenQuestion } from "../../../core/methodology/answers/open-question";
import type { AnswerInForce, AnswerRequest } from "../../findings/answering";
import type { FixScope } from "../../findings/fix-scope";
import type { IgnoreRequest, RestoreRequest } from "../../findings/ignoring";
import type { RuleCount } from "../../findings/rule-counts";

export interface FindingActions {
  readonly onReveal: (at: CellAddress) => void;
  readonly onFix: (scope: FixScope) => void;
  readonly onIgnore: (request: IgnoreRequest) => void;
  readonly onRestore: (request: RestoreRequest) => void;
  readonly onOpenRule: (rule: string) => void;
  readonly onAnswer: (request: AnswerRequest) => void;
  readonly onReopen: (answer: AnswerInForce) => void;
}

export interface FindingPorts extends FindingActions {
  /** what a cell shows */
  readonly textAt: (at: CellAddress) => string;
  readonly countOf: (rule: string) => RuleCount;
  /** how many other open questions have the same choices */
  readonly alikeTo: (question: OpenQuestion) => number;
}
