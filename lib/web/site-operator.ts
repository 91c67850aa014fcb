import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { cache } from "react";
import { parse } from "yaml";
import { type Operator, operatorSchema } from "@/lib/domain/catalogue/operator";

/** The operator whose site this is, for titles, header and footer: read once for each answer. */
export const siteOperator = cache(async (): Promise<Operator> => {
  const file = path.join(process.cwd(), "catalogue/operator.yaml");
  return operatorSchema.parse(parse(await readFile(file, "utf8")));
});
