/** Target and result as typed → achievement and status, case by case: the table of domain.md, its edges included. */
import { fc } from "../../support/properties";
import { evaluate, type EvaluateRequest } from "../../../src/core/methodology/evaluate";

type Case = readonly [
  target: unknown,
  result: unknown,
  achievement: number | null,
  status: string,
  more?: EvaluateRequest,
];

function table(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    for (const [target, result, achievement, status, more] of cases) {
      test(`${JSON.stringify(target)} ← ${JSON.stringify(result)} ${more ? JSON.stringify(more) : ""}`, () => {
        const evaluation = evaluate({ target, result, ...more });
        expect(evaluation.status).toBe(status);
        if (achievement === null) expect(evaluation.achievement).toBeNull();
        else expect(evaluation.achievement).toBeCloseTo(achievement, 6);
        expect(evaluation.explanation.length).toBeGreaterThan(20);
      });
    }
  });
}

table("at least: result ÷ target, at most 100 %", [
  [">= 70,00 %", "65%", 65 / 70, "achieved"],
  [12, 3, 0.25, "missed", { algorithm: "n. newsletter inviate >=12" }],
  ["90%", "100%", 1, "achieved"],
  [">=5", 4, 0.8, "partial"],
  [">= 100", 90, 0.9, "achieved"],
  [">= 100", "89,99", 0.8999, "partial"],
  [">= 100", 50, 0.5, "partial"],
  [">= 100", "49,99", 0.4999, "missed"],
  [">= 70%", "63%", 0.9, "achieved"],
  ["≥1", "0", 0, "missed"],
  ["n. 3 progetti", "2 progetti", 2 / 3, "partial"],
  ["24 (quindicinale)", 20, 20 / 24, "partial"],
  ["almeno 69.900 imprese", "70.000", 1, "achieved"],
  ["maggiore o uguale a 90,00%", "81%", 0.9, "achieved"],
  ["€ 1.821.008,38", "1.821.008,38 €", 1, "achieved"],
  ["≥ 1", "105%", 1, "achieved"],
  ["≥5 contatti", "nessuno", 0, "missed"],
  [">= 50 mila", "25.000", 0.5, "partial"],
  ["€ 2 milioni", "1,5 milioni di euro", 0.75, "partial"],
  ["almeno 1 al mese", 6, 0.5, "partial"],
]);

table("at most: within is 100 %, beyond falls to 0 at the double", [
  ["<= 30 gg", "30 gg", 1, "achieved"],
  ["<= 30 gg", "33", 0.9, "achieved"],
  ["<= 30 gg", 45, 0.5, "partial"],
  ["<= 30 gg", 60, 0, "missed"],
  ["<= 30 gg", 90, 0, "missed"],
  ["<= 1,45 gg", "1,20", 1, "achieved"],
  ["tempo medio 25 gg", "30 gg", 0.8, "partial"],
  ["26’", "28", 2 - 28 / 26, "achieved"],
  ["non più di 3", 4, 2 - 4 / 3, "partial"],
  [30, 15, 1, "achieved", { algorithm: "data invio relazione entro 30 gg chiusura quadrimestre" }],
  ["entro 15 gg chiusura quadrimestre", "20 gg", 2 - 20 / 15, "partial"],
  [18, 19, 2 - 19 / 18, "achieved", { unit: "gg" }],
  ["<= 10%", "12%", 0.8, "partial"],
  ["< 20%", "25%", 0.75, "partial"],
  ["<= 30", 40, 0.75, "partial", { methodology: { atMost: "ratio" } }],
  ["<= 30", 0, 1, "achieved", { methodology: { atMost: "ratio" } }],
]);

