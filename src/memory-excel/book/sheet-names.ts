/** Which names Excel takes for sheets. */
import { ApiFault } from "../api-fault";
import type { Book } from "./book";
import type { BookSheet } from "./book-sheet";

const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]\u0000-\u001f]|^'|'$/;
/** Excel keeps this name for itself, in any language. */
const RESERVED = "history";

/** Sheets without cells are not among the book's sheets, but have names too. */
function namesTaken({ sheets, tabsOfFile }: Book, except: BookSheet | undefined): readonly string[] {
  const others = tabsOfFile.flatMap(({ name, hasCells }) => (hasCells ? [] : [name]));
  return [...others, ...sheets.flatMap((sheet) => (sheet === except ? [] : [sheet.name]))].map((name) =>
    name.toLowerCase(),
  );
}

/** `owner`: the sheet that is to get the name, when it is there already. */
export function refuseSheetName(book: Book, name: string, owner?: BookSheet): void {
  const isUnfit = name === "" || name.length > LONGEST || FORBIDDEN.test(name) || name.toLowerCase() === RESERVED;
  if (isUnfit) throw new ApiFault("InvalidArgument", "name of a sheet");
  if (namesTaken(book, owner).includes(name.toLowerCase())) throw new ApiFault("ItemAlreadyExists");
}

const PLAIN: Readonly<Record<string, string>> = { it: "Foglio" };

/** `Foglio2`: the first that is free. */
export function nextSheetName(book: Book, language: string): string {
  const word = PLAIN[language.slice(0, 2)] ?? "Sheet";
  const taken = new Set(namesTaken(book, undefined));
  let number = 1;
  while (taken.has(`${word}${number}`.toLowerCase())) number += 1;
  return `${word}${number}`;
}
