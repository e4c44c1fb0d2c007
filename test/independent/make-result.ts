/** Results for targets, the same every time: met, just missed, half met, far off, exceeded, and none. */
import type { Day, Wanted } from "./read-wanted";

/** What is typed into a result cell. */
export interface TypedResult {
  readonly value: number | string;
  readonly format: string;
}

const UP = [1, 0.93, 0.7, 0.4, 1.3] as const;
const DOWN = [1, 1.06, 1.4, 2.5, 0.6] as const;
/** where a ratio means nothing */
const STEPS = [0, 1, -1, 3, -2] as const;
const LATENESS = [0, -12, 1, 40, -1] as const;

/** Every sixth indicator reports nothing. */
const KINDS = 6;

const rounded = (value: number, decimals: number) => Math.round(value * 10 ** decimals) / 10 ** decimals;

export function printDay(day: Day): string {
  const time = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000);
  return [time.getUTCDate(), time.getUTCMonth() + 1, time.getUTCFullYear()]
    .map((part) => String(part).padStart(2, "0"))
    .join("/");
}

function numberFor({ sign, value, isPercent }: Extract<Wanted, { form: "number" }>, kind: number): TypedResult {
  const factor = (sign.startsWith("<") ? DOWN : UP)[kind] ?? 1;
  const result = value <= 0 ? value + (STEPS[kind] ?? 0) : value * factor;
  return isPercent ? { value: rounded(result, 4), format: "0.00%" } : { value: rounded(result, 2), format: "0.00" };
}

function daysFor(days: readonly Day[], kind: number): TypedResult {
  const last = days.length - 1;
  const done = days.map((day, index) => day + (index === last ? (LATENESS[kind] ?? 0) : 0));
  const [only, other] = done;
  return other === undefined && only !== undefined
    ? { value: only, format: "dd/mm/yyyy" }
    : { value: done.map(printDay).join(" e "), format: "General" };
}

/** @param index of the indicator in its plan */
export function makeResult(wanted: Wanted, index: number): TypedResult | undefined {
  const kind = index % KINDS;
  if (kind === KINDS - 1) return undefined;
  switch (wanted.form) {
    case "number":
      return numberFor(wanted, kind);
    case "days":
      return daysFor(wanted.days, kind);
    case "score":
      return { value: rounded(Math.min(wanted.value * (UP[kind] ?? 1), 5), 2), format: "0.00" };
    case "yes":
      return { value: kind % 2 === 0 ? "sì" : "no", format: "General" };
  }
}
