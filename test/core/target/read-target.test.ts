/** Target cells with their surroundings: typed values, units and directions from algorithm, column, heading and indicator. */
import { fc } from "../../support/properties";
import { readTarget } from "../../../src/core/target/read-target";
import { isRead } from "../../../src/core/target/reading";
import { source } from "./source";

const goalOf = (...args: Parameters<typeof source>) => {
  const reading = readTarget(source(...args));
  return isRead(reading) ? reading.goal : reading;
};

const quantity = (comparator: string, value: number, unit?: string) => ({ kind: "quantity", comparator, value, unit });
const day = (year: number, month: number, date: number) => ({
  kind: "dates",
  comparator: "at-most",
  dates: [{ year, month, day: date }],
});

describe("the number format of a cell counts", () => {
  test.each([
    [0.8, "0%", quantity("at-least", 0.8, "%")],
    [1, "0.00%", quantity("at-least", 1, "%")],
    [0.7290000000000001, "0.00%", quantity("at-least", 0.729, "%")],
    [43830, "dd/mm/yyyy", day(2019, 12, 31)],
    [43830, "[$-410]d mmm yyyy", day(2019, 12, 31)],
    [1500, "#,##0 €", quantity("at-least", 1500, "€")],
    [15, "0.00", quantity("at-least", 15)],
    [12, "General", quantity("at-least", 12)],
    [true, "General", { kind: "outcome", answer: "yes" }],
    [false, "General", { kind: "outcome", answer: "no" }],
  ])("%p as %s", (value, format, goal) => {
    expect(goalOf(value, { format })).toEqual(goal);
  });

  test.each([
    [undefined, "General", { kind: "blank" }],
    ["  \n ", "General", { kind: "blank" }],
    [0, "dd/mm/yyyy", { kind: "blank" }],
    ["00/01/1900", "@", { kind: "blank" }],
    [{ error: "#REF!" }, "General", { kind: "unread", why: "error-value" }],
    [60, "dd/mm/yyyy", { kind: "unread", why: "no-such-date" }],
    [0.5, "hh:mm", { kind: "unread", why: "time-value" }],
    ["31/06/2018", "@", { kind: "unread", why: "no-such-date", text: "31/06/2018" }],
    ["31/04/2018", "@", { kind: "unread", why: "no-such-date" }],
    ["come da programma allegato", "General", { kind: "unread", why: "no-form" }],
    ["x".repeat(301), "General", { kind: "unread", why: "too-long" }],
  ])("%p as %s has no goal", (value, format, reading) => {
    expect(readTarget(source(value, { format }))).toMatchObject(reading);
  });
});

describe("what the algorithm says settles a bare number", () => {
  test.each([
    ["n. newsletter inviate >=12", 12, quantity("at-least", 12)],
    ["n. non conformità rilevate <= 1", 1, quantity("at-most", 1)],
    ["n. ruoli emessi =2", 2, quantity("equal", 2)],
    ["n. progetti integrati realizzati (n. 3)", 3, quantity("at-least", 3, "N.")],
    ["% riscossione Diritto Annuale > 60%", 60, quantity("more-than", 0.6, "%")],
    ["data invio relazione entro 30 gg chiusura quadrimestre", 30, quantity("at-most", 30, "gg")],
    [
      "data predisposizione relazioni quadrimestrali entro 15gg chiusura quadrimestre",
      15,
      quantity("at-most", 15, "gg"),
    ],
    ["n. corsi progettati >= 15", 20, quantity("at-least", 20)],
  ])("%s", (algorithm, value, goal) => {
    expect(goalOf(value, { algorithm })).toEqual(goal);
  });

  test("a percent format keeps its own value; only the comparator comes from the algorithm", () => {
    expect(goalOf(0.6, { format: "0%", algorithm: "% riscossione > 60%" })).toEqual(quantity("more-than", 0.6, "%"));
    expect(goalOf(1, { format: "0%", algorithm: "% dipendenti partecipanti = 100%" })).toEqual(
      quantity("equal", 1, "%"),
    );
  });

  test("a limit inside what is counted is not the target", () => {
    expect(
      goalOf(0.9, { format: "0%", algorithm: "n. fatture pagate entro 30 giorni / n. fatture pervenute" }),
    ).toEqual(quantity("at-least", 0.9, "%"));
    expect(goalOf(0.8, { format: "0.00%", algorithm: "% pratiche evase entro 20 % dei 5 gg >= 80%" })).toEqual(
      quantity("at-least", 0.8, "%"),
    );
  });

  test("its words settle nothing against a comparator of the cell", () => {
    expect(goalOf("> 5", { algorithm: "n. incontri <= 5" })).toEqual(quantity("more-than", 5));
  });
});