table("zero and negative targets, results of another sign: met or not", [
  ["0 N.", 0, 1, "achieved"],
  ["0 N.", 1, 0, "missed", { indicator: "Assenza di segnalazioni illeciti" }],
  ["0%", "3%", 0, "missed"],
  ["<= -10 N.", -12, 1, "achieved"],
  ["<= -10 N.", -10, 1, "achieved"],
  ["<= -10 N.", -8, 0, "missed"],
  [">= -9,90 %", "-5%", 1, "achieved"],
  [">= -9,90 %", "-12%", 0, "missed"],
  [">= 10", -1, 0, "missed"],
  ["<= 10", -1, 1, "achieved"],
  ["> 0", 0, 0, "missed"],
  [">= 0", 0, 1, "achieved"],
  ["pari a zero (minore di zero)", "-3,5", 1, "achieved"],
]);

table("equal is 100 % or 0 %", [
  ["=90%", "90%", 1, "achieved"],
  ["=90%", "89%", 0, "missed"],
  ["=90%", "91%", 0, "missed"],
  ["100%", "98%", 0, "missed", { algorithm: "% dipendenti partecipanti = 100%" }],
]);

table("strict comparators are not met by the target itself", [
  ["> 80", 80, 0.9995, "achieved"],
  ["> 80", "80,01", 1, "achieved"],
  [">60%", "60%", 0.9995, "achieved"],
  ["< 2", 2, 0.9995, "achieved"],
  ["< 2", "1,9", 1, "achieved"],
  ["> 80", 40, 0.5, "partial"],
  ["> 80", 80, 0.9995, "achieved", { methodology: { parametrised: true } }],
  ["> 80", 75, 0.9995, "achieved", { methodology: { parametrised: true } }],
  ["< 2", "2,1", 0.9995, "achieved", { methodology: { parametrised: true } }],
  ["> 80", 81, 1, "achieved", { methodology: { parametrised: true } }],
]);

table("deadlines", [
  ["31/03/2019", "29/03/2019", 1, "achieved"],
  ["31/03/2019", "31/03/2019", 1, "achieved"],
  ["31/03/2019", "01/04/2019", 0, "missed"],
  ["prima del 31/03/2019", "31/03/2019", 0, "missed"],
  ["Entro 31-12-2023", "29.12.2023", 1, "achieved"],
  ["entro il mese di giugno", "30/06/2019", 1, "achieved", { year: 2019 }],
  ["entro il 1° semestre", "01/07/2019", 0, "missed", { year: 2019 }],
  ["31/12/2019", "SI", 1, "achieved"],
  ["31/12/2019", "no", 0, "missed"],
  ["31/12/2019", "in corso", null, "unreported"],
  ["entro il 30/06", "28/06/2019", 1, "achieved"],
  ["31/12/2019", "15/01/2020", 1, "achieved", { methodology: { late: { graceDays: 15 } } }],
  ["31/12/2019", "16/01/2020", 0, "missed", { methodology: { late: { graceDays: 15 } } }],
  ["31/12/2019", "05/01/2020", 0.5, "partial", { methodology: { late: { zeroAfterDays: 10 } } }],
  ["31/12/2019", "10/01/2020", 0, "missed", { methodology: { late: { zeroAfterDays: 10 } } }],
  ["31/12/2019", "08/01/2020", 0.4, "missed", { methodology: { late: { graceDays: 5, zeroAfterDays: 10 } } }],
  ["31/12/2019", "100%", null, "unassessable"],
  ["31/12/2019", "00/01/1900", null, "unreported"],
  ["31/12/2019", "0", null, "unreported"],
  ["31/12/2019", "non approvato al 15/12/2019", null, "unassessable"],
  ["31/12/2019", "01/01/2020", 1, "achieved", { methodology: { late: { graceDays: 1 } } }],
  ["31/12/2019", "01/01/2020", 0.9, "achieved", { methodology: { late: { zeroAfterDays: 10 } } }],
]);

