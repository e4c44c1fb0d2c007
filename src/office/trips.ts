/** Work packed into round trips that stay well below what Excel takes in a request or gives in an answer (5 MB on the web). */
import { ExcelProblem, problemOf } from "./host-problem";

/** Estimated bytes of a request and its answer together: less than half of the limit, because estimates are rough. */
export const BYTES_PER_TRIP = 2_000_000;
/** What is smaller than this does not fail for its size, whatever the code says. */
const SURELY_SMALL = 300_000;

/** Items in order, as many to a trip as fit; none is cut. */
export function packed<T>(items: readonly T[], bytesOf: (item: T) => number): readonly (readonly T[])[] {
  const trips: T[][] = [];
  let room = 0;
  for (const item of items) {
    const bytes = bytesOf(item);
    const last = trips[trips.length - 1];
    if (last && bytes <= room) last.push(item);
    else {
      trips.push([item]);
      room = BYTES_PER_TRIP;
    }
    room -= bytes;
  }
  return trips;
}

export interface Asking<T, Q, A> {
  readonly bytesOf: (item: T) => number;
  readonly queue: (item: T) => Q;
  /** throws `unanswered` where Excel left out what was asked for */
  readonly answer: (queued: Q, item: T) => A;
  readonly onTrip?: (items: readonly T[]) => void;
}

/** Loads in as few trips as fit. An answer too large after all, in whichever guise it comes, is asked for in halves. */
export async function askInTrips<T, Q, A>(
  context: Excel.RequestContext,
  items: readonly T[],
  asking: Asking<T, Q, A>,
): Promise<readonly A[]> {
  const answers: A[] = [];
  for (const trip of packed(items, asking.bytesOf)) {
    answers.push(...(await askOnce(context, trip, asking)));
    asking.onTrip?.(trip);
  }
  return answers;
}

async function askOnce<T, Q, A>(
  context: Excel.RequestContext,
  items: readonly T[],
  asking: Asking<T, Q, A>,
): Promise<readonly A[]> {
  try {
    const queued = items.map((item) => ({ item, asked: asking.queue(item) }));
    await context.sync();
    return queued.map(({ item, asked }) => asking.answer(asked, item));
  } catch (error) {
    const bytes = items.reduce((sum, item) => sum + asking.bytesOf(item), 0);
    if (items.length < 2 || !isOversized(error, bytes)) throw error;
    const half = Math.ceil(items.length / 2);
    return [
      ...(await askOnce(context, items.slice(0, half), asking)),
      ...(await askOnce(context, items.slice(half), asking)),
    ];
  }
}

/** Oversized answers come as a code of their own, as a general failure or as blocks that are null (docs #1247). */
function isOversized(error: unknown, bytes: number): boolean {
  const { code } = problemOf(error);
  return code === "too-large" || (code === "failed" && bytes > SURELY_SMALL);
}

/** A block that is not there although it was asked for. */
export function unanswered(member: string): ExcelProblem {
  return new ExcelProblem("too-large", `null @ ${member}`);
}
