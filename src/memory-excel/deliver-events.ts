/** Tells add-in code what changed, after the batch that changed it was answered. */
import { EVENT_TYPE, WORKBOOK_TARGET, type ChangeEvent, type RaisedEvent } from "./api/change-event";
import { isListening } from "./api/listening";
import type { Session } from "./api/session";
import type { HostEvent } from "./client/library";

const SINCE_TRIGGER_SOURCE = 14;

function changeArgs(
  { worksheetId, address, changeType, source, triggerSource, details }: ChangeEvent,
  apiMinor: number,
): object {
  return {
    worksheetId,
    address,
    source,
    changeType,
    shiftDirection: "None",
    ...(apiMinor >= SINCE_TRIGGER_SOURCE ? { triggerSource } : {}),
    ...(details ? { valueBefore: details.before, valueAfter: details.after } : {}),
  };
}

const argsOf = (event: RaisedEvent, apiMinor: number): object =>
  event.name === "changed"
    ? changeArgs(event, apiMinor)
    : { worksheetId: event.worksheetId, source: event.source, ...event.more };

/** The events raised since the last call, for each target that is listened to. */
export function takeEvents(session: Session): readonly HostEvent[] {
  const raised = session.raised.splice(0);
  return raised.flatMap((event) => {
    const targets = [event.worksheetId, WORKBOOK_TARGET].filter((target) => isListening(session, target, event.name));
    return targets.map((target) => ({ type: EVENT_TYPE[event.name], target, args: argsOf(event, session.apiMinor) }));
  });
}
