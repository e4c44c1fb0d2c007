import type { Layout } from "./layout";

/** Cards with number and title, lines of label and value, then weighted indicators. */
export const schedaPira: Layout = {
  id: "scheda-pira",
  summary: { it: "Schede del piano degli indicatori (PIRA)", en: "Cards of the plan of indicators (PIRA)" },
  source: "Maremma e Tirreno 2024",
  claims: ({ carded, titled }) => carded && titled,
};
