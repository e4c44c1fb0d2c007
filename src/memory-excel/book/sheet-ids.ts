/** How Excel names sheets to add-ins: the same id at every opening, another one, or on the web the same for every first sheet. */

/**
 * `file`: from the number that the file gives the sheet, the same at every opening. `fresh`: others at every opening
 * (reported for some files, office-js-docs #297, #1390). `web`: the first sheet always has the id of every first sheet
 * (office-js-docs #552), the others fresh ones.
 */
export type SheetIds = "file" | "fresh" | "web";

const digits = (number: number, length: number) => number.toString(16).toUpperCase().padStart(length, "0");

/** From the number that the file gives a sheet. */
export const sheetId = (id: string) => `{00000000-${digits(Number(id), 4)}-0000-0000-000000000000}`;

const FIRST_ON_THE_WEB = sheetId("1");

let openings = 0;

/** The ids of one opening: by the number in the file and the place among the sheets. */
export function makeSheetIds(kind: SheetIds): (id: string, place: number) => string {
  openings += 1;
  const opening = digits(openings, 8);
  const fresh = (id: string) => `{${opening}-${digits(Number(id), 4)}-0000-0000-000000000000}`;
  switch (kind) {
    case "file":
      return sheetId;
    case "fresh":
      return fresh;
    case "web":
      return (id, place) => (place === 0 ? FIRST_ON_THE_WEB : fresh(id));
  }
}
