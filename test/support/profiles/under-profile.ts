/**
 * Runs every test of a Jest project under one kind of Excel: the project names it, and whatever opens the in-memory Excel
 * without saying which gets that one.
 */
import type * as Host from "../../../src/memory-excel/memory-excel";
import type * as Profiles from "../../../src/memory-excel/profiles/profiles";

jest.mock("../../../src/memory-excel/memory-excel", () => {
  const real = jest.requireActual<typeof Host>("../../../src/memory-excel/memory-excel");
  const { profileNamed } = jest.requireActual<typeof Profiles>("../../../src/memory-excel/profiles/profiles");
  const profile = profileNamed(String((globalThis as { PROFILE?: string }).PROFILE));
  if (!profile) throw new Error("a project names a profile that there is not");
  return {
    ...real,
    openMemoryExcel: (bytes: Uint8Array, options: Host.MemoryExcelOptions = {}) =>
      real.openMemoryExcel(bytes, { profile, ...options }),
  };
});
