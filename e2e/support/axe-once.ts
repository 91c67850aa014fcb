import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { type Page, test } from "@playwright/test";

/**
 * Whether this template hasn't been looked at in this run: address, title and language without their numbers and IDs, since pages that
 * differ in nothing else are made of the same parts. The quick tier looks once; the deep one everywhere.
 */
export async function firstLook(page: Page, lang: string): Promise<boolean> {
  const { project } = test.info();
  if (project.name !== "quick") return true;
  const template = [new URL(page.url()).pathname, await page.title(), lang].map((text) =>
    text.replace(/[0-9a-f-]{8,}|\d+/gi, "N"),
  );
  const mark = createHash("sha256").update(template.join("\n")).digest("hex").slice(0, 32);
  const folder = path.join(project.outputDir, "looked-at");
  mkdirSync(folder, { recursive: true });
  try {
    mkdirSync(path.join(folder, mark));
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}
