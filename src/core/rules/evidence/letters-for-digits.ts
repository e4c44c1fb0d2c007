/** Letters typed for the digits they look like: `1O`, `l2`, `8O%`, `2O19`. */

const WORD = /[A-Za-z\d]+/g;
const NUMBER_LIKE = /^(?=[OolI]*\d)[\dOolI]{2,12}$/;
const DIGITS: Readonly<Record<string, string>> = { O: "0", o: "0", l: "1", I: "1" };

/** The text with digits; the text itself when no number of it has a letter. `I trimestre` and `1 o 2` stay. */
export function withDigits(text: string): string {
  if (text.length > 200) return text;
  return text.replace(WORD, (word) =>
    NUMBER_LIKE.test(word) ? word.replace(/[OolI]/g, (letter) => DIGITS[letter] ?? letter) : word,
  );
}
