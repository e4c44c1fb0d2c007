/** Answers `load`: the properties asked for, nested objects and items of collections included. */
import { typeOf } from "../api/registry";
import type { Session } from "../api/session";
import type { HostObject } from "../api/targets";
import { linkOf, memberName, propertyOf, wireName } from "./members";
import type { WireQuery } from "./wire";

/** What is asked of one object: its own properties, and of which objects it leads to what. */
interface Wish {
  readonly all: boolean;
  readonly names: readonly string[];
  readonly nested: ReadonlyMap<string, readonly string[]>;
}

function splitWish(select: readonly string[]): Wish {
  const names: string[] = [];
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const slash = path.search(/[/.]/);
    if (slash < 0) names.push(path);
    else nested.set(path.slice(0, slash), [...(nested.get(path.slice(0, slash)) ?? []), path.slice(slash + 1)]);
  }
  return { all: names.includes("*") || select.length === 0, names: names.filter((name) => name !== "*"), nested };
}

/** Everything scalar that this Excel has; as in Excel, an empty `load` asks for it. */
function scalars(object: HostObject, session: Session): readonly string[] {
  const properties = typeOf(object.kind).properties ?? {};
  return Object.keys(properties).filter((name) => (properties[name]?.since ?? 0) <= session.apiMinor);
}

function queryOne(object: HostObject, wish: Wish, session: Session): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...typeOf(object.kind).identity?.(object.target) };
  for (const name of wish.all ? [...scalars(object, session), ...wish.names] : wish.names) {
    // The client library knows it of itself.
    if (memberName(name) === "isNullObject") continue;
    if (isLink(object, name))
      answer[wireName(name)] = query(linkOf(object, name, session).to(object.target, session), [], session);
    else answer[wireName(name)] = propertyOf(object, name, session).get(object.target, session);
  }
  for (const [name, select] of wish.nested) {
    answer[wireName(name)] = query(linkOf(object, name, session).to(object.target, session), select, session);
  }
  return answer;
}

const isLink = (object: HostObject, name: string) => typeOf(object.kind).links?.[memberName(name)] !== undefined;

/** `areas/items/address` names the items of a collection on its way; the items answer to the rest. */
const withoutItems = (select: readonly string[]) => select.map((path) => path.replace(/^items(?:[/.]|$)/, "") || "*");

function query(object: HostObject, select: readonly string[], session: Session): unknown {
  const { items } = typeOf(object.kind);
  if (!items) return queryOne(object, splitWish(select), session);
  const wish = splitWish(withoutItems(select));
  // Properties of the collection itself (`count`) may stand beside those of its items.
  const own = wish.names.filter((name) => typeOf(object.kind).properties?.[memberName(name)] !== undefined);
  const ofItems = { ...wish, names: wish.names.filter((name) => !own.includes(name)) };
  const answer = own.length === 0 ? {} : queryOne(object, { all: false, names: own, nested: new Map() }, session);
  return { ...answer, _Items: items(object.target, session).map((item) => queryOne(item, ofItems, session)) };
}

/** What an object answers to a query action. */
export function answerQuery(object: HostObject, { Select = [], Expand = [] }: WireQuery, session: Session): unknown {
  return query(object, [...Select, ...Expand], session);
}
