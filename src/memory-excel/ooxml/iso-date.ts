/** Dates of cells of type `d` (`2019-12-31T00:00:00`), which strict files use. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?Z?)?$/;
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial of an ISO date; undefined for anything else. */
export function serialOfIso(text: string, uses1904: boolean): number | undefined {
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = ISO.exec(text) ?? [];
  if (year === undefined) return undefined;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH) / 86_400_000;
  // Only the calendar that starts in 1900 has a 29 February 1900.
  const serial = days < 61 && !uses1904 ? days - 1 : days;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return serial + time - (uses1904 ? 1462 : 0);
}
