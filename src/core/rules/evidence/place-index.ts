/** Where one and the same indicator or objective stands: in the tree, on dashboards, among individual objectives. Built once for a check. */
import type { Position } from "../../grid/address";
import type { Indicator, Plan, PlanNode, PlanTable } from "../../plan/model";
import { remembered } from "../../values/remember";
import { codeKey, codeParts } from "./code-key";
import { textKey } from "./bare-text";
import { findTree } from "./plan-tree";
import { wordsOf } from "./slip";

/** An indicator or an objective in one of its places. */
export interface Place<Thing = Indicator | PlanNode> {
  readonly sheet: string;
  readonly at: Position;
  readonly text: string;
  /** letters and digits of the text without code, weight and type */
  readonly key: string;
  readonly code: string | undefined;
  readonly table: PlanTable;
  readonly thing: Thing;
}

export type IndicatorPlace = Place<Indicator>;
export type NodePlace = Place<PlanNode>;

/** All places of one thing, in the order of sheets. */
export interface PlaceGroup<Thing> {
  /** the common code; undefined for those that only their text joins */
  readonly code: string | undefined;
  readonly places: readonly Place<Thing>[];
}

export interface PlaceIndex {
  readonly indicators: readonly PlaceGroup<Indicator>[];
  /** objectives that have a number, by that number and their kind */
  readonly objectives: readonly PlaceGroup<PlanNode>[];
  /** every objective once, also those above the first table of a sheet */
  readonly nodes: readonly NodePlace[];
  /** the sheet that shows the whole plan as a tree, and the others that show parts of it; undefined when the plan has no such pair */
  readonly tree: { readonly sheet: string; readonly dashboards: ReadonlySet<string> } | undefined;
  /** how many different texts of the plan a folded word stands in */
  readonly textsWith: (word: string) => number;
}

/** Each part is built when it is first asked for: after most edits few are. */
export function indexPlaces(plan: Plan): PlaceIndex {
  const nodes = once(() => plan.tables.flatMap(nodePlaces).filter(firstOfItsCell()));
  const indicators = once(() => plan.tables.flatMap((table) => table.indicators.map((thing) => placeOf(table, thing))));
  const algorithms = () => indicators().map(({ thing }) => thing.algorithm?.text ?? "");
  const wordCounts = once(() => countWords([...nodes(), ...indicators()].map(({ key }) => key).concat(algorithms())));
  const groups = once(() => groupIndicators(indicators()));
  const objectives = once(() =>
    groupBy(nodes(), ({ code, thing }) =>
      code === undefined ? undefined : `${thing.kind} ${code.replace(/\s/g, "")}`,
    ),
  );
  const tree = once(() => findTree(plan));
  return {
    get indicators() {
      return groups();
    },
    get objectives() {
      return objectives();
    },
    get nodes() {
      return nodes();
    },
    get tree() {
      return tree();
    },
    textsWith: (word) => wordCounts().get(word) ?? 0,
  };
}

function once<Answer>(derive: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined;
  return () => (known ??= { answer: derive() }).answer;
}

const keyOfThing = remembered(({ text }: Indicator | PlanNode) => textKey(text));

function placeOf<Thing extends Indicator | PlanNode>(table: PlanTable, thing: Thing): Place<Thing> {
  const { at, text, code } = thing;
  return { sheet: table.sheet, at, text, key: keyOfThing(thing), code, table, thing };
}

function nodePlaces(table: PlanTable): readonly NodePlace[] {
  // Indicators of one objective share their path.
  const above = new Set(table.indicators.map(({ path }) => path));
  const nodes = new Set([...[...above].flat(), ...table.nodes.flatMap((node) => [...node.path, node])]);
  return [...nodes].map((node) => placeOf(table, node));
}

function firstOfItsCell(): (place: NodePlace) => boolean {
  const seen = new Set<string>();
  return ({ sheet, at }) => {
    const key = `${sheet}\n${at.row}:${at.column}`;
    return !seen.has(key) && seen.add(key).size > 0;
  };
}

function countWords(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of new Set(texts)) {
    for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function groupBy<Thing>(
  places: readonly Place<Thing>[],
  keyOf: (place: Place<Thing>) => string | undefined,
): readonly PlaceGroup<Thing>[] {
  const groups = new Map<string, { code: string | undefined; places: Place<Thing>[] }>();
  for (const place of places) {
    const key = keyOf(place);
    if (key === undefined) continue;
    const group = groups.get(key) ?? { code: place.code, places: [] };
    groups.set(key, group);
    group.places.push(place);
  }
  return [...groups.values()];
}

/** The strategic objective or the first grouping with a number above an indicator: what "under the same objective" means across sheets. */
function objectiveKey({ path }: Indicator): string | undefined {
  const objective =
    path.find(({ kind }) => kind === "strategic-objective") ?? path.find(({ code }) => code !== undefined);
  return objective && (objective.code ?? textKey(objective.text));
}

function ownText({ thing, key }: IndicatorPlace): string | undefined {
  const objective = objectiveKey(thing);
  return objective === undefined || key === "" ? undefined : `${objective}\n${key}`;
}

/** A text that stands twice on one sheet under one objective does not tell which of the two is meant elsewhere. */
function ambiguousTexts(places: readonly IndicatorPlace[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const place of places) {
    const text = ownText(place);
    const key = `${place.sheet}\n${text ?? ""}`;
    if (text !== undefined && seen.has(key)) twice.add(text);
    seen.add(key);
  }
  return twice;
}

/** By code; what has none joins the group of its text under the same objective. */
function groupIndicators(places: readonly IndicatorPlace[]): readonly PlaceGroup<Indicator>[] {
  const twice = ambiguousTexts(places);
  const codeOfText = new Map<string, string>();
  const coded = (place: IndicatorPlace) =>
    place.code !== undefined && codeParts(place.code) ? codeKey(place.code) : undefined;
  for (const place of places) {
    const text = ownText(place);
    const code = coded(place);
    if (text !== undefined && code !== undefined && !codeOfText.has(text)) codeOfText.set(text, code);
  }
  return groupBy(places, (place) => {
    const text = ownText(place);
    const code = coded(place);
    if (code !== undefined) return code;
    if (text === undefined || twice.has(text)) return `${place.sheet}\n${place.at.row}:${place.at.column}`;
    return codeOfText.get(text) ?? text;
  });
}
