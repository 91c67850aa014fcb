import "server-only";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { HostAnswer, HostOrder, MailHost } from "./mail-host";
import { wireBody } from "./wire";

/**
 * Destinations that make the embedded host behave like hosts that make trouble: silent for two tries, broken for two tries, an order that is
 * done while its answer is lost, and a refusal for good.
 */
const troubles: Readonly<Record<string, "silent" | "broken" | "lost" | "refused">> = {
  "@silent.example": "silent",
  "@broken.example": "broken",
  "@lost.example": "lost",
  "@refused.example": "refused",
};

const stored = z.object({
  revision: z.int(),
  /** How often the orders that were done have been done: never more than once. */
  done: z.record(z.string(), z.int()),
  /** How often each order came, done or not. */
  tries: z.record(z.string(), z.int()),
  body: z.record(z.string(), z.unknown()).nullable(),
});
type Stored = z.infer<typeof stored>;
const nothing: Stored = { revision: 0, done: {}, tries: {}, body: null };

export const hostFolder = (dataDir: string): string => path.join(dataDir, "mail-host");

/** A host in a folder, one file for each part of an account: whole or not at all, so that any worker may go on. */
export function embeddedMailHost({ dataDir }: { dataDir: string }): MailHost {
  return {
    put: async (order) => {
      const before = await readHosted(dataDir, order);
      const tries = (before.tries[order.key] ?? 0) + 1;
      const counted = { ...before, tries: { ...before.tries, [order.key]: tries } };
      const answer = troubleOf(order, tries);
      const happens = answer.outcome === "done" || answer.reason === "answer lost";
      await write(dataDir, order, happens ? applied(counted, order) : counted);
      return answer;
    },
  };
}

/** What the host has of a part, for tests and for the worker itself. */
export async function readHosted(dataDir: string, order: Pick<HostOrder, "accountId" | "part">): Promise<Stored> {
  const text = await readFile(fileOf(dataDir, order), "utf8").catch(() => null);
  return text === null ? nothing : stored.parse(JSON.parse(text));
}

function troubleOf({ wanted }: HostOrder, tries: number): HostAnswer {
  const text = JSON.stringify(wanted);
  const trouble = Object.entries(troubles).find(([sign]) => text.includes(sign))?.[1];
  if (trouble === "refused") return { outcome: "refused", reason: "status 422" };
  if (trouble === "lost" && tries === 1) return { outcome: "later", reason: "answer lost" };
  if ((trouble === "silent" || trouble === "broken") && tries <= 2)
    return { outcome: "later", reason: trouble === "silent" ? "TimeoutError" : "status 500" };
  return { outcome: "done" };
}

/** The same order twice is one; an older one that comes late changes nothing. */
function applied(before: Stored, order: HostOrder): Stored {
  if (order.revision <= before.revision) return before;
  const done = { ...before.done, [order.key]: (before.done[order.key] ?? 0) + 1 };
  return { ...before, revision: order.revision, done, body: wireBody(order) };
}

const fileOf = (dataDir: string, { accountId, part }: Pick<HostOrder, "accountId" | "part">) =>
  path.join(hostFolder(dataDir), `${accountId}.${part}.json`);

async function write(dataDir: string, order: HostOrder, contents: Stored): Promise<void> {
  const file = fileOf(dataDir, order);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.tmp`, JSON.stringify(contents));
  await rename(`${file}.tmp`, file);
}
