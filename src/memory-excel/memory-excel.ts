/** An Excel without Excel: a workbook in memory that unchanged add-in code works on, through Microsoft's client library. */
import { positionOf, type Area, type Position } from "../core/grid/address";
import { answerRequest, type Counter, type Traffic } from "./answer-requests";
import type { Session } from "./api/session";
import { ApiFault } from "./api-fault";
import { openBook } from "./book/book";
import type { BookSheet } from "./book/book-sheet";
import { saveBook } from "./book/save-book";
import { completeOffice } from "./client/office-namespace";
import { wireOf, type Answer, type ClientLibrary } from "./client/library";
import { takeEvents } from "./deliver-events";
import type { Visibility } from "./ooxml/workbook-part";
import { platform } from "./platform";
import { takePicture, type SheetPicture } from "./sheet-picture";
import { typeByHand } from "./type-by-hand";

export interface MemoryExcelOptions {
  /** workbook file name */
  readonly name?: string;
  /** highest ExcelApi requirement set, `1.17` unless said; what came later is not found */
  readonly apiVersion?: string;
  /** language of Excel's own texts and of `Range.text`, `it-IT` unless said */
  readonly displayLanguage?: string;
}

export interface MemoryExcel {
  /** Makes this workbook the one that `Excel.run` and `Office` of the global scope talk to. */
  connect(): void;
  /** The workbook as .xlsx; every part that says the same comes out byte for byte as it went in. */
  save(): Promise<Uint8Array>;
  /** What a person does in front of Excel; raises the same events. */
  readonly user: {
    /** Typed as into an Italian Excel: `12,5`, `31/12/2019`, `80%`; `=…` is a formula; `""` empties. Throws when the cell is locked. */
    type(sheet: string, cell: string, text: string): void;
    enterEditMode(): void;
    leaveEditMode(): void;
    select(sheet: string, cell: string): void;
  };
  readonly selection: { readonly sheet: string; readonly area: Area };
  /** Any change of cells or selection; answers how to stop listening. */
  onChange(listener: () => void): () => void;
  picture(sheet: string): SheetPicture;
  readonly sheetNames: readonly { readonly name: string; readonly visibility: Visibility }[];
  readonly traffic: Readonly<Traffic>;
  /** Makes the next batch that reaches its action `n` (from 0) fail there, with `GeneralException` unless said. */
  failAtAction(n: number | undefined, code?: string): void;
  close(): void;
}

const DEFAULTS = { name: "Cartel1.xlsx", apiVersion: "1.17", displayLanguage: "it-IT" } as const;

function makeSession(bytes: Uint8Array, { name, apiVersion, displayLanguage }: Required<MemoryExcelOptions>): Session {
  const book = openBook(bytes, name);
  const shown = book.sheets.find(({ visibility }) => visibility === "visible");
  const sheet = book.sheets[book.activeTab] ?? shown ?? book.sheets[0];
  if (!sheet) throw new ApiFault("GeneralException");
  return {
    book,
    apiMinor: Number(apiVersion.split(".")[1] ?? 0),
    displayLanguage,
    selection: { sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    settings: new Map(),
    references: new Map(),
    referencesGiven: 0,
    editing: false,
    author: "addin",
    raised: [],
    listening: new Set(),
    touch: () => undefined,
    settle: () => undefined,
  };
}

/** Opens a workbook; throws NotAWorkbook for anything else. */
export async function openMemoryExcel(bytes: Uint8Array, options: MemoryExcelOptions = {}): Promise<MemoryExcel> {
  const session = makeSession(bytes, { ...DEFAULTS, ...options });
  const library = await (await platform()).loadLibrary();
  return makeMemoryExcel(session, library);
}

function sheetNamed({ book }: Session, name: string): BookSheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new ApiFault("ItemNotFound", "sheet");
  return sheet;
}

function cellNamed(name: string): Position {
  const at = positionOf(name);
  if (!at) throw new ApiFault("InvalidArgument", "cell");
  return at;
}

function publish(library: ClientLibrary, { apiMinor, displayLanguage }: Session): void {
  const office = completeOffice(library.Office, { apiMinor, displayLanguage });
  // The library asks its own window which requirement sets there are.
  Object.assign(library.window, { Office: office });
  Object.assign(globalThis, { Excel: library.Excel, Office: office, OfficeExtension: library.OfficeExtension });
}

function makeMemoryExcel(session: Session, library: ClientLibrary): MemoryExcel {
  const wire = wireOf(library);
  const counter: Counter = { traffic: { syncs: 0, requestBytes: 0, responseBytes: 0 }, injection: undefined };
  const listeners = new Set<() => void>();
  const pictures = new Map<BookSheet, { readonly version: number; readonly picture: SheetPicture }>();

  /** Runs what may change something; then those who draw and those who listen are told. */
  function told<T>(work: () => T): T {
    const before = `${session.book.sheets.map(({ version }) => version).join()}|${JSON.stringify(session.selection.area)}${session.selection.sheet.id}`;
    try {
      return work();
    } finally {
      const after = `${session.book.sheets.map(({ version }) => version).join()}|${JSON.stringify(session.selection.area)}${session.selection.sheet.id}`;
      if (before !== after) for (const listener of listeners) listener();
      const events = takeEvents(session);
      if (events.length > 0 && wire.receiver === receive) setTimeout(() => wire.deliver(events), 0);
    }
  }

  const receive = (body: string): Promise<Answer> => Promise.resolve().then(() => told(() => answerRequest(body, session, counter)));

  return {
    connect() {
      wire.receiver = receive;
      publish(library, session);
    },
    save: () => Promise.resolve().then(() => saveBook(session.book)),
    user: {
      type: (sheet, cell, text) => told(() => typeByHand(session, sheetNamed(session, sheet), cellNamed(cell), text)),
      enterEditMode: () => void (session.editing = true),
      leaveEditMode: () => void (session.editing = false),
      select: (sheet, cell) => told(() => void (session.selection = { sheet: sheetNamed(session, sheet), area: { ...cellNamed(cell), rows: 1, columns: 1 } })),
    },
    get selection() {
      return { sheet: session.selection.sheet.name, area: session.selection.area };
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    picture(name) {
      const sheet = sheetNamed(session, name);
      const known = pictures.get(sheet);
      if (known?.version === sheet.version) return known.picture;
      const picture = takePicture(session.book, sheet, session.displayLanguage);
      pictures.set(sheet, { version: sheet.version, picture });
      return picture;
    },
    sheetNames: session.book.sheets.map(({ name, visibility }) => ({ name, visibility })),
    traffic: counter.traffic,
    failAtAction: (n, code = "GeneralException") => void (counter.injection = n === undefined ? undefined : { action: n, code }),
    close() {
      if (wire.receiver === receive) wire.receiver = undefined;
      listeners.clear();
      session.references.clear();
    },
  };
}
