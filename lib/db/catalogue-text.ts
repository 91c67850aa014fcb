import "server-only";
import { canonicalJson } from "@/lib/domain/canonical-json";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import current from "./catalogue-format.json";

type Stored = Catalogue & { readonly format: number };

/** The text that is published: canonical JSON with the number of its shape, so that another release knows whether it can read it. */
export function writeCatalogue(catalogue: Catalogue): string {
  const stored: Stored = { ...catalogue, format: current.format };
  return canonicalJson(stored);
}

/**
 * Reads a published text. It was validated when it was published and the table is append-only, so only its shape can have become
 * another release's: reading on would bill by terms that are not there.
 */
export function readCatalogue(id: string, text: string): Catalogue {
  const { format, ...catalogue } = JSON.parse(text) as Partial<Stored> & Catalogue;
  if (format === current.format) return catalogue;
  throw new Error(
    `catalogue version ${id} is stored in format ${format ?? 1}, this release reads format ${current.format}: begin with an empty database (for the embedded one, delete .data) and publish the catalogue again`,
  );
}
