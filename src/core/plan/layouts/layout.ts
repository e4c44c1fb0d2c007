/** What a layout family declares: the features that tell a table of its kind. Data only. */
import type { NodeKind } from "../model";
import type { Bilingual } from "../../values/language";

/** What was seen of a table; every family asks for some of it. */
export interface TableTraits {
  /** the kinds of heading it has */
  readonly roles: ReadonlySet<string>;
  /** objectives and indicators in one column */
  readonly mixed: boolean;
  /** an objective stands in the heading */
  readonly owned: boolean;
  /** under a card of labels and values */
  readonly carded: boolean;
  /** the card, or the first line of it, carries a title of its own */
  readonly titled: boolean;
  /** kinds of the groupings above the indicators */
  readonly kinds: ReadonlySet<NodeKind>;
}

export interface Layout {
  /** = file name */
  readonly id: string;
  readonly summary: Bilingual<string>;
  /** where it was published */
  readonly source: string;
  readonly claims: (traits: TableTraits) => boolean;
}