table("several deadlines: the share that was met", [
  ["entro il 30/06 e 31/12", "30/06 e 20/12", 1, "achieved"],
  ["entro il 30/06 e 31/12", "15/07 e 20/12", 0.5, "partial", { year: 2019 }],
  ["entro il 30/06 e 31/12", "28/06 e 15/01/2020", 0.5, "partial", { year: 2019 }],
  ["entro il 30/06 e 31/12", "28/06", 0.5, "partial", { year: 2019 }],
  ["entro il 30/06 e 31/12", "20/12", 0.5, "partial", { year: 2019 }],
  ["entro il 30/06 e 31/12", "15/07/2020 e 20/01/2021", 0, "missed", { year: 2019 }],
  ["entro il 30/06 e 31/12", "15/07 e 20/12", 0, "missed", { year: 2019, methodology: { deadlines: "all" } }],
  [
    "entro il 30/06 e 31/12",
    "05/07 e 20/12",
    0.75,
    "partial",
    { year: 2019, methodology: { late: { zeroAfterDays: 10 } } },
  ],
  ["entro il 30/06 e 31/12", "01/06, 30/06 e 20/12", null, "unassessable", { year: 2019 }],
]);

table("scores, judgements, outcomes", [
  ["grado di soddisfazione medio 3,6/5", "3,5/5", 3.5 / 3.6, "achieved"],
  ["grado di soddisfazione medio 3,6/5", "1,8", 0.5, "partial"],
  ["3,6/5", "7,2/10", null, "unassessable"],
  ["3,6/5", "6", null, "unassessable"],
  ["≥ 3,5", "3,5/5", 1, "achieved"],
  ["≥ a medio", "buono", 1, "achieved"],
  ["Buono", "sufficiente", 0, "missed"],
  ["> Buono", "Buono", 0, "missed"],
  ["Buono", "medio", 0.75, "partial", { methodology: { steps: { points: true } } }],
  ["Buono", "eccellente", null, "unassessable"],
  ["Buono", "80%", null, "unassessable"],
  ["Positivo", "sì", 1, "achieved"],
  ["SI", "No", 0, "missed"],
  ["SI", "12/05/2019", 1, "achieved"],
  ["SI", "100%", 1, "achieved"],
  ["SI", "50%", 0, "missed"],
  ["SI", "12", null, "unassessable"],
  ["Ottimo", "insufficiente", 0.2, "missed", { methodology: { steps: { points: true } } }],
  ["eccellente", "Buono", null, "unassessable"],
  ["NO", "no", 1, "achieved"],
  ["Rispetto termini c.p.c.", "rispettati", 1, "achieved"],
  ["tra 80 e 90%", "85%", 1, "achieved"],
  ["tra 80 e 90%", "40%", 0.5, "partial"],
  ["tra 80 e 90%", "99%", 0.9, "achieved"],
]);