describe("unit and heading", () => {
  test.each([
    [80, { unit: "%" }, quantity("at-least", 0.8, "%")],
    [80, { heading: "Target %" }, quantity("at-least", 0.8, "%")],
    ["80", { heading: "Target % 2019" }, quantity("at-least", 0.8, "%")],
    [">= 80", { unit: "%" }, quantity("at-least", 0.8, "%")],
    [30, { unit: "gg" }, quantity("at-most", 30, "gg")],
    [30, { unit: "giorni lavorativi" }, quantity("at-most", 30, "gg lavorativi")],
    [20, { unit: "ore", indicator: "Ore di formazione per dipendente" }, quantity("at-least", 20, "h")],
    [20, { unit: "gg", indicator: "Giorni di formazione erogata" }, quantity("at-least", 20, "gg")],
    ["48 ore", {}, quantity("at-most", 48, "h")],
    ["24h", {}, quantity("at-most", 24, "h")],
    ["24h", { indicator: "Formazione del personale" }, quantity("at-least", 24, "h")],
    [200, { unit: "ore", indicator: "Ore di apertura degli sportelli" }, quantity("at-least", 200, "h")],
    [50, { unit: "h", indicator: "N. ore di consulenza erogate" }, quantity("at-least", 50, "h")],
    [50000, { unit: "€" }, quantity("at-least", 50000, "€")],
    ["<= 3 gg", { unit: "%" }, quantity("at-most", 3, "gg")],
  ])("%p with %p", (value, context, goal) => {
    expect(goalOf(value, context)).toEqual(goal);
  });

  test("a number up to 1 under a percent heading can be a ratio or less than one percent: both are told", () => {
    expect(readTarget(source(0.8, { unit: "%" }))).toMatchObject({
      kind: "ambiguous",
      candidates: [{ goal: quantity("at-least", 0.8, "%") }, { goal: quantity("at-least", 0.008, "%") }],
    });
    expect(goalOf(0.8, { unit: "%", algorithm: "% evase >= 80%" })).toEqual(quantity("at-least", 0.8, "%"));
  });
});

describe("direction from the indicator's words", () => {
  test.each([
    "Tempo medio di lavorazione (ID Benchmarking 101)",
    "Tempestività dei pagamenti: tempi medi di lavorazione delle fatture passive",
    "Media dei tempi di lavorazione e sospensione pratiche telematiche",
    "Durata media dei procedimenti conclusi",
    "S1.1.1-a Ritardo medio dei pagamenti",
    "n° reclami pervenuti all'Ente",
    "Percentuale di errore rilevata nei cartellini",
    "Incidenza dei costi di personale sui proventi",
    "Costo medio per processo",
    "Tasso di assenza del personale",
    "Numero di non conformità rilevate",
    "Assenza di segnalazioni illeciti/eventi corruttivi",
    "data pagamento - data protocollo in entrata",
    "Giorni medi di ritardo",
    "Spese per il personale",
    "Spesa per consumi intermedi",
    "Debiti verso fornitori",
    "N. disservizi segnalati",
    "Sanzioni subite",
    "Interruzioni del servizio",
    "Mancate risposte allo sportello",
    "% pratiche non evase",
    "Giorni medi per l'iscrizione",
    "Numero giorni intercorrenti tra domanda e rilascio",
    "% pratiche evase in ritardo",
    "Percentuale di fatture pagate oltre i termini",
    "Margine di errore",
  ])("less is better: %s", (indicator) => {
    expect(goalOf(5, { indicator })).toEqual(expect.objectContaining({ comparator: "at-most" }));
  });

  test.each([
    "Numero newsletter inviate",
    "Gestione dei pagamenti: Monitoraggio tempistiche (XAC)",
    "Rilevazione costi per processi: target allocazione costi diretti",
    "Monitoraggio andamento gestionale: report costi e ricavi",
    "Percentuale di reclami evasi entro 30 giorni",
    "Rispetto della tempistica",
    "Incidenza degli atti gestiti nel rispetto dei termini",
    "Fatture pagate entro 30 giorni / fatture pervenute",
    "Verifica costi inerenti le spedizioni",
    "Riduzione dei tempi: n. interventi",
    "Piano di comunicazione",
    "Spesa per interventi promozionali",
    "Tempo di apertura al pubblico",
    "Recupero crediti non riscossi",
    "Sanzioni irrogate",
    "Giorni medi di formazione",
    "Pratiche in ritardo recuperate",
    "Solleciti per pratiche non evase",
  ])("more is better: %s", (indicator) => {
    expect(goalOf(5, { indicator })).toEqual(expect.objectContaining({ comparator: "at-least" }));
  });
});

