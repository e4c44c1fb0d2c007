/** What the pane says about objectives and the means of their indicators. */
import type { NodeKind } from "../../core/plan/model";
import type { Counted } from "./counted";

export interface ObjectivesTexts {
  /** indicators with a result, of all */
  readonly reported: (reported: number, total: number) => string;
  readonly unassessable: Counted;
  readonly noIndicator: string;
  readonly kinds: Readonly<Record<NodeKind, string>>;
  readonly wholeSheet: string;
  readonly show: (name: string) => string;
  /** a sheet whose indicators have nothing above them */
  readonly noObjective: string;
}
