/** The workbook in memory: the file it came from, its sheets and cell formats. */
import { NotAWorkbook, damaged } from "../not-a-workbook";
import { openArchive, type Archive } from "../ooxml/archive";
import { relationshipsOf, textOf, workbookPartOf, type Relationship } from "../ooxml/package";
import { makeBudget } from "../ooxml/reading-budget";
import { readSharedStrings } from "../ooxml/shared-strings";
import { readSheetPart } from "../ooxml/sheet-part";
import { readTable } from "../ooxml/table-part";
import { readWebExtension, type AddInIdentity, type WebExtension } from "../ooxml/web-extension";
import { openNames, type BookName } from "./book-name";
import { readWorkbookPart, type SheetEntry } from "../ooxml/workbook-part";
import type { CellContext } from "../ooxml/cell-element";
import { makeStyleBook, type StyleBook } from "../style/style-book";
import { readStylePart, readThemeColors } from "../style/style-part";
import { makeBookSheet, type BookSheet } from "./book-sheet";
import { makeSheetIds, type SheetIds } from "./sheet-ids";

export interface Book {
  readonly archive: Archive;
  readonly name: string;
  /** worksheets in tab order; added, moved and deleted in place */
  readonly sheets: BookSheet[];
  /** every tab that the file has */
  readonly tabsOfFile: readonly FileTab[];
  readonly styles: StyleBook;
  /** name of the styles part; undefined when the file has none */
  readonly stylePart: string | undefined;
  readonly workbookPart: string;
  readonly uses1904: boolean;
  structureLocked: boolean;
  /** whether the file says so too */
  readonly structureLockedInFile: boolean;
  readonly activeTab: number;
  /** colours of the theme, six digits each */
  readonly theme: readonly string[];
  /** those that people gave; Excel's own are not among them */
  names: BookName[];
  /** the highest number given to a sheet since the file was opened */
  numbersGiven: number;
  calculation: "automatic" | "manual";
  /** the add-in whose settings are read from the file and saved into it; undefined: none are */
  readonly addIn: AddInIdentity | undefined;
  /** what the file keeps for the add-in */
  readonly kept: WebExtension;
  /** what the add-in keeps now */
  readonly settings: Map<string, unknown>;
}

export interface FileTab extends SheetEntry {
  /** chart sheets and macro sheets have none */
  readonly hasCells: boolean;
}

export interface BookOptions {
  readonly name: string;
  readonly addIn?: AddInIdentity | undefined;
  /** `file` unless said */
  readonly sheetIds?: SheetIds | undefined;
  /** what the file keeps for the add-in is not read (office-js #6091, #2940) */
  readonly losesSettings?: boolean;
}

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** Names inside an OLE container are UTF-16; a workbook with an opening password holds its zip in this stream. */
const ENCRYPTED_STREAM = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Says no to everything that is no zip container, quickly. */
function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new NotAWorkbook("empty-file");
  if (startsWith(bytes, OLE)) throw new NotAWorkbook(holds(bytes, ENCRYPTED_STREAM) ? "encrypted" : "old-format");
  if (!startsWith(bytes, ZIP)) throw damaged("no zip container");
}

const readTables = (archive: Archive, sheetPart: string) =>
  relationshipsOf(archive, sheetPart).flatMap(({ kind, part }) =>
    kind === "table" && part !== undefined ? (readTable(textOf(archive, part) ?? "", part) ?? []) : [],
  );

function readSheet(
  archive: Archive,
  entry: SheetEntry & { readonly tab: number; readonly id: string },
  relationship: Relationship,
  context: CellContext,
): BookSheet {
  const xml = relationship.part === undefined ? undefined : textOf(archive, relationship.part);
  if (xml === undefined || relationship.part === undefined) throw damaged("a sheet is missing");
  const identity = {
    id: entry.id,
    part: relationship.part,
    name: entry.name,
    visibility: entry.visibility,
    tab: entry.tab,
  };
  return makeBookSheet(readSheetPart(xml, context), identity, readTables(archive, relationship.part));
}

/** A file without styles has one format: General, Calibri 11. */
export const PLAIN_STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';

const NOTHING_KEPT: WebExtension = { part: undefined, settings: new Map() };

/** Reads a workbook; throws NotAWorkbook for anything else. */
export function openBook(
  bytes: Uint8Array,
  { name, addIn, sheetIds = "file", losesSettings = false }: BookOptions,
): Book {
  refuseOthers(bytes);
  const archive = openArchive(bytes);
  const workbookPart = workbookPartOf(archive);
  const workbook = readWorkbookPart(textOf(archive, workbookPart) ?? "");
  const relationships = relationshipsOf(archive, workbookPart);
  const part = (kind: string) => relationships.find((relationship) => relationship.kind === kind)?.part;
  const text = (kind: string) => textOf(archive, part(kind) ?? "");
  const context: CellContext = {
    sharedStrings: readSharedStrings(text("sharedStrings") ?? ""),
    uses1904: workbook.uses1904,
    budget: makeBudget(),
    styles: { highest: 0 },
  };
  const idOf = makeSheetIds(sheetIds);
  const sheets = workbook.sheets.flatMap((entry, tab) => {
    const relationship = relationships.find(({ id }) => id === entry.relationshipId);
    // Chart sheets and macro sheets are tabs without cells: not in the add-in's collection of worksheets either.
    return relationship?.kind === "worksheet"
      ? [readSheet(archive, { ...entry, tab, id: idOf(entry.sheetId, tab) }, relationship, context)]
      : [];
  });
  if (sheets.length === 0) throw damaged("no worksheet inside");
  const hasCells = ({ relationshipId }: SheetEntry) =>
    relationships.find(({ id }) => id === relationshipId)?.kind === "worksheet";
  const theme = readThemeColors(text("theme") ?? "");
  const kept = addIn ? readWebExtension(archive, addIn) : NOTHING_KEPT;
  return {
    archive,
    name,
    sheets,
    tabsOfFile: workbook.sheets.map((entry) => ({ ...entry, hasCells: hasCells(entry) })),
    theme,
    names: openNames(textOf(archive, workbookPart) ?? "", sheets),
    numbersGiven: 0,
    styles: makeStyleBook(readStylePart(text("styles") ?? PLAIN_STYLES), theme, context.styles.highest),
    stylePart: text("styles") === undefined ? undefined : part("styles"),
    workbookPart,
    uses1904: workbook.uses1904,
    structureLocked: workbook.structureLocked,
    structureLockedInFile: workbook.structureLocked,
    activeTab: workbook.activeTab,
    calculation: workbook.calculation,
    addIn,
    kept,
    settings: losesSettings ? new Map<string, unknown>() : new Map(kept.settings),
  };
}
