/** A workbook with everything that names cells: charts, notes, filters, names, validations, conditional formats, a table. */
import { workbookFile } from "./workbook-file";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DRAWING =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

const relationships = (entries: readonly (readonly [kind: string, target: string])[]) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

export const PLAN = {
  before:
    `<sheetPr codeName="Foglio1"/><dimension ref="A1:H9"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="3" ySplit="1" topLeftCell="D2" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="E5" sqref="E5"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.4"/>` +
    '<cols><col min="1" max="1" width="30.7109375" customWidth="1"/><col min="2" max="4" width="12.7109375" customWidth="1" style="1"/><col min="5" max="16384" width="9.140625" style="4"/></cols>',
  rows:
    '<row r="1" spans="1:8" ht="30" customHeight="1"><c r="A1" s="7" t="inlineStr"><is><t>Indicatore</t></is></c><c r="B1" s="7" t="inlineStr"><is><t>Target</t></is></c><c r="C1" s="3" t="inlineStr"><is><t>Nota</t></is></c></row>' +
    '<row r="2" spans="1:8"><c r="A2"><v>1</v></c><c r="B2" s="2"><v>0.5</v></c><c r="C2" s="1"><v>2</v></c><c r="D2"><f>C2*2</f><v>4</v></c><c r="E2"><f t="shared" ref="E2:F3" si="0">B2+D2</f><v>4.5</v></c><c r="F2"><f t="shared" si="0"/><v>6</v></c></row>' +
    '<row r="3" s="6" customFormat="1"><c r="A3"><v>3</v></c><c r="B3"><v>4</v></c><c r="D3"><f>SUM(A2:C3)</f><v>10.5</v></c><c r="E3"><f t="shared" si="0"/><v>14.5</v></c><c r="F3"><f t="shared" si="0"/><v>25</v></c></row>' +
    '<row r="4"><c r="G4"><f t="shared" ref="G4:G5" si="1">$B4&amp;"&lt;C4&gt;"&amp;C4</f><v>0</v></c></row><row r="5"><c r="B5" s="2"/><c r="G5"><f t="shared" si="1"/><v>0</v></c></row>' +
    '<row r="6"><c r="D6"><f t="array" ref="D6:E6">TRANSPOSE(A2:A3)</f><v>1</v></c><c r="E6"><v>3</v></c></row>',
  after:
    '<autoFilter ref="A1:D3"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn><filterColumn colId="3"><filters><filter val="4"/></filters></filterColumn></autoFilter>' +
    '<mergeCells count="3"><mergeCell ref="A7:D7"/><mergeCell ref="A8:B8"/><mergeCell ref="C8:D8"/></mergeCells>' +
    '<conditionalFormatting sqref="B2:B3 C2:D3"><cfRule type="expression" dxfId="0" priority="1"><formula>$C2&gt;B$2</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="2"><dataValidation type="list" sqref="C2:C9"><formula1>$H$1:$H$3</formula1></dataValidation><dataValidation type="whole" sqref="A2"><formula1>1</formula1><formula2>C1</formula2></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="D1" location="A1" display="su"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="landscape"/>' +
    '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="4" max="1048575" man="1"/></colBreaks>' +
    '<ignoredErrors><ignoredError sqref="D2:D3" formula="1"/></ignoredErrors>' +
    `<drawing xmlns:r="${OFFICE}" r:id="rId1"/><legacyDrawing xmlns:r="${OFFICE}" r:id="rId3"/><tableParts count="1"><tablePart xmlns:r="${OFFICE}" r:id="rId4"/></tableParts>` +
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="2"><xm:f>Piano!$C$2&gt;0</xm:f></x14:cfRule><xm:sqref>C2:C3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
};

const OTHER = {
  rows: '<row r="1"><c r="A1"><f>Piano!D2+D2</f><v>4</v></c><c r="B1"><f t="shared" ref="B1:C1" si="0">Piano!B2</f><v>0.5</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c><c r="D1"><f>VLOOKUP(1,Piano!$A:$D,4,0)</f><v>4</v></c></row>',
};

const anchor = (from: number, to: number, behaviour: string, inner: string) =>
  `<xdr:twoCellAnchor${behaviour}><xdr:from><xdr:col>${from}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>10</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${to}</xdr:col><xdr:colOff>9525</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor>`;

const GRAPHIC =
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grafico 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>';
const shape = (id: number, link: string) =>
  `<xdr:sp macro="" textlink="${link}"><xdr:nvSpPr><xdr:cNvPr id="${id}" name="Forma ${id}"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp>`;

const CHART =
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:numRef><c:f>Piano!$A$2:$A$3</c:f></c:numRef></c:cat><c:val><c:numRef><c:f>Piano!$D$2:$D$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="l"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="b"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const note = (id: number, column: number, anchored: string) =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchored}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>1</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

const comment = (ref: string) => `<comment ref="${ref}" authorId="0"><text><t>nota ${ref}</t></text></comment>`;

const TYPES = [
  ["drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  ["comments1.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"],
  ["tables/table1.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"],
  ["calcChain.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"],
] as const;

const NAMES =
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Piano!$A$1:$D$3</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Piano!$A$1:$H$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Piano!$A:$B,Piano!$1:$1</definedName><definedName name="Altro">\'Altro foglio\'!$D$1</definedName></definedNames>';

/** Two sheets, `Piano` and `Altro foglio`; the first holds what `PLAN` says. */
export function richWorkbook(): Uint8Array {
  return workbookFile({
    sheets: [
      { name: "Piano", ...PLAN },
      { name: "Altro foglio", ...OTHER },
    ],
    afterSheets: NAMES,
    contentTypes: TYPES.map(([part, type]) => [`/xl/${part}`, type] as const),
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([
        ["drawing", "../drawings/drawing1.xml"],
        ["comments", "../comments1.xml"],
        ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["table", "../tables/table1.xml"],
      ]),
      "xl/drawings/drawing1.xml": `${HEAD}<xdr:wsDr ${DRAWING}>${anchor(1, 5, "", GRAPHIC)}${anchor(3, 5, ' editAs="oneCell"', shape(3, "Piano!$D$2"))}${anchor(3, 5, ' editAs="absolute"', shape(4, ""))}</xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": relationships([["chart", "../charts/chart1.xml"]]),
      "xl/charts/chart1.xml": HEAD + CHART,
      "xl/comments1.xml": `${HEAD}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Ufficio</author></authors><commentList>${comment("B2")}${comment("D2")}</commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${note(1025, 1, "2, 15, 0, 2, 4, 31, 4, 1")}${note(1026, 3, "4, 15, 0, 2, 6, 31, 4, 1")}</xml>`,
      "xl/tables/table1.xml": `${HEAD}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Tabella1" displayName="Tabella1" ref="G10:H12" totalsRowShown="0"><autoFilter ref="G10:H12"/><tableColumns count="2"><tableColumn id="1" name="Voce"/><tableColumn id="2" name="Valore"><calculatedColumnFormula>Piano!$D$2</calculatedColumnFormula></tableColumn></tableColumns></table>`,
      "xl/calcChain.xml": `${HEAD}<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="D2" i="1"/></calcChain>`,
    },
    relationships: [["calcChain", "calcChain.xml"]],
    defaults: [["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"]],
  });
}
