/** Which changes add-in code wants to hear of: those of one sheet, by its id, or of all. */
import type { Session } from "./session";

export function listen({ listening }: Session, target: string): void {
  listening.add(target);
}

export function unlisten({ listening }: Session, target: string): void {
  listening.delete(target);
}
