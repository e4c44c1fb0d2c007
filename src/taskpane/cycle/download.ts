/** Hands a text to the browser as a file; nothing leaves the computer. */

/** @returns false where the page may not make files */
export function download(name: string, type: string, text: string): boolean {
  if (typeof URL.createObjectURL !== "function") return false;
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  // The browser has taken the file by then; an address that is never given back keeps it in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}