test.each([
  "non < 80%",
  "nessun valore < 3",
  "mai > 3",
  "senza < 3",
  "non raggiunge >= 80%",
  "né ritardi né errori > 3",
  "tempo medio mai > 3 gg",
  "non entro il 31/12/2019",
  "non entro 15 gg dalla richiesta",
  "grado di soddisfazione non >= 3/5",
])("«%s» is not read without its negation", (text) => {
  expect(readTarget(source(text)).kind).toBe("unread");
});

test.each([
  ["non più di 3", quantity("at-most", 3)],
  ["n. non conformità rilevate <= 1", quantity("at-most", 1)],
  ["% pratiche non evase <= 5%", quantity("at-most", 0.05, "%")],
])("«%s»: a word that only names what is counted", (text, goal) => {
  expect(goalOf(text)).toEqual(goal);
});

test.each(["", "Costi di funzionamento", "Riduzione dei costi di funzionamento", "Diminuzione del contenzioso"])(
  "-10% under «%s» is a change or a level: both are told",
  (indicator) => {
    const reading = readTarget(source("-10%", { indicator }));
    const goals =
      reading.kind === "ambiguous" && "candidates" in reading ? reading.candidates.map(({ goal }) => goal) : [];
    expect(goals.map(({ kind }) => kind).sort()).toEqual(["quantity", "relative"]);
    expect(goals.find(({ kind }) => kind === "relative")).toMatchObject({ factor: 0.9 });
    expect(goalOf("-10%", { indicator: "Margine operativo" })).toMatchObject({ kind: "quantity", value: -0.1 });
  },
);

test("the ground of a direction is the text that gave it", () => {
  const idsOf = (more: Parameters<typeof source>[1]) => {
    const reading = readTarget(source(5, more));
    return isRead(reading) ? reading.assumed.map(({ id }) => id) : [];
  };
  expect(idsOf({ indicator: "Reclami pervenuti" })).toEqual(["direction-from-indicator"]);
  expect(idsOf({ algorithm: "Reclami pervenuti" })).toEqual(["direction-from-algorithm-words"]);
});

describe("multipliers and rates", () => {
  test.each([
    ["50 mila", quantity("at-least", 50000)],
    ["50mila visualizzazioni", quantity("at-least", 50000, "visualizzazioni")],
    [">= 2 milioni", quantity("at-least", 2000000)],
    ["almeno 1,5 mln €", quantity("at-least", 1500000, "€")],
    ["1 miliardo di euro", quantity("at-least", 1000000000, "€")],
    ["almeno 1 al mese", quantity("at-least", 12)],
    ["n.1 per trimestre", quantity("at-least", 4, "N.")],
    ["almeno 2 volte l'anno", quantity("at-least", 2)],
    ["non più di 2 reclami al mese", quantity("at-most", 24, "reclami")],
  ])("%s", (text, goal) => {
    expect(goalOf(text)).toMatchObject(goal);
  });

  test.each([
    "5 punti",
    "2 punti percentuali",
    "3 decine",
    "5 migliaia di utenti",
    "10 pratiche al giorno",
    "almeno 80% al mese",
  ])("«%s» is left unread", (text) => {
    expect(readTarget(source(text)).kind).toBe("unread");
  });
});

describe("two targets in one cell", () => {
  test.each(["n. 3 report entro il 30/06/2019", ">= 50 partecipanti e >= 3 eventi", "n. 3 eventi; n. 50 partecipanti"])(
    "%s is told as two",
    (text) => {
      expect(readTarget(source(text))).toMatchObject({ kind: "ambiguous", candidates: [{}, {}] });
    },
  );

  test("the end of the plan's own year is every target's deadline", () => {
    expect(goalOf("n. 3 report entro il 31/12/2019")).toEqual(quantity("at-least", 3, "report"));
    expect(goalOf("n. 3 report entro il 31/12")).toEqual(quantity("at-least", 3, "report"));
    expect(readTarget(source("n. 3 report entro il 31/12/2018")).kind).toBe("ambiguous");
  });

  test.each(["n. 3 report entro il 31/06/2019", "3 report e 1.23 eventi", "qualcosa entro presto"])(
    "%s is not split into what cannot be read",
    (text) => {
      expect(readTarget(source(text)).kind).toBe("unread");
    },
  );
});

