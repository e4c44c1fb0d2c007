/**
 * Remembering what follows from things that never change, so that a second check after an edit pays only for what is new. Pure from
 * outside: an answer is given again only for the very same things, and is forgotten together with them.
 */

/** A function of one immutable thing that derives its answer once. */
export function remembered<Thing extends object, Answer>(derive: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    const last = known.get(thing);
    if (last) return last.answer;
    const answer = derive(thing);
    known.set(thing, { answer });
    return answer;
  };
}

/** Gives the last answer again while everything that it was derived from is the very same. */
export type RememberLast<Owner extends object, Answer> = (
  owner: Owner,
  from: readonly unknown[],
  derive: () => Answer,
) => Answer;

/** Remembers one answer for each owner. */
export function rememberLast<Owner extends object, Answer>(): RememberLast<Owner, Answer> {
  const known = new WeakMap<Owner, { readonly from: readonly unknown[]; readonly answer: Answer }>();
  return (owner, from, derive) => {
    const last = known.get(owner);
    if (last && areSame(last.from, from)) return last.answer;
    const answer = derive();
    known.set(owner, { from, answer });
    return answer;
  };
}

/** `now` with those of its parts taken from `before` that are equal there, so that what hangs on them stands; `before` itself where all are. */
export function withEqualParts<Thing extends object>(before: Thing | undefined, now: Thing): Thing {
  if (before === undefined || before === now) return now;
  const parts = Object.entries(now).map(([name, part]: [string, unknown]) => {
    const earlier: unknown = Reflect.get(before, name);
    return { name, part, earlier, isEqual: Object.hasOwn(before, name) && areEqual(earlier, part) };
  });
  if (parts.length === Object.keys(before).length && parts.every(({ isEqual }) => isEqual)) return before;
  return Object.fromEntries(parts.map(({ name, part, earlier, isEqual }) => [name, isEqual ? earlier : part])) as Thing;
}

/** Equality of plain data. */
export function areEqual(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && areEqual(Reflect.get(left, name), Reflect.get(right, name)))
  );
}

/** Whether two lists hold the very same things in the same order. */
export function areSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index += 1) if (left[index] !== right[index]) return false;
  return true;
}
