/** The Fluent theme in force: the user's choice, else that of Office, else that of the system. */
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useCallback, useState, useSyncExternalStore } from "react";
import { storedThemeChoice, storeThemeChoice, type ThemeChoice } from "./theme-choice";

const DARK = "(prefers-color-scheme: dark)";

export interface ThemeInForce {
  readonly theme: Theme;
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
}

/** @param officeIsDark undefined where Office does not say */
export function useTheme(officeIsDark: boolean | undefined): ThemeInForce {
  const [choice, setChoice] = useState(storedThemeChoice);
  const systemIsDark = useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
  const choose = useCallback((wanted: ThemeChoice) => {
    storeThemeChoice(wanted);
    setChoice(wanted);
  }, []);
  const isDark = choice === "auto" ? (officeIsDark ?? systemIsDark) : choice === "dark";
  return { theme: isDark ? webDarkTheme : webLightTheme, choice, choose };
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
