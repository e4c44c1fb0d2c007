/** Which events add-in code wants to hear of: changes of one sheet, by its id, or of all; sheets that come and go. */
import { EVENT_TYPE, type EventName } from "./change-event";
import type { Session } from "./session";

const keyOf = (target: string, name: EventName) => `${EVENT_TYPE[name]} ${target}`;

export function listen({ listening }: Session, target: string, name: EventName = "changed"): void {
  listening.add(keyOf(target, name));
}

export function unlisten({ listening }: Session, target: string, name: EventName = "changed"): void {
  listening.delete(keyOf(target, name));
}

export const isListening = ({ listening }: Session, target: string, name: EventName) =>
  listening.has(keyOf(target, name));
