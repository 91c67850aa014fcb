import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { generateSync } from "otplib";
import { z } from "zod";

const demoLogins = z.array(z.looseObject({ loginId: z.string(), who: z.string().optional(), totpSecret: z.string().optional() }));

export type DemoCode = { readonly loginId: string; readonly who: string; readonly code: string };

/** The present codes of the demo staff, for a newcomer without an authenticator app. The seed writes the file in embedded mode only. */
export async function listDemoCodes(dataDir: string): Promise<DemoCode[]> {
  const text = await readFile(path.join(dataDir, "demo-logins.json"), "utf8").catch(() => "[]");
  const parsed = demoLogins.safeParse(JSON.parse(text));
  return (parsed.data ?? []).flatMap(({ loginId, who, totpSecret }) =>
    totpSecret ? [{ loginId, who: who ?? loginId, code: generateSync({ secret: totpSecret }) }] : [],
  );
}
