import "server-only";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { mailboxFolder } from "./embedded";

const caughtMail = z.object({
  id: z.uuid(),
  to: z.string(),
  from: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string().default(""),
  at: z.string(),
  /** Beyond the usual ones. */
  headers: z.record(z.string(), z.string()).default({}),
});

export type CaughtMail = z.infer<typeof caughtMail>;

/** What the embedded sink caught, the newest first. A file that is no mail is left out. */
export async function listCaughtMails(dataDir: string): Promise<CaughtMail[]> {
  const folder = mailboxFolder(dataDir);
  const names = await readdir(folder).catch(() => []);
  const mails = await Promise.all(
    names.filter((name) => name.endsWith(".json")).map((name) => readMail(path.join(folder, name))),
  );
  return mails.filter((mail) => mail !== null).sort((a, b) => b.at.localeCompare(a.at));
}

async function readMail(file: string): Promise<CaughtMail | null> {
  try {
    return caughtMail.safeParse(JSON.parse(await readFile(file, "utf8"))).data ?? null;
  } catch {
    // Gone again, or not JSON: nothing to show.
    return null;
  }
}
