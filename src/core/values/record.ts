/** Plain objects among values that come from outside. */

export type Entries = Readonly<Record<string, unknown>>;

/** Whether a value is an object with named entries: no list, no null. */
export function isRecord(value: unknown): value is Entries {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