table("relative targets need what they lean on", [
  ["x ≤ x-1", 18, 1, "achieved", { baseline: 20 }],
  ["x ≤ x-1", 22, 0.9, "achieved", { baseline: "20" }],
  ["x < x-2", 20, 0.9995, "achieved", { baseline: 20 }],
  ["≥ anno x-1", 120, null, "unassessable"],
  ["≥ anno x-1", 120, null, "unassessable", { baseline: "da attivare" }],
  ["≥ anno x-1", 80, 0.8, "partial", { baseline: 100 }],
  ["valore anno n ≥ valore anno n-1", "82%", 1, "achieved", { baseline: "80%" }],
  ["Incremento del 10% rispetto all'anno precedente", 110, 1, "achieved", { baseline: 100 }],
  ["Incremento del 10% rispetto all'anno precedente", 99, 0.9, "achieved", { baseline: 100 }],
  ["Incremento del 10% rispetto all'anno precedente", "+12%", 1, "achieved"],
  ["riduzione del 10% rispetto all'anno precedente", "-5%", 0.5, "partial"],
  ["+20.000 utenti per un totale di almeno 280.000", "285.000", 1, "achieved"],
  ["+20.000 utenti per un totale di almeno 280.000", "21.000", null, "unassessable"],
  ["≥ anno x-1", "4/5", 1, "achieved", { baseline: "3,5/5" }],
  ["≥ anno x-1", "Buono", null, "unassessable", { baseline: 3 }],
  ["riduzione del 10% rispetto all'anno precedente", "+5%", 0, "missed"],
  ["+20.000 utenti per un totale di almeno 280.000", "Buono", null, "unassessable"],
  ["≥ media cluster", "70%", null, "unassessable"],
  ["+5 punti percentuali rispetto al 2018", "60%", 1, "achieved", { baseline: "55%" }],
  ["+5 punti percentuali rispetto al 2018", "57%", 0.95, "achieved", { baseline: "55%" }],
  ["riduzione di 2 punti percentuali rispetto all'anno precedente", "9%", 1, "achieved", { baseline: "11%" }],
  ["+5 punti percentuali rispetto al 2018", 60, 1, "achieved", { baseline: 55 }],
  ["+5 punti percentuali rispetto al 2018", 57, null, "unassessable"],
  ["Incremento del 5%", "58%", null, "unassessable", { baseline: "55%" }],
  ["Incremento del 5%", "62%", 1, "achieved", { baseline: "55%" }],
  ["Incremento del 5%", 105, 1, "achieved", { baseline: 100 }],
  ["Incremento del 10% rispetto all'anno precedente", 5, null, "unassessable", { baseline: 0 }],
  ["Incremento del 10% rispetto all'anno precedente", 5, null, "unassessable", { baseline: -20 }],
  ["≥ anno x-1", 5, 1, "achieved", { baseline: 0 }],
  ["≥ media cluster", "70%", 1, "achieved", { baseline: "68%" }],
  ["scostamento max 0,01 da media cluster", "0,70", 1, "achieved", { baseline: "0,71" }],
  ["scostamento max 0,01 da media cluster", "0,70", null, "unassessable"],
  ["2 x n. complessivo dei rappresentanti", 7, 0.5, "partial", { baseline: 7 }],
  ["2 x n. complessivo dei rappresentanti", 7, null, "unassessable"],
]);

table("percentages typed in every way", [
  [">= 90%", "75", 75 / 90, "partial"],
  [">= 90%", "0,75", 75 / 90, "partial"],
  [">= 90%", 0.75, 75 / 90, "partial"],
  [">= 90%", "1", 1, "achieved"],
  [">= 15%", "1", null, "unassessable"],
  ["<= 5%", "0,8", null, "unassessable"],
  ["<= 5%", "0,04", 1, "achieved"],
  ["≥ 300%", "310", 1, "achieved"],
  ["≥ 300%", "3,1", 1, "achieved"],
  [">= 90%", "0", 0, "missed"],
  ["100%", "1,1", 1, "achieved"],
  [">= 95%", "1,05", 1, "achieved"],
  ["<= 95%", "1,05", 2 - 105 / 95, "partial"],
  [">= 80%", 1.2, 1, "achieved"],
  [">= 90%", "72", 0.8, "partial"],
  ["100%", "12", 0.12, "missed"],
  [">= 5%", "1,5", 0.3, "missed"],
  ["<= 10%", "1,2", null, "unassessable"],
  ["100%", "3", null, "unassessable"],
  [0.9, 80, null, "unassessable"],
  [0.9, 0.8, 0.8 / 0.9, "partial"],
  [0.5, 8, 1, "achieved"],
  [0.5, 12, null, "unassessable"],
  ["≥ 300%", "20", null, "unassessable"],
  [">= 80%", "3 progetti", null, "unassessable"],
  ["SI", "realizzato al 100%", 1, "achieved"],
  [">= 3,5", "4/3", null, "unassessable"],
  [">= 3", "Buono", null, "unassessable"],
  [">= 80%", "4 su 5", 1, "achieved"],
  ["n. 3 progetti", "80%", null, "unassessable"],
  ["100%", "SI", null, "unassessable"],
]);

table("units of time and shares told as fractions", [
  ["<= 48 ore", "2 giorni", 1, "achieved"],
  ["<= 48 ore", "3 gg", 0.5, "partial"],
  ["<= 3 gg", "3 ore", 1, "achieved"],
  ["<= 2 mesi", "45 gg", 1, "achieved"],
  ["<= 1 ora", "90 minuti", 0.5, "partial"],
  [">= 80%", "40 su 50", 1, "achieved"],
  [">= 80%", "40/50", 1, "achieved"],
  [">= 80%", "20 pratiche su 50", 0.5, "partial"],
  [">= 90%", "1 su 3", 1 / 3 / 0.9, "missed"],
  [">= 30", "40 su 50", null, "unassessable"],
  [">= 80%", "40 su 0", null, "unassessable"],
  ["≥ anno x-1", "90%", 1, "achieved", { baseline: "40 su 50" }],
]);

