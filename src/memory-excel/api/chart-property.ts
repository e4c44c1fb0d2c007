/** Properties of charts: whatever is set is drawn again. */
import type { BookSheet } from "../book/book-sheet";
import type { ApiProperty, Since } from "./api-type";

export function changed(sheet: BookSheet): void {
  sheet.version += 1;
}

export function chartProperty<T extends { readonly sheet: BookSheet }>(
  since: Since,
  get: (target: T) => unknown,
  set: (target: T, value: unknown) => void,
): ApiProperty<T> {
  return {
    since,
    get,
    set(target, value) {
      set(target, value);
      changed(target.sheet);
    },
  };
}
