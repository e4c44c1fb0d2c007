import { areaOf, cellName, positionOf, type Area } from "../../src/core/grid/address";
import { linesIn } from "../../src/workbench/grid/automatic-height";
import { lengthOf, scrollFor } from "../../src/workbench/grid/axis";
import type { Move } from "../../src/workbench/grid/keys";
import { destination } from "../../src/workbench/grid/move";
import { boxOf, layOut, type SheetLayout } from "../../src/workbench/grid/sheet-layout";
import type { Measure } from "../../src/workbench/grid/text-width";
import { mergedFromOutside, visibleCell } from "../../src/workbench/grid/visible-cells";
import { drawPicture } from "./draw-picture";

/** Ten px a letter. */
const measure: Measure = (text) => text.length * 10;
const area = (name: string): Area => areaOf(name) ?? { row: 0, column: 0, rows: 1, columns: 1 };
const layOutWith = (more: Parameters<typeof drawPicture>[1], sheet = "|a|") =>
  layOut(drawPicture(sheet, more), measure);

describe("the layout of a sheet", () => {
  it("gives stored sizes, hides what is hidden, leaves room to type", () => {
    const layout = layOutWith({
      columnWidths: [100, 50],
      rowHeights: [30, undefined],
      hiddenColumns: [1],
      hiddenRows: [2],
    });
    expect(boxOf(layout, area("A1"))).toEqual({ left: 0, top: 0, width: 100, height: 30 });
    expect(boxOf(layout, area("B2")).width).toBe(0);
    expect(boxOf(layout, area("C3"))).toEqual({ left: 100, top: 50, width: 64, height: 0 });
    expect(layout.rows.count).toBeGreaterThan(30);
  });

  it("gives a merged area the room of all its cells", () => {
    const layout = layOutWith({ columnWidths: [100, 50, 70], merged: [area("A1:C2")] });
    expect(boxOf(layout, area("A1:C2"))).toMatchObject({ width: 220, height: 40 });
  });

  it("cuts a merged area that runs to the end of the world", () => {
    const layout = layOutWith({ merged: [area("A1:A1048576")] });
    expect(layout.merged[0]?.rows).toBe(layout.rows.count);
  });

  it("makes a row as high as its longest wrapped text, and only then", () => {
    const rows = ["|¶una due tre|x|", "|una due tre|x|"];
    expect(lengthOf(layOutWith({ columnWidths: [56, 64] }, rows[0]).rows, 0)).toBeGreaterThan(50);
    expect(lengthOf(layOutWith({ columnWidths: [56, 64] }, rows[1]).rows, 0)).toBe(20);
    expect(lengthOf(layOutWith({ columnWidths: [56, 64], merged: [area("A1:A2")] }, rows[0]).rows, 0)).toBe(20);
  });
});

describe("the lines of a text", () => {
  it.each<[string, number, number]>([
    ["una", 100, 1],
    ["una due", 60, 2],
    ["una due", 70, 1],
    ["una due tre quattro", 70, 3],
    ["unaparolalunga", 50, 3],
    ["a\nb", 100, 2],
    ["", 100, 1],
  ])("%j in %d px takes %d", (text, width, lines) =>
    expect(linesIn(text, width, (part) => part.length * 10)).toBe(lines),
  );
});

describe("what a cell shows", () => {
  const show = (sheet: string, cell: string, widths: readonly number[], merged: readonly Area[] = []) => {
    const picture = drawPicture(sheet, { columnWidths: widths, merged });
    const { row, column } = positionOf(cell) ?? { row: 0, column: 0 };
    return visibleCell({ picture, layout: layOut(picture, measure), measure }, row, column);
  };

  it("lets a long text run over empty neighbours, no further than it needs", () => {
    expect(show("|una frase lunga||||", "A1", [64, 50, 50, 50])?.spill).toBe(100);
    expect(show("|una frase lunga||x||", "A1", [64, 50, 50, 50])?.spill).toBe(50);
    expect(show("|una frase lunga|x|", "A1", [64, 50])?.spill).toBe(0);
    expect(show("|una|", "A1", [64])?.spill).toBe(0);
  });

  it("keeps wrapped texts, numbers and merged cells in their place", () => {
    expect(show("|¶una frase lunga||", "A1", [64])?.spill).toBe(0);
    expect(show("|una frase lunga||", "A1", [64, 64], [area("A1:A2")])?.spill).toBe(0);
    expect(show("|una frase lunga||", "A1", [64, 64], [area("B1:C1")])?.spill).toBe(0);
  });

  it("shows a number whole or as signs, never a part of it", () => {
    expect(show("|12345|", "A1", [64])?.shown).toBe("12345");
    expect(show("|1234567890|", "A1", [64])?.shown).toBe("######");
    expect(show("|1234567890|", "A1", [2])?.shown).toBe("#");
  });

  it("draws nothing for covered cells", () => {
    expect(show("|a|b|", "B1", [64], [area("A1:B1")])).toBeUndefined();
    expect(show("|a|b|", "A1", [64], [area("A1:B1")])?.area).toEqual(area("A1:B1"));
  });
});

