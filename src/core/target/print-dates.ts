/** Deadlines in their canonical Italian form: `entro il 30/06/2019 e il 31/12/2019`. */
import { printDate, type CalendarDate } from "../values/calendar";

export function printDeadlines(comparator: "at-most" | "less-than", dates: readonly CalendarDate[]): string {
  return `${comparator === "at-most" ? "entro il" : "prima del"} ${dates.map(printDate).join(" e il ")}`;
}
