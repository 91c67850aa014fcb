import "server-only";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { cache } from "react";
import { parse } from "yaml";
import { type Operator, operatorSchema } from "@/lib/domain/catalogue/operator";

// Of the file as it was at that time, and of nothing else: each answer asks whether it is still that one.
let kept: { readonly changedAt: number; readonly operator: Operator } | null = null;

/** The operator whose site this is, for titles, header, footer and brands: parsed again only when the file has changed. */
export const siteOperator = cache(async (): Promise<Operator> => {
  const file = path.join(process.cwd(), "catalogue/operator.yaml");
  const changedAt = (await stat(file)).mtimeMs;
  if (kept?.changedAt === changedAt) return kept.operator;
  const operator = operatorSchema.parse(parse(await readFile(file, "utf8")));
  kept = { changedAt, operator };
  return operator;
});
