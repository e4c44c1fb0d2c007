/** Open findings as the list shows them: each with a key of its own, and with what happened to it since the user last looked. */
import type { Analysis } from "../../core/pipeline";
import type { Finding } from "../../core/rules/finding";
import { placeKey } from "../grouping/list-changes";

export interface ListedFinding {
  /** stays the same from one reading to the next while its rule finds something in the same cell */
  readonly key: string;
  readonly finding: Finding;
  /** not found by the previous check */
  readonly isNew: boolean;
  /** the reason why it was ignored before its cell changed */
  readonly wasIgnored: string | undefined;
}

export function listFindings({
  sorted,
  sinceLastCheck,
}: Pick<Analysis, "sorted" | "sinceLastCheck">): readonly ListedFinding[] {
  const fresh = new Set(sinceLastCheck?.fresh);
  const reasons = new Map(
    sorted.void.flatMap(({ finding, decision }) => (finding ? [[finding, decision.reason] as const] : [])),
  );
  const met = new Map<string, number>();
  return sorted.open.map((finding) => {
    const place = placeOf(finding);
    const again = met.get(place) ?? 0;
    met.set(place, again + 1);
    return { key: `${place}|${again}`, finding, isNew: fresh.has(finding), wasIgnored: reasons.get(finding) };
  });
}

/** Not by what it says: the sentence names what the cell holds, and the row must not close while somebody corrects it. */
function placeOf({ rule, messageId, cells: [cell] }: Finding): string {
  return `${rule}|${messageId}|${cell ? placeKey(cell) : ""}`;
}
