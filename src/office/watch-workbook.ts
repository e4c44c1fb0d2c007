/** Tells when somebody else than us changed the workbook: the user, or a co-author; and notes what of it changed. */
import type { Area } from "../core/grid/address";
import type { Change, ChangeLog } from "./change-log";
import { eventAreas } from "./event-areas";
import type { StructureEdit } from "./shift-layout";

type Hear = (change: Change, isQuiet?: boolean) => Promise<void>;

type Registration = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Our own writes come back as events; Excel marks them since ExcelApi 1.14. On an Excel that does not, the listener is told of
 * them too and reads once more than needed. No event tells of cells that were merged (office-js #4069), and none is documented
 * for filters: a full reading finds them.
 */
async function watchWorkbook(log: ChangeLog, onChange: () => void): Promise<() => Promise<void>> {
  const hear: Hear = (change, isQuiet = false) => {
    log.note(change);
    if (!isQuiet) onChange();
    return Promise.resolve();
  };
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [...essential(worksheets, hear), ...more(worksheets, hear)];
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

function essential(worksheets: Excel.WorksheetCollection, hear: Hear): readonly Registration[] {
  return [
    worksheets.onChanged.add((event) => hear(changeOf(event), event.triggerSource === "ThisLocalAddin")),
    worksheets.onAdded.add(() => hear({ kind: "sheets" })),
    worksheets.onDeleted.add(() => hear({ kind: "sheets" })),
    // On an Excel without events of names and places: who renames, moves or hides a sheet has it in front.
    worksheets.onActivated.add(({ worksheetId: id }) => hear({ kind: "outline", id }, true)),
  ];
}

interface Later {
  readonly since: string;
  readonly add: (worksheets: Excel.WorksheetCollection, hear: Hear) => Registration;
}

/** Events that this product can do without, each with the ExcelApi that brought it. */
const LATER: readonly Later[] = [
  {
    since: "1.7",
    add: (worksheets, hear) =>
      worksheets.onDeactivated.add(({ worksheetId: id }) => hear({ kind: "outline", id }, true)),
  },
  {
    since: "1.11",
    add: (worksheets, hear) =>
      worksheets.onCalculated.add(({ worksheetId: id, address }) =>
        hear({ kind: "calculated", id, areas: eventAreas(address) }),
      ),
  },
  {
    since: "1.9",
    add: (worksheets, hear) =>
      worksheets.onFormatChanged.add(({ worksheetId: id, address }) =>
        hear({ kind: "cells", id, areas: eventAreas(address) }),
      ),
  },
  {
    since: "1.10",
    add: (worksheets, hear) =>
      worksheets.onRowSorted.add(({ worksheetId: id, address }) =>
        hear({ kind: "cells", id, areas: eventAreas(address) }),
      ),
  },
  {
    since: "1.10",
    add: (worksheets, hear) =>
      worksheets.onColumnSorted.add(({ worksheetId: id, address }) =>
        hear({ kind: "cells", id, areas: eventAreas(address) }),
      ),
  },
  {
    since: "1.11",
    add: (worksheets, hear) =>
      worksheets.onRowHiddenChanged.add(({ worksheetId: id, address }) =>
        hear({ kind: "hidden-rows", id, areas: eventAreas(address) }),
      ),
  },
  {
    since: "1.14",
    add: (worksheets, hear) =>
      worksheets.onProtectionChanged.add(({ worksheetId: id }) => hear({ kind: "outline", id })),
  },
  { since: "1.17", add: (worksheets, hear) => worksheets.onNameChanged.add(() => hear({ kind: "sheets" })) },
  { since: "1.17", add: (worksheets, hear) => worksheets.onVisibilityChanged.add(() => hear({ kind: "sheets" })) },
  { since: "1.17", add: (worksheets, hear) => worksheets.onMoved.add(() => hear({ kind: "sheets" })) },
];

function more(worksheets: Excel.WorksheetCollection, hear: Hear): readonly Registration[] {
  return LATER.flatMap(({ since, add }) => {
    if (!Office.context.requirements.isSetSupported("ExcelApi", since)) return [];
    try {
      return [add(worksheets, hear)];
    } catch {
      // The library of some Excels asks for another requirement set for the very same event.
      return [];
    }
  });
}

function changeOf(event: Excel.WorksheetChangedEventArgs): Change {
  const { worksheetId: id } = event;
  const areas = eventAreas(event.address);
  if (event.changeType === "RangeEdited") return { kind: "cells", id, areas };
  const [area] = areas ?? [];
  const edit = area && areas?.length === 1 ? structureOf(event, area) : undefined;
  return edit ? { kind: "structure", id, edit } : { kind: "cells", id, areas: undefined };
}

const rows = ({ row, rows: count }: Area) => ({ axis: "rows", first: row, count }) as const;
const columns = ({ column, columns: count }: Area) => ({ axis: "columns", first: column, count }) as const;
const acrossRows = ({ row, rows: count }: Area) => ({ first: row, last: row + count - 1 });
const acrossColumns = ({ column, columns: count }: Area) => ({ first: column, last: column + count - 1 });

type Shift = "Down" | "Right" | "Up" | "Left" | undefined;

/** Where cells were pushed to, or drawn from. */
const CELLS: Readonly<Record<string, (area: Area) => Omit<StructureEdit, "kind">>> = {
  Down: (area) => ({ ...rows(area), across: acrossColumns(area) }),
  Up: (area) => ({ ...rows(area), across: acrossColumns(area) }),
  Right: (area) => ({ ...columns(area), across: acrossRows(area) }),
  Left: (area) => ({ ...columns(area), across: acrossRows(area) }),
};

const EDITS: Readonly<Record<string, (area: Area, shift: Shift) => StructureEdit | undefined>> = {
  RowInserted: (area) => ({ kind: "insert", ...rows(area) }),
  RowDeleted: (area) => ({ kind: "delete", ...rows(area) }),
  ColumnInserted: (area) => ({ kind: "insert", ...columns(area) }),
  ColumnDeleted: (area) => ({ kind: "delete", ...columns(area) }),
  CellInserted: (area, shift) => cellsMoved("insert", area, shift),
  CellDeleted: (area, shift) => cellsMoved("delete", area, shift),
};

function cellsMoved(kind: StructureEdit["kind"], area: Area, shift: Shift): StructureEdit | undefined {
  const edit = shift && CELLS[shift]?.(area);
  return edit && { kind, ...edit };
}

/** Undefined where the event does not say enough: then the cells are read again, and merged ones stay as they were. */
function structureOf({ changeType, changeDirectionState }: Excel.WorksheetChangedEventArgs, area: Area) {
  // Absent before ExcelApi 1.14, whatever the types say.
  const direction = changeDirectionState as Excel.ChangeDirectionState | undefined;
  const shift = changeType === "CellInserted" ? direction?.insertShiftDirection : direction?.deleteShiftDirection;
  return EDITS[changeType]?.(area, shift);
}

/** Listens at once, or when Excel was asked again: then what changed meanwhile was told to nobody, and everything counts as changed. */
export function createWatch(log: ChangeLog): (onChange: () => void) => Promise<() => Promise<void>> {
  let wasRefused = false;
  return async (onChange) => {
    try {
      const stop = await watchWorkbook(log, onChange);
      if (wasRefused) log.note({ kind: "everything" });
      wasRefused = false;
      return stop;
    } catch (error) {
      wasRefused = true;
      throw error;
    }
  };
}
