/** One `Excel.run`, whose errors leave as problems. */
import { problemOf } from "./host-problem";

export function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return translated(Excel.run(batch));
}

export async function translated<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw problemOf(error);
  }
}
