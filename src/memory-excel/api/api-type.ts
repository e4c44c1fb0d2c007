/** What a type of the Excel API can do here. Adding a member is one line in the table of its type. */
import type { Session } from "./session";
import type { HostObject } from "./targets";

/** minor version of ExcelApi 1.x that brought a member */
export type Since = number;

export interface ApiProperty<T> {
  readonly since: Since;
  readonly get: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void;
}

/** A property that leads to another object: `range.format`. */
export interface ApiLink<T> {
  readonly since: Since;
  readonly to: (target: T, session: Session) => HostObject;
}

/** Answers plain data, another object, or null for a null object. Object arguments arrive as objects. */
export interface ApiMethod<T> {
  readonly since: Since;
  readonly call: (target: T, args: readonly unknown[], session: Session) => unknown;
}

export interface ApiType<T> {
  readonly properties?: Readonly<Record<string, ApiProperty<T>>>;
  readonly links?: Readonly<Record<string, ApiLink<T>>>;
  readonly methods?: Readonly<Record<string, ApiMethod<T>>>;
  /** members of a collection, in order */
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  /** `collection.getItem(key)` */
  readonly item?: (target: T, key: unknown, session: Session) => HostObject;
  /** what an instantiated object is told about itself, beside its reference: the id by which it is found again */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
}
