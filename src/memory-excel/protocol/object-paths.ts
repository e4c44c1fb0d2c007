/** Finds the objects that the paths of a batch lead to; each path is walked once a batch. */
import { typeOf } from "../api/registry";
import type { Session } from "../api/session";
import { isGone, isHostObject, type HostObject } from "../api/targets";
import { ApiFault } from "../api-fault";
import { linkOf, methodOf } from "./members";
import { PathType, type WireArguments, type WirePath, type WireRequest } from "./wire";

/** null: a null object */
export type Resolved = HostObject | null;

export interface PathFinder {
  find(id: number): Resolved;
  args(info: WireArguments | undefined): readonly unknown[];
}

type Walk = (path: WirePath, parent: () => HostObject, finder: PathFinder, session: Session) => Resolved;

const WALKS: Readonly<Record<number, Walk>> = {
  [PathType.root]: (_path, _parent, _finder, { book }) => ({ kind: "Workbook", target: book }),
  [PathType.nullObject]: () => null,
  [PathType.reference]: ({ Name }, _parent, _finder, { references }) => {
    const kept = references.get(Name);
    if (!kept) throw new ApiFault("ItemNotFound", "the object was untracked");
    return kept;
  },
  [PathType.property]: ({ Name }, parent, _finder, session) => {
    const object = parent();
    return linkOf(object, Name, session).to(object.target, session);
  },
  [PathType.method]: ({ Name, ArgumentInfo }, parent, finder, session) => {
    const object = parent();
    const made = methodOf(object, Name, session).call(object.target, finder.args(ArgumentInfo), session);
    return isHostObject(made) ? made : null;
  },
  [PathType.indexer]: ({ ArgumentInfo }, parent, finder, session) => {
    const object = parent();
    const { item } = typeOf(object.kind);
    if (!item) throw new ApiFault("NotImplemented", `${object.kind}.getItem`);
    return item(object.target, finder.args(ArgumentInfo)[0], session);
  },
};

export function makePathFinder({ ObjectPaths }: WireRequest, session: Session): PathFinder {
  const found = new Map<number, Resolved>();
  const walk = (id: number): Resolved => {
    const path = ObjectPaths[String(id)];
    const step = path && WALKS[path.ObjectPathType];
    if (!path || !step) throw new ApiFault("NotImplemented", `object path of type ${path?.ObjectPathType ?? "?"}`);
    const above = path.ParentObjectPathId;
    // What hangs on a null object is a null object; the documentation says so for properties and is silent on methods.
    if (above !== undefined && path.ObjectPathType !== PathType.reference && finder.find(above) === null) return null;
    return step(path, () => present(above === undefined ? null : finder.find(above)), finder, session);
  };
  const finder: PathFinder = {
    find(id) {
      const known = found.get(id);
      // An earlier action of the batch may have deleted it.
      if (known && isGone(known)) throw new ApiFault("ItemNotFound", "it was deleted");
      if (known !== undefined) return known;
      const object = walk(id);
      found.set(id, object);
      return object;
    },
    args: (info) => withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds, finder),
  };
  return finder;
}

/** A null object cannot be asked or told anything. */
export function present(object: Resolved): HostObject {
  if (object === null) throw new ApiFault("ItemNotFound");
  return object;
}

/** Arguments that are objects travel as the numbers of their paths. */
function withObjects(
  args: readonly unknown[],
  references: readonly unknown[] | undefined,
  finder: PathFinder,
): readonly unknown[] {
  if (!references) return args;
  return args.map((arg, index) => {
    const reference = references[index];
    if (typeof reference === "number" && reference > 0 && arg === reference) return finder.find(reference);
    return Array.isArray(reference) && Array.isArray(arg) ? withObjects(arg, reference, finder) : arg;
  });
}
