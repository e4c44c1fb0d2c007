/** An Excel without Excel: a workbook in memory that unchanged add-in code works on, through Microsoft's client library. */
import type { Area } from "../core/grid/address";
import { answerRequest, forecast, type Counter, type Traffic } from "./answer-requests";
import type { Session } from "./api/session";
import { ApiFault } from "./api-fault";
import type { BookSheet } from "./book/book-sheet";
import { saveBook } from "./book/save-book";
import type { SheetIds } from "./book/sheet-ids";
import { completeOffice } from "./client/office-namespace";
import { wireOf, type Answer, type ClientLibrary } from "./client/library";
import type { AddInIdentity } from "./ooxml/web-extension";
import type { Visibility } from "./ooxml/workbook-part";
import { openSession, type Opened, type SessionOptions } from "./open-session";
import { platform } from "./platform";
import { PLAIN_QUIRKS, quirksOf, type ExcelProfile, type OversizedGuise } from "./profiles/profile";
import { takePicture, type SheetPicture } from "./sheet-picture";
import { makeUserActions, type UserActions } from "./user/user-actions";
import { sheetNamed } from "./user/places";
import { watchChanges } from "./watch-changes";

export interface MemoryExcelOptions {
  /** workbook file name */
  readonly name?: string;
  /** highest ExcelApi requirement set, `1.17` unless said; what came later is not found */
  readonly apiVersion?: string;
  /** the kind of Excel; what other options say goes before it */
  readonly profile?: ExcelProfile;
  /** language of Excel's own texts and of `Range.text`, `it-IT` unless said */
  readonly displayLanguage?: string;
  /** How sheets are named to add-ins at this opening, `file` unless said. */
  readonly sheetIds?: SheetIds;
  /** How an answer over the limit is refused, `code` unless said. */
  readonly oversized?: OversizedGuise;
  /** `workbook.functions` throws, as reported after an update of Excel. */
  readonly functionsFail?: boolean;
  /** The add-in that talks to this Excel: its settings are read from the file and saved into it. Without one they last as long as the session. */
  readonly addIn?: AddInIdentity;
}

export interface MemoryExcel {
  /** Makes this workbook the one that `Excel.run` and `Office` of the global scope talk to. */
  connect(): void;
  /** The workbook as .xlsx; every part that says the same comes out byte for byte as it went in. */
  save(): Promise<Uint8Array>;
  /** What a person does in front of Excel; raises the same events. */
  readonly user: UserActions;
  /** Somebody else types into the same workbook: nothing that the person can undo. */
  readonly coAuthor: Pick<UserActions, "type" | "paste">;
  readonly selection: { readonly sheet: string; readonly area: Area };
  /** Any change of cells or selection; answers how to stop listening. */
  onChange(listener: () => void): () => void;
  picture(sheet: string): SheetPicture;
  /** in tab order, as they are now */
  readonly sheetNames: readonly { readonly name: string; readonly visibility: Visibility }[];
  readonly traffic: Readonly<Traffic>;
  /** Makes the next batch that reaches its action `n` (from 0) fail there, with `GeneralException` unless said. */
  failAtAction(n: number | undefined, code?: string): void;
  close(): void;
}

const DEFAULTS = { name: "Cartel1.xlsx", apiVersion: "1.17", displayLanguage: "it-IT" } as const;

/** A profile says which Excel it is; single options depart from it. */
function optionsOf({ profile, sheetIds, oversized, functionsFail, ...others }: MemoryExcelOptions): SessionOptions {
  const quirks = profile ? quirksOf(profile) : PLAIN_QUIRKS;
  return {
    ...DEFAULTS,
    ...(profile ? { apiVersion: profile.excel.excelApi } : {}),
    ...others,
    quirks: {
      ...quirks,
      sheetIds: sheetIds ?? quirks.sheetIds,
      oversized: oversized ?? quirks.oversized,
      functionsFail: functionsFail ?? quirks.functionsFail,
    },
  };
}

/** Opens a workbook; throws NotAWorkbook for anything else. */
export async function openMemoryExcel(bytes: Uint8Array, options: MemoryExcelOptions = {}): Promise<MemoryExcel> {
  const { loadLibrary, openEngine } = await platform();
  const opened = openSession(bytes, optionsOf(options), openEngine);
  await opened.recalculation.fillMissing();
  return makeMemoryExcel(opened, await loadLibrary());
}

function publish(library: ClientLibrary, { apiMinor, displayLanguage, settings, quirks }: Session): void {
  const office = completeOffice(library.Office, { apiMinor, displayLanguage, settings, platform: quirks.platform });
  // The library asks its own window which requirement sets there are.
  Object.assign(library.window, { Office: office });
  Object.assign(globalThis, { Excel: library.Excel, Office: office, OfficeExtension: library.OfficeExtension });
}

/** The last picture of each sheet, as long as it is true. */
function picturesOf(session: Session): (name: string) => SheetPicture {
  const taken = new Map<BookSheet, { readonly version: number; readonly picture: SheetPicture }>();
  return (name) => {
    const sheet = sheetNamed(session, name);
    const known = taken.get(sheet);
    if (known?.version === sheet.version) return known.picture;
    const picture = takePicture(session.book, sheet, session.displayLanguage);
    taken.set(sheet, { version: sheet.version, picture });
    return picture;
  };
}

function makeMemoryExcel({ session, recalculation }: Opened, library: ClientLibrary): MemoryExcel {
  const wire = wireOf(library);
  const counter: Counter = {
    traffic: { syncs: 0, requestBytes: 0, responseBytes: 0, batches: [] },
    oversized: session.quirks.oversized,
    injection: undefined,
  };
  const watch = watchChanges(session, wire, () => wire.receiver === receive);

  async function receive(body: string, flags: number): Promise<Answer> {
    const { writes, formulas } = forecast(body);
    if (writes) await recalculation.prepare(formulas);
    const answer = watch.told(() => answerRequest({ body, flags }, session, counter));
    if (recalculation.isWaiting()) {
      await recalculation.prepare(false);
      watch.told(() => session.settle());
    }
    return answer;
  }

  /** The person cannot wait for the engine of formulas; what depends on the cells follows as soon as it is there. */
  function act(work: () => void, writesFormulas = false): void {
    watch.told(work);
    void recalculation.prepare(writesFormulas).then(() => watch.told(() => session.settle()));
  }

  return {
    connect() {
      wire.receiver = receive;
      for (const event of wire.listening) session.listening.add(event);
      wire.listening = session.listening;
      publish(library, session);
    },
    async save() {
      if (session.unsavable !== undefined) throw new ApiFault("NotImplemented", session.unsavable);
      if (recalculation.isWaiting()) await recalculation.prepare(false);
      session.settle();
      return saveBook(session.book);
    },
    user: makeUserActions(session, "user", act),
    coAuthor: makeUserActions(session, "co-author", act),
    get selection() {
      return { sheet: session.selection.sheet.name, area: session.selection.area };
    },
    onChange: watch.listen,
    picture: picturesOf(session),
    get sheetNames() {
      return session.book.sheets.map(({ name, visibility }) => ({ name, visibility }));
    },
    traffic: counter.traffic,
    failAtAction: (n, code = "GeneralException") =>
      void (counter.injection = n === undefined ? undefined : { action: n, code }),
    close() {
      if (wire.receiver === receive) wire.receiver = undefined;
      watch.stop();
      session.references.clear();
    },
  };
}
