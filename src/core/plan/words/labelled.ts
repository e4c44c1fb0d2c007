/** A label and its value in one text: `Peso: 30%`, `Stakeholder: imprese`. */
import type { HeadingRole } from "./heading-lexicon";
import { readHeading } from "./read-heading";

/** Labels that describe what stands above indicators without being it. */
const DESCRIBING: ReadonlySet<HeadingRole> = new Set<HeadingRole>([
  "weight",
  "neutral",
  "budget",
  "note",
  "type",
  "code",
  "unit",
  "source",
  "algorithm",
  "baseline",
]);

/** Whether a text begins with a label that describes something else. */
export function isLabelled(text: string): boolean {
  const end = text.slice(0, 60).indexOf(":");
  if (end < 2) return false;
  const reading = readHeading(text.slice(0, end));
  return reading?.strict === true && DESCRIBING.has(reading.role);
}
