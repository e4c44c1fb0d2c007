/** Cell texts are hostile: in the page they are text, whatever they hold. */
import { escapeText, markup } from "../../../src/core/report/markup";

test.each([
  ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
  [`" onmouseover="x`, "&quot; onmouseover=&quot;x"],
  ["l'ente & gli altri", "l&#39;ente &amp; gli altri"],
  ["&lt;", "&amp;lt;"],
  ["≥ 70 %", "≥ 70 %"],
  ["a\0b\u001fc", "a\ufffdb\ufffdc"],
  ["due\nrighe\te tab", "due\nrighe\te tab"],
  ["mezzo \ud83d carattere", "mezzo \ufffd carattere"],
  ["intero 😀", "intero 😀"],
])("%j", (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

test("texts are escaped, markup is not escaped twice", () => {
  const cell = markup`<td>${"a < b"}</td>`;
  expect(markup`<tr>${[cell, markup`<td>${3}</td>`]}</tr>`.html).toBe("<tr><td>a &lt; b</td><td>3</td></tr>");
});