describe("merged cells that begin outside the window", () => {
  const layout = layOutWith({ merged: [area("A1:A40"), area("C10:C12")], hiddenRows: [9] });
  const seen = (first: number, last: number) =>
    mergedFromOutside(layout, { first, last }, { first: 0, last: 5 }).map((each) => cellName(each));

  it("are drawn when they reach into it", () => expect(seen(20, 30)).toEqual(["A1"]));
  it("are not drawn twice when they begin in it", () => expect(seen(0, 8)).toEqual([]));
  it("are not drawn when they end before it", () => expect(seen(45, 50)).toEqual([]));
  it("are drawn when they begin in a hidden row", () => expect(seen(0, 30)).toEqual(["C10"]));
});

describe("moving", () => {
  const sheet = ["|a|b||d|", "|e||||", "|||||", "|f|g|h|i|"].join("\n");
  const picture = drawPicture(sheet, {
    merged: [area("B2:C3")],
    rowHeights: Array<number>(9).fill(20),
    hiddenRows: [4],
    hiddenColumns: [4],
  });
  const layout: SheetLayout = layOut(picture, measure);
  const sight = {
    layout,
    pageHeight: 100,
    isEmpty: ({ row, column }: { row: number; column: number }) => picture.cell(row, column).text === "",
    end: { row: 3, column: 3 },
  };

  it.each<[string, Move, string]>([
    ["A1", { kind: "step", direction: "right" }, "B1"],
    ["A1", { kind: "step", direction: "up" }, "A1"],
    ["B1", { kind: "step", direction: "down" }, "B2"],
    ["C1", { kind: "step", direction: "down" }, "B2"],
    ["B2", { kind: "step", direction: "down" }, "B4"],
    ["B2", { kind: "step", direction: "right" }, "D2"],
    ["D2", { kind: "step", direction: "left" }, "B2"],
    ["A4", { kind: "step", direction: "down" }, "A6"],
    ["D1", { kind: "step", direction: "right" }, "F1"],
    ["A1", { kind: "jump", direction: "right" }, "B1"],
    ["B1", { kind: "jump", direction: "right" }, "D1"],
    ["A2", { kind: "jump", direction: "down" }, "A4"],
    ["A4", { kind: "jump", direction: "up" }, "A2"],
    ["A1", { kind: "page", direction: "down" }, "A7"],
    ["A7", { kind: "page", direction: "up" }, "A1"],
    ["C4", { kind: "row-start" }, "A4"],
    ["C4", { kind: "sheet-start" }, "A1"],
    ["A1", { kind: "sheet-end" }, "D4"],
  ])("from %s, %j leads to %s", (from, move, to) => {
    expect(cellName(destination(sight, positionOf(from) ?? { row: 9, column: 9 }, move))).toBe(to);
  });

  it("ends at the edge of the sheet when nothing stands in the way", () => {
    expect(destination(sight, { row: 3, column: 0 }, { kind: "jump", direction: "down" }).row).toBe(
      layout.rows.count - 1,
    );
  });
});

describe("scrolling to a cell", () => {
  it.each([
    { start: 100, length: 20, from: 0, to: 0 },
    { start: 700, length: 20, from: 0, to: 120 },
    { start: 100, length: 20, from: 300, to: 100 },
    { start: 100, length: 900, from: 0, to: 100 },
    { start: 5000, length: 20, from: 0, to: 4800 },
    { start: 900, length: 20, from: 5000, to: 700 },
    { start: 20, length: 20, from: 5000, to: 0 },
  ])("$start, $length px long, seen from $from: scrolls to $to", ({ start, length, from, to }) =>
    expect(scrollFor(start, length, from, 600)).toBe(to),
  );
});
