import type { Layout } from "./layout";

/** Programmes and objectives in columns to the left, merged downwards, indicators and targets to the right. */
export const programmiEObiettivi: Layout = {
  id: "programmi-e-obiettivi",
  summary: { it: "Programmi e obiettivi operativi in colonna", en: "Programmes and operational objectives in columns" },
  source: "Arezzo-Siena 2022, Maremma e Tirreno 2018",
  claims: ({ roles, carded, mixed }) =>
    roles.has("programme") && roles.has("operational-objective") && !carded && !mixed,
};
