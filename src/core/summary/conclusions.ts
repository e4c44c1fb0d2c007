/** What a chart shows, said in one line. */
import { printRatio } from "../methodology/print-figures";
import { totalOf, type SummaryRow } from "./summary";

const MANY = 0.5;

/** First what is missing, where it is most of it; else the best and the worst mean; else what was achieved. */
export function conclusionOf(rows: readonly SummaryRow[], body: SummaryRow): string {
  const total = totalOf(body.counts);
  const { unreported, achieved } = body.counts;
  if (unreported > total * MANY) return missingSentence(rows, unreported, total);
  const measured = rows.flatMap(({ short, achievement }) =>
    achievement === undefined ? [] : [{ short, achievement }],
  );
  const [first, ...others] = measured;
  if (!first || others.length === 0) return `Raggiunti ${achieved} indicatori su ${total}`;
  const best = others.reduce((so, row) => (row.achievement > so.achievement ? row : so), first);
  const worst = others.reduce((so, row) => (row.achievement < so.achievement ? row : so), first);
  if (best.achievement === worst.achievement) return `Raggiunti ${achieved} indicatori su ${total}`;
  return `Media più alta: ${best.short} (${printRatio(best.achievement, "it")}); più bassa: ${worst.short} (${printRatio(worst.achievement, "it")})`;
}

/** Where most is missing comes first. */
function missingSentence(rows: readonly SummaryRow[], unreported: number, total: number): string {
  if (unreported === total) return `Nessun risultato ancora: ${total} indicatori da rendicontare`;
  const lead = `Mancano i risultati di ${unreported} indicatori su ${total}`;
  const most = rows.reduce<SummaryRow | undefined>(
    (so, row) => (row.counts.unreported > (so?.counts.unreported ?? 0) ? row : so),
    undefined,
  );
  return rows.length < 2 || !most ? lead : `${lead}, soprattutto ${most.short} (${most.counts.unreported})`;
}