describe("texts that plans are full of", () => {
  test.each([
    ["grado di soddisfazione ≥ 80%", quantity("at-least", 0.8, "%")],
    ["Grado di soddisfazione medio > 3,5", quantity("more-than", 3.5)],
    ["voto medio 8", quantity("at-least", 8)],
    ["Customer satisfaction: 85%", quantity("at-least", 0.85, "%")],
    ["pari ad almeno 80%", quantity("at-least", 0.8, "%")],
    ["entro gg. 10", quantity("at-most", 10, "gg")],
    ["≤ gg. 10", quantity("at-most", 10, "gg")],
    ["Attuazione 100%", quantity("at-least", 1, "%")],
    ["Realizzazione del progetto", { kind: "outcome", answer: "yes" }],
    ["scostamento <= 5%", quantity("at-most", 0.05, "%")],
    ["assenza di rilievi", quantity("at-most", 0, "rilievi")],
    ["mantenimento degli standard", { kind: "outcome", answer: "yes" }],
  ])("%s", (text, goal) => {
    expect(goalOf(text)).toEqual(goal);
  });

  test("relative and dated ones", () => {
    expect(goalOf("≤ anno 2018")).toMatchObject({ kind: "relative", comparator: "at-most", reference: "anno 2018" });
    expect(goalOf("almeno pari all'anno precedente")).toMatchObject({
      kind: "relative",
      comparator: "at-least",
      reference: "anno x-1",
    });
    expect(goalOf("31/03 - 30/06 - 30/09 - 31/12")).toMatchObject({
      kind: "dates",
      dates: [{ month: 3 }, { month: 6 }, { month: 9 }, { month: 12 }],
    });
  });

  test.each([
    "80% circa",
    "tendente a zero",
    "medio/alto",
    "01/01 - 31/12",
    "grado di soddisfazione",
    "Realizzazione di due progetti",
    "Attuazione 3",
    "scostamento <= 0,5 da valori attesi",
    "mantenimento",
    "assenza",
    "voto medio",
    "Realizzazione del 50% del progetto",
  ])("«%s» is left unread", (text) => {
    expect(readTarget(source(text)).kind).toBe("unread");
  });

  test("a bracket that names no rhythm is left out, and that is said", () => {
    expect(readTarget(source("2 (dati consuntivo 2017)"))).toMatchObject({
      goal: quantity("at-least", 2),
      assumed: [{ id: "remark-left-out" }, {}],
    });
    expect(readTarget(source("≥ 80% (media annua)"))).toMatchObject({ assumed: [{ id: "remark-left-out" }] });
    expect(readTarget(source("4 (trimestrale)"))).toMatchObject({
      kind: "rhythm",
      assumed: [{ id: "direction-from-default" }],
    });
  });
});

describe("years", () => {
  test("come from the column, from a neighbour, or stay unknown", () => {
    expect(goalOf("entro il 30/06", { year: 2020 })).toEqual(day(2020, 6, 30));
    expect(goalOf("entro il 30/06 e il 31/12/2021")).toMatchObject({ dates: [{ year: 2021 }, { year: 2021 }] });
    expect(readTarget(source("entro il 30/06", { year: undefined }))).toMatchObject({
      canonical: "entro il 30/06",
      assumed: [],
    });
  });

  test("supplied years are said", () => {
    const idsOf = (text: string) => {
      const reading = readTarget(source(text));
      return isRead(reading) ? reading.assumed.map(({ id }) => id) : [];
    };
    expect(idsOf("entro il 30/06")).toEqual(["year-from-column"]);
    expect(idsOf("entro il 30/06 e il 31/12/2021")).toEqual(["year-from-neighbour"]);
    expect(idsOf("entro 31/12/19")).toEqual(["two-digit-year"]);
    expect(idsOf("entro giugno 2019")).toEqual(["last-day-of-period"]);
    expect(idsOf("entro il 30/06/2019")).toEqual([]);
  });
});

const PIECES = [
  "entro ",
  "il ",
  "31/12",
  "2019",
  ">= ",
  "≤",
  "80",
  "%",
  ",5",
  " gg",
  "n. ",
  "x-1",
  " e ",
  "(",
  ")",
  "anno ",
  "media ",
  "Buono",
  "/5",
  "+",
  "-",
  "€",
  "rispetto ",
];

test("reading never throws, and what it prints reads back", () => {
  const texts = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(texts, texts, (text, algorithm) => {
      const reading = readTarget(source(text, { algorithm }));
      if (!isRead(reading)) return;
      expect(goalOf(reading.canonical)).toEqual(reading.goal);
    }),
    { numRuns: 3000 },
  );
});
