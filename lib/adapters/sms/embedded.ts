import "server-only";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { SmsSender } from "./sms-sender";

const caughtSms = z.object({ id: z.uuid(), to: z.string(), text: z.string(), at: z.string(), brand: z.string().nullable() });

export type CaughtSms = z.infer<typeof caughtSms>;

const smsFolder = (dataDir: string) => path.join(dataDir, "sms");

/** Puts each short message into a file of its own, whole or not at all; the same one sent again replaces itself. */
export function embeddedSmsSender(dataDir: string): SmsSender {
  const folder = smsFolder(dataDir);
  return {
    send: async ({ id, to, text, at, brand }) => {
      await mkdir(folder, { recursive: true });
      const file = path.join(folder, `${id}.json`);
      await writeFile(`${file}.tmp`, JSON.stringify({ id, to, text, at, brand }));
      await rename(`${file}.tmp`, file);
      return { outcome: "sent", providerId: `embedded-${id}` };
    },
    find: async () => [],
  };
}

/** What the embedded sink caught, the newest first. A file that is no short message is left out. */
export async function listCaughtSms(dataDir: string): Promise<CaughtSms[]> {
  const folder = smsFolder(dataDir);
  const names = await readdir(folder).catch(() => []);
  const all = await Promise.all(names.filter((name) => name.endsWith(".json")).map((name) => readSms(path.join(folder, name))));
  return all.filter((sms) => sms !== null).sort((a, b) => b.at.localeCompare(a.at));
}

async function readSms(file: string): Promise<CaughtSms | null> {
  try {
    return caughtSms.safeParse(JSON.parse(await readFile(file, "utf8"))).data ?? null;
  } catch {
    // Gone again, or not JSON: nothing to show.
    return null;
  }
}
