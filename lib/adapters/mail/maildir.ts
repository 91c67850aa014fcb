import "server-only";
import { mkdir, open, readdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";

/** A report is short; what it brings back of a long mail is not looked at. */
const longestRead = 256 * 1024;
const atATime = 200;

/** The folder is the operator's, outside the project: the bundler must not look for what it could be. */
const inBox = (folder: string, ...names: string[]) => path.join(/* turbopackIgnore: true */ folder, ...names);

/**
 * Hands over each message that lies in a Maildir's `new`, the oldest first, and then puts it into `cur` as seen. One whose handling
 * fails stays where it is for the next round; one that another worker took meanwhile is left to it. Returns how many were handled.
 */
export async function takeMessages(folder: string, handle: (raw: Buffer) => Promise<void>): Promise<number> {
  const names = await readdir(inBox(folder, "new")).catch(() => []);
  await mkdir(inBox(folder, "cur"), { recursive: true });
  let handled = 0;
  for (const name of names.sort().slice(0, atATime)) {
    const raw = await readStart(inBox(folder, "new", name));
    if (!raw) continue;
    await handle(raw);
    await rename(inBox(folder, "new", name), inBox(folder, "cur", `${name}:2,S`)).catch(() => undefined);
    handled += 1;
  }
  return handled;
}

async function readStart(file: string): Promise<Buffer | null> {
  const handle = await open(file).catch(() => null);
  if (!handle) return null;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(longestRead), 0, longestRead, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Puts a message into a Maildir, whole or not at all. */
export async function putMessage(folder: string, name: string, raw: string): Promise<void> {
  for (const part of ["tmp", "new"]) await mkdir(inBox(folder, part), { recursive: true });
  await writeFile(inBox(folder, "tmp", name), raw);
  await rename(inBox(folder, "tmp", name), inBox(folder, "new", name));
}
