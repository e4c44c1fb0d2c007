import type { Layout } from "./layout";

/** A card per objective, weights and types inside the texts. */
export const schedaAlbero: Layout = {
  id: "scheda-albero",
  summary: { it: "Schede obiettivo dell'albero della performance", en: "Objective cards of the performance tree" },
  source: "Maremma e Tirreno 2023",
  claims: ({ carded }) => carded,
};
