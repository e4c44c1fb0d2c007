/** The theme in force: the user's choice, Office, the system. */
import { act, renderHook } from "@testing-library/react";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useTheme } from "../../src/taskpane/theme/use-theme";
import { installPageShims } from "./support/page-shims";

const system = installPageShims();
beforeEach(() => {
  localStorage.clear();
  system.setDark(false);
});

test.each([
  ["light Office on a dark system", false, true, webLightTheme],
  ["dark Office on a light system", true, false, webDarkTheme],
  ["silent Office on a dark system", undefined, true, webDarkTheme],
  ["silent Office on a light system", undefined, false, webLightTheme],
] as const)("%s", (_, office, systemIsDark, theme) => {
  system.setDark(systemIsDark);
  expect(renderHook(() => useTheme(office)).result.current.theme).toBe(theme);
});

test("the system may change while the pane is open", () => {
  const { result } = renderHook(() => useTheme(undefined));
  act(() => system.setDark(true));
  expect(result.current.theme).toBe(webDarkTheme);
});

test("the user's choice comes first, and is found again", () => {
  const { result } = renderHook(() => useTheme(true));
  act(() => result.current.choose("light"));
  expect(result.current.theme).toBe(webLightTheme);
  expect(renderHook(() => useTheme(true)).result.current).toMatchObject({ choice: "light", theme: webLightTheme });
});

test.each(["", "purple"])("a stored choice that is none (%j) is ignored", (stored) => {
  localStorage.setItem("piano.theme", stored);
  expect(renderHook(() => useTheme(true)).result.current.choice).toBe("auto");
});

test("a browser that refuses storage still lets choose", () => {
  const refuse = () => {
    throw new Error("refused");
  };
  const spies = [jest.spyOn(Storage.prototype, "getItem"), jest.spyOn(Storage.prototype, "setItem")];
  spies.forEach((spy) => spy.mockImplementation(refuse));
  const { result } = renderHook(() => useTheme(false));
  act(() => result.current.choose("dark"));
  expect(result.current.theme).toBe(webDarkTheme);
  spies.forEach((spy) => spy.mockRestore());
});
