/** What formulas say in an Italian Excel: names of functions, constants and errors, each with the English word that the file holds. */

/** Names that both languages share are left out. */
export const ITALIAN_FUNCTIONS: Readonly<Record<string, string>> = {
  ADESSO: "NOW",
  ANNO: "YEAR",
  ARROTONDA: "ROUND",
  "ARROTONDA.PER.DIF": "ROUNDDOWN",
  "ARROTONDA.PER.ECC": "ROUNDUP",
  ASS: "ABS",
  "CERCA.VERT": "VLOOKUP",
  CONCATENA: "CONCATENATE",
  CONFRONTA: "MATCH",
  "CONTA.NUMERI": "COUNT",
  "CONTA.PIÙ.SE": "COUNTIFS",
  "CONTA.SE": "COUNTIF",
  "CONTA.VALORI": "COUNTA",
  "CONTA.VUOTE": "COUNTBLANK",
  DATA: "DATE",
  DESTRA: "RIGHT",
  E: "AND",
  GIORNO: "DAY",
  INDICE: "INDEX",
  LUNGHEZZA: "LEN",
  "MATR.SOMMA.PRODOTTO": "SUMPRODUCT",
  MEDIA: "AVERAGE",
  "MEDIA.SE": "AVERAGEIF",
  MEDIANA: "MEDIAN",
  MESE: "MONTH",
  NON: "NOT",
  O: "OR",
  OGGI: "TODAY",
  PRODOTTO: "PRODUCT",
  SE: "IF",
  "SE.ERRORE": "IFERROR",
  SINISTRA: "LEFT",
  SOMMA: "SUM",
  "SOMMA.PIÙ.SE": "SUMIFS",
  "SOMMA.SE": "SUMIF",
  TESTO: "TEXT",
  "VAL.ERRORE": "ISERROR",
  "VAL.NUMERO": "ISNUMBER",
  "VAL.VUOTO": "ISBLANK",
};

export const ITALIAN_CONSTANTS: Readonly<Record<string, string>> = { VERO: "TRUE", FALSO: "FALSE" };

export const ITALIAN_ERRORS: Readonly<Record<string, string>> = {
  "#N/D": "#N/A",
  "#NOME?": "#NAME?",
  "#NULLO!": "#NULL!",
  "#RIF!": "#REF!",
  "#VALORE!": "#VALUE!",
};
