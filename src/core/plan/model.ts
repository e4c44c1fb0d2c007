/** What a workbook says as a plan: tables, their hierarchy and indicators, each with the cells it stands in. */
import type { Area, Position, RowSpan } from "../grid/address";
import type { Cell } from "../grid/cell";
import type { TargetReading } from "../target/reading";
import type { Bilingual } from "../values/language";
import type { WeightScale } from "./weight";

/** A value that has a place: the cell that owns it (top-left of a merged area), even when it is empty. */
export interface Field {
  readonly at: Position;
  readonly cell: Cell;
}

/** What stands above an indicator. */
export type NodeKind =
  | "body"
  | "perspective"
  | "section"
  | "area"
  | "strategic-objective"
  | "programme"
  | "operational-objective"
  | "individual-objective";

/** An objective or another grouping with its own row or heading; kept even when it has no indicator. */
export interface PlanNode {
  readonly kind: NodeKind;
  readonly text: string;
  readonly at: Position;
  /** number at the front of the text: `1.1.1`, `OB 1` */
  readonly code: string | undefined;
  /** its own ancestors, outermost first */
  readonly path: readonly PlanNode[];
  /** fields of its own row where the table has the column */
  readonly weight: WeightField | undefined;
  readonly budget: Field | undefined;
  /** one for each achievement column; none where the row is an indicator's too, or the cell is merged with another */
  readonly achievements: readonly Field[];
  /** one for each status column, under the same conditions */
  readonly statuses: readonly Field[];
}

/** Whether a heading names the first version of a target, one that an act put in its place, or nothing of the kind. */
export type TargetStanding = "first" | "revised" | "unmarked";

/** One of several targets that a table has for the same year. */
export interface TargetVersion extends Field {
  readonly standing: TargetStanding;
  /** heading of its column */
  readonly heading: string;
  readonly reading: TargetReading;
}

/** The target of a part of the year, beside those of the other parts. */
export interface PartTarget extends Field {
  /** 1–12 */
  readonly lastMonth: number;
  readonly heading: string;
  readonly reading: TargetReading;
}

/** The target of a year: where there are several versions the one in force, the rightmost of those that stand alike. */
export interface YearTarget extends Field {
  /** undefined when neither the heading nor anything around the table says a year */
  readonly year: number | undefined;
  readonly reading: TargetReading;
  /** all versions that are not blank, from left to right; absent where there is one column */
  readonly versions?: readonly TargetVersion[];
  /** in the order of the year; absent where the table has one target a year */
  readonly parts?: readonly PartTarget[];
}

/** The result of a part of the year. */
export interface PartResult extends Field {
  /** 1–12 */
  readonly lastMonth: number;
  readonly heading: string;
}

export interface WeightField extends Field {
  /** ratio: 8,37 % is 0.0837 (on the relative scale the number as written); undefined when the cell is blank or unreadable */
  readonly value: number | undefined;
  /** how the column writes its weights; absent where the weight stands alone */
  readonly scale?: WeightScale;
}

export interface BaselineField extends Field {
  readonly year: number | undefined;
}

/** How an indicator is computed; the text goes on over the rows below where the table writes a fraction in two rows. */
export interface AlgorithmField extends Field {
  readonly text: string;
}

/** What came of another year than the plan's, where the table has a column for it. */
export interface YearOutcome {
  readonly year: number;
  readonly result: Field | undefined;
  readonly achievement: Field | undefined;
  readonly status: Field | undefined;
  readonly note: Field | undefined;
}

/** The unit row of a plan. A field is present when the table has a place for it. */
export interface Indicator {
  readonly sheet: string;
  readonly at: Position;
  /** as shown, tidied of line feeds and double blanks */
  readonly text: string;
  /** `S1.1.1-a`, `01.2.4-a`, as written */
  readonly code: string | undefined;
  readonly path: readonly PlanNode[];
  readonly targets: readonly YearTarget[];
  /** where only parts of the year have results, that of the last part that is not blank */
  readonly result: Field | undefined;
  /** results of the parts of the plan year, in their order, blank ones too; absent where the whole year has a column */
  readonly parts?: readonly PartResult[];
  readonly achievement: Field | undefined;
  /** results of other years that have a target too */
  readonly otherYears: readonly YearOutcome[];
  readonly status: Field | undefined;
  readonly weight: WeightField | undefined;
  readonly baseline: BaselineField | undefined;
  readonly unit: Field | undefined;
  readonly algorithm: AlgorithmField | undefined;
  readonly office: Field | undefined;
  /** the organisational area, where the table names it beside the office */
  readonly department: Field | undefined;
  readonly note: Field | undefined;
  readonly type: Field | undefined;
}

