/**
 * Runs every test of a Jest project under one kind of Excel: the project names it, and whatever opens the in-memory Excel
 * without saying which gets that one.
 */
import type { MemoryExcelOptions } from "../../../src/memory-excel/memory-excel";

jest.mock("../../../src/memory-excel/memory-excel", () => {
  type Module = typeof import("../../../src/memory-excel/memory-excel");
  type Profiles = typeof import("../../../src/memory-excel/profiles/profiles");
  const real = jest.requireActual<Module>("../../../src/memory-excel/memory-excel");
  const { profileNamed } = jest.requireActual<Profiles>("../../../src/memory-excel/profiles/profiles");
  const profile = profileNamed(String((globalThis as { PROFILE?: string }).PROFILE));
  if (!profile) throw new Error("a project names a profile that there is not");
  return {
    ...real,
    openMemoryExcel: (bytes: Uint8Array, options: MemoryExcelOptions = {}) =>
      real.openMemoryExcel(bytes, { profile, ...options }),
  };
});
