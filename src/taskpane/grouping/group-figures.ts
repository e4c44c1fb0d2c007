/** Figures as the list shows them: those that match status and search, by sheet. */
import { STATUSES, type Status } from "../../core/methodology/assessment";
import type { Figure } from "../../core/methodology/figure";
import { fold } from "../../core/values/fold";
import { groupBy, type Group } from "./group-by";

export interface FigureChoice {
  /** undefined shows all */
  readonly status: Status | undefined;
  readonly query: string;
}

export function groupFigures(figures: readonly Figure[], { status, query }: FigureChoice): readonly Group<Figure>[] {
  const wanted = fold(query);
  const chosen = figures.filter(
    (figure) =>
      (status === undefined || figure.status === status) &&
      (wanted === "" || fold(figure.indicator.text).includes(wanted)),
  );
  return groupBy(chosen, ({ sheet }) => sheet);
}

export interface StatusCount {
  readonly status: Status;
  readonly count: number;
}

/** Statuses that occur, best first. */
export function countStatuses(figures: readonly Figure[]): readonly StatusCount[] {
  return STATUSES.map((status) => ({
    status,
    count: figures.filter((figure) => figure.status === status).length,
  })).filter(({ count }) => count > 0);
}

export function figureKey({ sheet, of }: Figure): string {
  return `${sheet}!${of.row}:${of.column}`;
}