/** What a column of a table holds. */
export type ColumnRole =
  | "indicator"
  | "objective"
  | "strategic-objective"
  | "operational-objective"
  | "programme"
  | "area"
  | "perspective"
  | "algorithm"
  | "unit"
  | "target"
  | "result"
  | "achievement"
  | "status"
  | "weight"
  | "baseline"
  | "office"
  | "individual-objective"
  | "note"
  | "budget"
  | "type"
  | "code"
  | "department"
  | "deviation"
  | "source";

/** How far what stands below a heading is what the heading says; nothing is asked of roles that may hold anything. */
export interface ColumnContent {
  readonly filled: number;
  readonly agreeing: number;
  /** the first cell that does not agree */
  readonly stray: Position | undefined;
}

/** A column with the heading that proves its role. */
export interface PlanColumn {
  readonly role: ColumnRole;
  /** zero-based column of the sheet */
  readonly column: number;
  /** for targets, results, achievements and baselines */
  readonly year: number | undefined;
  /** false where the heading names no year and the plan's is taken */
  readonly yearInHeading: boolean;
  readonly heading: { readonly at: Position; readonly text: string };
  readonly content: ColumnContent;
  /** 0–1: how surely the heading and what stands below it say so */
  readonly confidence: number;
  /** what gave it its role where the heading alone does not */
  readonly because?: Bilingual<string>;
}

/** A headed column with figures beside targets that nothing names. */
export interface UnnamedColumn {
  /** zero-based column of the sheet */
  readonly column: number;
  readonly heading: { readonly at: Position; readonly text: string };
  /** the likeliest role; undefined when nothing speaks for one */
  readonly offered: ColumnRole | undefined;
  /** 0–1: how much speaks for it; too little to take it unasked */
  readonly confidence: number;
}

/** One thing that a plan table should show, and how far it does. */
export interface Proof {
  /** readable slug, e.g. `target-named` */
  readonly id: string;
  /** 0–1 */
  readonly held: number;
  readonly sentence: Bilingual<string>;
}

/** By which headings a table is known again. */
export interface HeadingMark {
  /** of the heading texts and of the distances between them: the same when the table moves, another when a heading changes */
  readonly checksum: string;
  /** rows of the heading; 0 where every field has a line of its own */
  readonly rows: number;
}

/** The heading of a table, as the user may decide about it. */
export interface TableHeading extends HeadingMark {
  /** from left to right; where every field has a line of its own, each label once, in their order */
  readonly cells: readonly { readonly at: Position; readonly text: string }[];
  /** the user decided what its columns hold */
  readonly decided: boolean;
}

export interface PlanTable {
  readonly sheet: string;
  readonly heading: TableHeading;
  /** rows of its headings from the top down, repeated ones too; none where every field has a line of its own */
  readonly headings: readonly RowSpan[];
  /** from the heading to the last row */
  readonly range: Area;
  /** layout family that read it */
  readonly family: string;
  /** the plan year: the one whose results are measured */
  readonly year: number | undefined;
  /** 0–1: how much of what the family expects was proved */
  readonly confidence: number;
  /** what the confidence rests on */
  readonly proofs: readonly Proof[];
  readonly columns: readonly PlanColumn[];
  readonly unnamed: readonly UnnamedColumn[];
  readonly nodes: readonly PlanNode[];
  readonly indicators: readonly Indicator[];
}

export interface IgnoredSheet {
  readonly sheet: string;
  readonly reason: Bilingual<string>;
}

/** A heading to which a decision of the user applied. */
export interface DecidedHeading extends HeadingMark {
  readonly sheet: string;
  readonly at: Position;
  /** false: the user said it heads no plan */
  readonly isPlan: boolean;
}

export interface Plan {
  readonly tables: readonly PlanTable[];
  readonly decided: readonly DecidedHeading[];
  readonly ignored: readonly IgnoredSheet[];
}
