/** Which theme the user wants, kept in this browser only. */

/** `auto` follows Office, or the system where Office does not say. */
export type ThemeChoice = "auto" | "light" | "dark";

export const THEME_CHOICES: readonly ThemeChoice[] = ["auto", "light", "dark"];

const KEY = "piano.theme";

/** Browsers may refuse storage to a page inside another one; then the choice lasts as long as the pane. */
export function storedThemeChoice(): ThemeChoice {
  try {
    return THEME_CHOICES.find((choice) => choice === localStorage.getItem(KEY)) ?? "auto";
  } catch {
    return "auto";
  }
}

export function storeThemeChoice(choice: ThemeChoice): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // Not kept: see above.
  }
}
