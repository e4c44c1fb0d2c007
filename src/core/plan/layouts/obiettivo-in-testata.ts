import type { Layout } from "./layout";

/** Each objective is the header of its own indicators, with the years beside it. */
export const obiettivoInTestata: Layout = {
  id: "obiettivo-in-testata",
  summary: { it: "Obiettivo come intestazione dei suoi indicatori", en: "Objective as the header of its indicators" },
  source: "Arezzo-Siena 2022, Maremma e Tirreno 2018",
  claims: ({ owned }) => owned,
};
