/** Formulas as a person types and reads them in an Italian Excel. */
import { englishFormula, localFormula } from "../../src/memory-excel/text/formula-language";
import { closeAll, connected, read } from "./support/with-excel";
import { oneSheet } from "./support/workbook-file";

afterEach(closeAll);

const PAIRS: readonly (readonly [italian: string, english: string])[] = [
  ["=2*21,5", "=2*21.5"],
  ["=,5+1", "=.5+1"],
  ["=SOMMA(A1;B2:C3)", "=SUM(A1,B2:C3)"],
  [
    '=SE(CONTA.SE(A:A;">=1,5")>0;MEDIA(A:A);"n.d.; no, SOMMA(")',
    '=IF(COUNTIF(A:A,">=1,5")>0,AVERAGE(A:A),"n.d.; no, SOMMA(")',
  ],
  ["=ARROTONDA(MAX(A1;1,25)/MIN(B1;2);2)", "=ROUND(MAX(A1,1.25)/MIN(B1,2),2)"],
  ["=CONTA.VALORI(A1:A9)-CONTA.NUMERI(A1:A9)", "=COUNTA(A1:A9)-COUNT(A1:A9)"],
  ["=OGGI()-DATA(2019;12;31)", "=TODAY()-DATE(2019,12,31)"],
  ["='SOMMA(1,5;2'!A1+Foglio1.5!B2", "='SOMMA(1,5;2'!A1+Foglio1.5!B2"],
  ["=SE(VERO;FALSO;#N/D)", "=IF(TRUE,FALSE,#N/A)"],
  ["=SOMMA({1,5\\2;3\\4})", "=SUM({1.5,2;3,4})"],
  ["=Tabella[Peso, %]*1,5", "=Tabella[Peso, %]*1.5"],
  ["=SOMMA($A$1;A$2;$1:$2)", "=SUM($A$1,A$2,$1:$2)"],
  ['=SE.ERRORE(A1/B1;"")', '=IFERROR(A1/B1,"")'],
  ["=1,5E3+SOMMATORIA(1)", "=1.5E3+SOMMATORIA(1)"],
];

test.each(PAIRS)("%s", (italian, english) => {
  expect(englishFormula(italian, "it-IT")).toBe(english);
  expect(localFormula(english, "it-IT")).toBe(italian);
  expect([englishFormula(english, "en-US"), localFormula(english, "en-US")]).toEqual([english, english]);
});

test.each([
  ["small letters", "=somma(A1;2)", "=SUM(A1,2)"],
  ["English names", "=SUM(A1;2)", "=SUM(A1,2)"],
  ["a name that objects have anyway", "=constructor(1;2)", "=constructor(1,2)"],
])("typed with %s", (_, typed, english) => {
  expect(englishFormula(typed, "it-IT")).toBe(english);
});

test("hostile formulas take no time", () => {
  for (const piece of ["a", "1", ",", ".", "(", "[", '"', "'", " ", "#", "1,"]) {
    const long = `=${piece.repeat(8191 / piece.length)}`;
    expect(localFormula(englishFormula(long, "it-IT"), "it-IT").length).toBeGreaterThan(0);
  }
});

test.each([
  ["=2*21,5", 43, "=2*21.5"],
  ["=SE(A1>1,5;SOMMA(A1;0,5);0)", 2.5, "=IF(A1>1.5,SUM(A1,0.5),0)"],
])("a person types %s", async (typed, value, formula) => {
  const excel = await connected(oneSheet('<row r="1"><c r="A1"><v>2</v></c><c r="C1"><f>1+1</f></c></row>'));
  excel.user.type("Dati", "B1", typed);
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
  expect(await read("B1", "formulas")).toEqual([[formula]]);
  expect(await read("B1", "values")).toEqual([[value]]);
  expect(excel.picture("Dati").cell(0, 1).raw).toBe(typed);
});

test("add-in code writes formulas in English", async () => {
  const excel = await connected(oneSheet('<row r="1"><c r="A1"><v>2</v></c></row>'));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B1").formulas = [["=SUM(A1,1.5)"]];
    await context.sync();
  });
  expect(await read("B1", "values")).toEqual([[3.5]]);
  expect(excel.picture("Dati").cell(0, 1).raw).toBe("=SOMMA(A1;1,5)");
});
