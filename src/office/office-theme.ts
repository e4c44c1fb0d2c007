/** Whether Office shows itself dark; the pane follows. */

/** Excel on the web does not say: undefined. */
export function isOfficeDark(): boolean | undefined {
  // Typed as always there; in fact absent on the web.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor === undefined ? undefined : isDark(theme.bodyBackgroundColor);
}

/** @param color as `#RRGGBB`; luminance by the weights of ITU-R BT.601 */
function isDark(color: string): boolean | undefined {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const luminance = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return luminance < 128;
}
