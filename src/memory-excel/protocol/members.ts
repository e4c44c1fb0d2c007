/** Looks members up by their name on the wire and refuses what this Excel does not have. */
import { typeOf } from "../api/registry";
import type { ApiLink, ApiMethod, ApiProperty, Since } from "../api/api-type";
import type { Session } from "../api/session";
import type { HostObject } from "../api/targets";
import { ApiFault } from "../api-fault";

/** `GetUsedRange` → `getUsedRange`: the wire writes members with a capital, add-in code in `load` without. */
export const memberName = (name: string) => name.slice(0, 1).toLowerCase() + name.slice(1);
export const wireName = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);

/** A member that real Excel has and this host has not is a gap of ours, and said so; a newer one than chosen is not found. */
function member<M extends { readonly since: Since }>(
  object: HostObject,
  members: Readonly<Record<string, M>> | undefined,
  name: string,
  session: Session,
): M {
  const found = members?.[memberName(name)];
  if (!found) throw new ApiFault("NotImplemented", `${object.kind}.${memberName(name)}`);
  if (found.since > session.apiMinor) throw new ApiFault("ApiNotFound", `${object.kind}.${memberName(name)}`);
  return found;
}

export function propertyOf(object: HostObject, name: string, session: Session): ApiProperty<unknown> {
  return member(object, typeOf(object.kind).properties, name, session);
}

export function linkOf(object: HostObject, name: string, session: Session): ApiLink<unknown> {
  return member(object, typeOf(object.kind).links, name, session);
}

export function methodOf(object: HostObject, name: string, session: Session): ApiMethod<unknown> {
  return member(object, typeOf(object.kind).methods, name, session);
}