table("no figure", [
  ["", 5, null, "unassessable"],
  [null, 5, null, "unassessable"],
  ["31/06/2018", "01/06/2018", null, "unassessable"],
  ["Anno di rilevazione", 12, null, "unassessable"],
  ["Anno di rilevazione", "", null, "unassessable"],
  ["n. 3 report entro il 30/06/2019", 3, null, "unassessable"],
  ["come da programma", 3, null, "unassessable"],
  [">= 3", "boh", null, "unassessable"],
  [">= 3", "", null, "unreported"],
  [">= 3", null, null, "unreported"],
  [">= 3", "n.d.", null, "unreported"],
  [">= 3", "", 0, "unreported", { methodology: { missing: "zero" } }],
  ["<= 3 gg lavorativi", "30 ore", null, "unassessable"],
  [">= 3 progetti", "3 ore", null, "unassessable"],
  ["entro 15 gg chiusura quadrimestre", "15/05/2019", null, "unassessable"],
]);

table("caps, tolerance, bands", [
  [">= 10", 12, 1.2, "achieved", { methodology: { cap: 1.2 } }],
  [">= 10", 15, 1.2, "achieved", { methodology: { cap: 1.2 } }],
  [">= 10", 15, 1.5, "achieved", { methodology: { cap: null } }],
  ["<= 10", 5, 1, "achieved", { methodology: { cap: null } }],
  [">= 100", 92, 1, "achieved", { methodology: { parametrised: true } }],
  [">= 100", 70, 0.7, "partial", { methodology: { parametrised: true } }],
  [">= 100", 49, 0, "missed", { methodology: { parametrised: true } }],
  [">= 100", 90, 0.9, "partial", { methodology: "unioncamere-70-90" }],
  [">= 100", 70, 0.7, "partial", { methodology: "unioncamere-70-90" }],
  [">= 100", "69,9", 0.699, "missed", { methodology: "unioncamere-70-90" }],
  [">= 100", 95, null, "unassessable", { methodology: { bands: { partial: { from: 0.95 } } } }],
  [">= 100", 95, null, "unassessable", { methodology: "altro-profilo" }],
]);

test("two readings of a target that end alike leave no doubt", () => {
  expect(evaluate({ target: ">= 1", unit: "%", result: "100%" })).toMatchObject({ achievement: 1, status: "achieved" });
  expect(evaluate({ target: ">= 1", unit: "%", result: "50%" })).toMatchObject({
    achievement: null,
    status: "unassessable",
  });
});

test("whatever comes in, a figure lies between 0 and the cap and is explained", () => {
  const values = fc.oneof(
    fc.string(),
    fc.double(),
    fc.constantFrom(">= 80%", "31/12/2019", "Buono", "3,5/5", null, true, "≤ 3 gg", "12"),
  );
  fc.assert(
    fc.property(values, values, values, (target, result, baseline) => {
      const { achievement, status, explanation } = evaluate({ target, result, baseline });
      expect(explanation).toMatch(/→/);
      expect(achievement === null).toBe(status === "unassessable" || status === "unreported");
      if (achievement !== null) expect(achievement >= 0 && achievement <= 1).toBe(true);
    }),
  );
});

test("at least never falls while the result rises", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 0, max: 2000 }),
      fc.integer({ min: 0, max: 2000 }),
      (target, left, right) => {
        const figure = (result: number) => evaluate({ target: `>= ${target}`, result }).achievement ?? -1;
        expect(figure(Math.max(left, right))).toBeGreaterThanOrEqual(figure(Math.min(left, right)));
      },
    ),
  );
});
