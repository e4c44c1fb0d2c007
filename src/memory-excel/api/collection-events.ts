/** Listening to all sheets of the workbook: `workbook.worksheets.on…`. */
import type { Book } from "../book/book";
import type { ApiMethod, Since } from "./api-type";
import { WORKBOOK_TARGET, type EventName } from "./change-event";
import { listen, unlisten } from "./listening";

/** As the client library names each event on the wire, and the ExcelApi that brought it to the collection. */
const EVENTS: readonly { readonly wire: string; readonly name: EventName; readonly since: Since }[] = [
  { wire: "ActivatedEvent", name: "activated", since: 7 },
  { wire: "DeactivatedEvent", name: "deactivated", since: 7 },
  { wire: "AddedEvent", name: "added", since: 7 },
  { wire: "DeletedEvent", name: "deleted", since: 7 },
  { wire: "CalculatedEvent", name: "calculated", since: 8 },
  { wire: "DataChangedEvent", name: "changed", since: 9 },
  { wire: "FormatChangedEvent", name: "formatChanged", since: 9 },
  { wire: "RowSortedEvent", name: "rowSorted", since: 10 },
  { wire: "ColumnSortedEvent", name: "columnSorted", since: 10 },
  { wire: "RowHiddenChangedEvent", name: "rowHiddenChanged", since: 11 },
  { wire: "ProtectionChangedEvent", name: "protectionChanged", since: 14 },
  { wire: "EventNameChanged", name: "nameChanged", since: 17 },
  { wire: "EventVisibilityChanged", name: "visibilityChanged", since: 17 },
  { wire: "EventMoved", name: "moved", since: 17 },
];

export const EVENT_METHODS: Readonly<Record<string, ApiMethod<Book>>> = Object.fromEntries(
  EVENTS.flatMap(({ wire, name, since }): [string, ApiMethod<Book>][] => [
    [`_Register${wire}`, { since, call: (_book, _args, session) => listen(session, WORKBOOK_TARGET, name) }],
    [`_Unregister${wire}`, { since, call: (_book, _args, session) => unlisten(session, WORKBOOK_TARGET, name) }],
  ]),
);
