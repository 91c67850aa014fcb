import "server-only";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";

/** The titles of the terms documents by code, for the clauses that a view's reasons name. */
export function documentTitles({ documents }: Catalogue): Readonly<Record<string, string>> {
  return Object.fromEntries(documents.map((document) => [document.code, document.title]));
}
