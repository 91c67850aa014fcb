import "server-only";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { parseTermsDocument, type TermsDocument } from "@/lib/domain/catalogue/document";
import { localizedSchema } from "@/lib/domain/localized";

const pageSchema = z.strictObject({
  title: localizedSchema,
  lead: localizedSchema.optional(),
  sections: z.array(z.strictObject({ heading: localizedSchema, text: z.array(localizedSchema).min(1) })).min(1),
});

/** A page that the operator writes about itself: plain text in both languages, no markup, so that nothing in it can run. */
export type OperatorPage = z.infer<typeof pageSchema>;

const folder = (name: string) => path.join(process.cwd(), "catalogue", name);

/** Only names that stand in the folder are ever opened, so an address can't lead out of it. */
async function readOne(kind: "pages" | "terms", name: string): Promise<string | null> {
  const names: string[] = await readdir(folder(kind)).catch(() => []);
  return names.includes(name) ? readFile(path.join(folder(kind), name), "utf8") : null;
}

export async function findOperatorPage(code: string): Promise<OperatorPage | null> {
  const source = await readOne("pages", `${code}.yaml`);
  return source === null ? null : pageSchema.parse(parse(source));
}

export async function findTermsDocument(code: string): Promise<TermsDocument | null> {
  const source = await readOne("terms", `${code}.md`);
  return source === null ? null : parseTermsDocument(code, source).document;
}

export async function listTermsDocuments(): Promise<TermsDocument[]> {
  const names: string[] = await readdir(folder("terms")).catch(() => []);
  const codes = names.filter((name) => name.endsWith(".md")).map((name) => name.slice(0, -".md".length));
  const found = await Promise.all(codes.sort().map(findTermsDocument));
  return found.filter((document) => document !== null);
}
