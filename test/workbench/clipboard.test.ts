import { fc } from "../support/properties";
import { parsePasted, printCopied } from "../../src/workbench/grid/clipboard";

describe("what is pasted", () => {
  it.each<[string, string[][]]>([
    ["", [[""]]],
    ["12,5", [["12,5"]]],
    ["12,5\r\n", [["12,5"]]],
    [
      "a\tb\nc\td",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["\t\t", [["", "", ""]]],
    ["a\n\nb", [["a"], [""], ["b"]]],
    ['"due\nrighe"\t3', [["due\nrighe", "3"]]],
    ['"dice ""sì"""', [['dice "sì"']]],
    ['5" di tubo', [['5" di tubo']]],
    ['"aperta\tb', [['"aperta', "b"]]],
  ])("%j", (text, rows) => expect(parsePasted(text)).toEqual(rows));

  it("is what was copied, whatever the cell says", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", " ", "è"), maxLength: 12 }), (text) => {
        expect(parsePasted(`${printCopied(text)}\n`)).toEqual([[text]]);
      }),
    );
  });

  it("is read in the time it takes to look at it once", () => {
    expect(parsePasted(`"${"a\t".repeat(20_000)}`)).toHaveLength(1);
  });
});
