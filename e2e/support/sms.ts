import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect } from "@playwright/test";

type Caught = { to: string; text: string; at: string };

/** What the embedded sink holds for a number, the oldest first. */
async function smsTo(to: string): Promise<Caught[]> {
  const folder = path.join(process.env.E2E_DATA_DIR ?? process.env.DATA_DIR ?? ".data", "sms");
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".json"));
  const all = await Promise.all(names.map(async (name) => JSON.parse(await readFile(path.join(folder, name), "utf8")) as Caught));
  return all.filter((sms) => sms.to === to).sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** The code of the newest text message to a number, made at or after `since`. */
export async function readSmsCode(to: string, since: string): Promise<string> {
  let code: string | undefined;
  await expect
    .poll(
      async () => {
        const sent = (await smsTo(to)).filter(({ at }) => at >= since);
        code = /(?<!\d)\d{6}(?!\d)/.exec(sent.at(-1)?.text ?? "")?.[0];
        return code !== undefined;
      },
      { message: `a text message to ${to}`, intervals: [50, 100, 200], timeout: 15_000 },
    )
    .toBe(true);
  return code ?? "";
}
