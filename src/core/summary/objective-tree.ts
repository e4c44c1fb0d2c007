/** The objectives of the whole body: what the sheets show in parts, joined into one tree above indicators that count once. */
import type { CellAddress } from "../grid/address";
import type { NodeKind, Plan, PlanNode } from "../plan/model";
import { textKey } from "../rules/evidence/bare-text";
import { isSlip } from "../rules/evidence/slip";
import type { CountedIndicator } from "./counted-indicator";

export interface Objective {
  readonly kind: NodeKind | "body";
  readonly name: string;
  readonly code: string | undefined;
  /** where it stands first; undefined for the body itself */
  readonly at: CellAddress | undefined;
  readonly weights: Map<string, number | undefined>;
  readonly indicators: CountedIndicator[];
  readonly children: Objective[];
}

/** The body stands above everything, and a section is an office: neither is an objective. */
const isObjective = ({ kind }: PlanNode) => kind !== "body" && kind !== "section";

/** Tells one objective from another: by kind, number and text, slips of the pen forgiven where the number is the same. */
function identifier(): (node: PlanNode) => string {
  const spellings = new Map<string, string[]>();
  return ({ kind, code, text }) => {
    const key = textKey(text);
    if (code === undefined) return `${kind} ${key}`;
    const numbered = `${kind} ${code.replace(/\s/g, "")}`;
    const known = spellings.get(numbered) ?? [];
    spellings.set(numbered, known);
    const same = known.find((other) => other === key || isSlip(other, key));
    if (same === undefined) known.push(key);
    return `${numbered} ${same ?? key}`;
  };
}

interface Found {
  readonly id: string;
  readonly node: PlanNode;
  readonly sheet: string;
}

type Route = readonly Found[];

/** Every way from the top to an objective that the plan shows, in its order. */
function routesOf({ tables }: Plan, identify: (node: PlanNode) => string): readonly Route[] {
  return tables.flatMap(({ sheet, nodes, indicators }) => {
    const paths = [...nodes.map((node) => [...node.path, node]), ...indicators.map(({ path }) => path)];
    return paths.map((path) => path.filter(isObjective).map((node) => ({ id: identify(node), node, sheet })));
  });
}

/** Whether one route is the other with some levels left out. */
function isPartOf(route: Route, whole: Route): boolean {
  let next = 0;
  for (const { id } of whole) if (route[next]?.id === id) next += 1;
  return next === route.length;
}

/** A sheet that shows an objective without what stands above it means the same objective. */
function longestRoutes(routes: readonly Route[]): (route: Route) => Route {
  const longest = new Map<string, Route>();
  for (const route of routes) {
    route.forEach(({ id }, index) => {
      const above = route.slice(0, index + 1);
      if ((longest.get(id)?.length ?? 0) < above.length) longest.set(id, above);
    });
  }
  return (route) => {
    const whole = longest.get(route[route.length - 1]?.id ?? "");
    return whole && isPartOf(route, whole) ? whole : route;
  };
}

/** The objectives in the order of the plan, each once, with its indicators. */
export function objectiveTree(plan: Plan, indicators: readonly CountedIndicator[]): Objective {
  const identify = identifier();
  const routes = routesOf(plan, identify);
  const whole = longestRoutes(routes);
  const root: Objective = {
    kind: "body",
    name: "Ente nel suo insieme",
    code: undefined,
    at: undefined,
    weights: new Map(),
    indicators: [],
    children: [],
  };
  const known = new Map<string, Objective>([["", root]]);
  const plant = (route: Route): Objective => {
    let key = "";
    let parent = root;
    for (const { id, node, sheet } of route) {
      key += `\n${id}`;
      const objective = known.get(key) ?? added(parent, node, sheet);
      known.set(key, objective);
      objective.weights.set(sheet, objective.weights.get(sheet) ?? node.weight?.value);
      parent = objective;
    }
    return parent;
  };
  for (const route of routes) plant(whole(route));
  for (const indicator of indicators) {
    const sheet = indicator.places[0].sheet;
    plant(
      whole(indicator.path.filter(isObjective).map((node) => ({ id: identify(node), node, sheet }))),
    ).indicators.push(indicator);
  }
  return root;
}

function added(parent: Objective, { kind, text, code, at }: PlanNode, sheet: string): Objective {
  const objective: Objective = {
    kind,
    name: text,
    code,
    at: { sheet, row: at.row, column: at.column },
    weights: new Map(),
    indicators: [],
    children: [],
  };
  parent.children.push(objective);
  return objective;
}
