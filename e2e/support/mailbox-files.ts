import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

export type CaughtMail = { id: string; to: string; from: string; subject: string; text: string; at: string };

/** A mail never changes once it is there; a run's mailbox holds hundreds. */
const known = new Map<string, CaughtMail>();

async function readOnce(file: string): Promise<CaughtMail> {
  const mail = known.get(file) ?? (JSON.parse(await readFile(file, "utf8")) as CaughtMail);
  known.set(file, mail);
  return mail;
}

/** What the embedded mailbox holds for an address, the oldest first. */
export async function mailsTo(to: string): Promise<CaughtMail[]> {
  const folder = path.join(process.env.E2E_DATA_DIR ?? process.env.DATA_DIR ?? ".data", "mailbox");
  const names = await readdir(folder).catch(() => []);
  const mails = await Promise.all(
    names.filter((name) => name.endsWith(".json")).map((name) => readOnce(path.join(folder, name))),
  );
  return mails.filter((mail) => mail.to === to).sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** The authentication code of a mail: the only six digits in a row. */
export function codeIn(text: string): string | null {
  return /(?<!\d)\d{6}(?!\d)/.exec(text)?.[0] ?? null;
}
