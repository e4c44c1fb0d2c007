/** Executes a batch action by action. It stops at the first that fails: what earlier ones wrote stands, as in Excel. */
import { keepReference, type Session } from "../api/session";
import { typeOf } from "../api/registry";
import { isHostObject } from "../api/targets";
import { ApiFault } from "../api-fault";
import { methodOf, propertyOf } from "./members";
import { makePathFinder, present, type PathFinder, type Resolved } from "./object-paths";
import { answerQuery } from "./query";
import { ActionType, type WireAction, type WireRequest, type WireResponse } from "./wire";

interface Batch {
  readonly finder: PathFinder;
  readonly session: Session;
  /** references of objects kept by this batch, by object path */
  readonly kept: Map<number, string>;
}

type Execute = (action: WireAction, batch: Batch) => unknown;

/** An object that exists answers something, even if there is nothing to say: null would make it a null object. */
function introduce(object: Resolved, { ObjectPathId }: WireAction, { kept }: Batch): unknown {
  if (object === null) return null;
  const reference = kept.get(ObjectPathId);
  return {
    ...typeOf(object.kind).identity?.(object.target),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

const KEEP = "_KeepReference";
const RELEASE = "_RemoveReference";

const EXECUTE: Readonly<Record<number, Execute>> = {
  [ActionType.instantiate]: (action, batch) => introduce(batch.finder.find(action.ObjectPathId), action, batch),
  [ActionType.query](action, batch) {
    const object = batch.finder.find(action.ObjectPathId);
    if (object === null) return null;
    const reference = batch.kept.get(action.ObjectPathId);
    const answer = answerQuery(object, action.QueryInfo ?? {}, batch.session);
    return reference === undefined ? answer : Object.assign({}, answer, { _ReferenceId: reference });
  },
  [ActionType.method](action, { finder, session, kept }) {
    const object = finder.find(action.ObjectPathId);
    if (action.Name === KEEP) {
      if (object) kept.set(action.ObjectPathId, keepReference(session, object));
      return null;
    }
    // Deleting what is not there does nothing; of other methods the documentation says nothing: refused.
    if (object === null && action.Name === "Delete") return null;
    const args = finder.args(action.ArgumentInfo);
    if (action.Name === RELEASE) return session.references.delete(String(args[0]));
    const { kind, target } = present(object);
    const answer = methodOf(present(object), action.Name, session).call(target, args, session);
    return isHostObject(answer) ? { kind } : (answer ?? null);
  },
  [ActionType.set](action, { finder, session }) {
    const object = present(finder.find(action.ObjectPathId));
    const { set } = propertyOf(object, action.Name, session);
    if (!set) throw new ApiFault("InvalidOperation", `${object.kind}.${action.Name} is read-only`);
    set(object.target, finder.args(action.ArgumentInfo)[0], session);
    return null;
  },
  [ActionType.trace]: () => null,
};

function execute(action: WireAction, batch: Batch): unknown {
  const run = EXECUTE[action.ActionType];
  if (!run) throw new ApiFault("NotImplemented", `action of type ${action.ActionType}`);
  return run(action, batch);
}

function errorAt(index: number, action: WireAction, error: unknown): WireResponse {
  if (!(error instanceof ApiFault)) throw error;
  return {
    Error: { Code: error.code, Message: error.message, ActionIndex: index, Location: error.location ?? action.Name },
  };
}

/** `before` runs ahead of each action: it may throw to make that action fail. */
export function executeBatch(request: WireRequest, session: Session, before: (index: number) => void): WireResponse {
  const batch: Batch = { finder: makePathFinder(request, session), session, kept: new Map() };
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      before(index);
      results.push({ ActionId: action.Id, Value: execute(action, batch) });
    } catch (error) {
      return errorAt(index, action, error);
    }
  }
  const traces = request.Actions.filter(({ ActionType: type }) => type === ActionType.trace);
  return { Results: results, TraceIds: traces.map(({ Id }) => Id) };
}
