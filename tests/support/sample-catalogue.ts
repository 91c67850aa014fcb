import path from "node:path";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import { readCatalogueFolder } from "../../scripts/catalogue-files";

let kept: Catalogue | null = null;

/** The sample operator's catalogue, read once for all tests of a file. */
export function sampleCatalogue(): Catalogue {
  if (kept) return kept;
  const read = readCatalogueFolder(path.resolve(import.meta.dirname, "../../catalogue"));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  kept = read.catalogue;
  return kept;
}
