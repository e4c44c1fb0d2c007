/** The settings of a methodology, told in Italian. */
import type { BandEdge, Methodology } from "../../core/methodology/methodology";
import { numberText, percentText } from "../format";

const percent = (ratio: number) => percentText("it", ratio);
const number = (value: number) => numberText("it", value);

export function methodologyFactsIt(methodology: Methodology): readonly string[] {
  const { bands, cap, missing, strategicMix } = methodology;
  return [
    `Raggiunto ${edge(bands.achieved)}, parzialmente raggiunto ${edge(bands.partial)}.`,
    cap === null ? "La percentuale può superare il 100% senza limite." : `La percentuale arriva al massimo al ${percent(cap)}.`,
    methodology.atMost === "linear"
      ? "Per i target «al massimo», oltre il target la percentuale scende fino a 0 al doppio del target."
      : "Per i target «al massimo», oltre il target la percentuale è target diviso risultato.",
    late(methodology),
    methodology.deadlines === "share"
      ? "Con più scadenze conta la quota rispettata."
      : "Con più scadenze devono essere rispettate tutte.",
    methodology.steps.points
      ? "Per i giudizi conta il grado raggiunto sulla scala."
      : "Per i giudizi: 100% se il grado richiesto è raggiunto, altrimenti 0%.",
    missing === "exclude"
      ? "Gli indicatori non rendicontati restano fuori dalle medie."
      : "Gli indicatori non rendicontati contano 0%.",
    `Obiettivo strategico: ${percent(strategicMix.operational)} obiettivi operativi, ${percent(strategicMix.own)} indicatori propri.`,
    ...(methodology.parametrised ? ["Percentuale parametrata: 100% entro la tolleranza, 0% sotto la soglia critica."] : []),
  ];
}

function edge({ from, inclusive }: BandEdge): string {
  return inclusive ? `da ${percent(from)}` : `oltre ${percent(from)}`;
}

function late({ late: { graceDays, zeroAfterDays } }: Methodology): string {
  const grace =
    graceDays === 0 ? "" : graceDays === 1 ? " con 1 giorno di tolleranza" : ` con ${number(graceDays)} giorni di tolleranza`;
  return zeroAfterDays === null
    ? `Scadenza${grace}: 100% se rispettata, altrimenti 0%.`
    : `Scadenza${grace}: 100% se rispettata, poi scende fino a 0% in ${number(zeroAfterDays)} giorni.`;
}
