/** Today as it is written into the workbook beside a decision or a check, and as it is shown. */
import type { Settings } from "../../core/pipeline";

/** ISO 8601; nothing when nobody says what day it is. */
export function dayOf({ today }: Pick<Settings, "today">): { readonly when?: string } {
  if (!today) return {};
  const digits = (value: number, length: number) => String(value).padStart(length, "0");
  return { when: `${digits(today.year, 4)}-${digits(today.month, 2)}-${digits(today.day, 2)}` };
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `2025-01-31` → `31/01/2025`, in both languages day first; what is no day stays as it was written. */
export function printDay(when: string): string {
  const [, year, month, day] = DAY.exec(when) ?? [];
  return year === undefined ? when : `${day}/${month}/${year}`;
}
