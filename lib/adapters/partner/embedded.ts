import "server-only";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { JWTPayload } from "jose";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { getEnv } from "@/lib/config/env";
import { embeddedKey } from "./find-desk";
import { verifyToken } from "./token";

const application = z.object({
  state: z.enum(["none", "applied", "cancelled"]),
  id: z.string().optional(),
  appliedOn: z.string().optional(),
  cancelledOn: z.string().optional(),
});
const visit = z.object({ jti: z.string(), subject: z.string(), application, at: z.string() });

/** What the counterpart learnt from a token, as any partner would. */
export type Visit = z.infer<typeof visit>;

export type Entered =
  | { readonly ok: true; readonly visit: Visit }
  | { readonly ok: false; readonly fault: "invalid" | "expired" | "replayed" };

/** The embedded partner's door: checks a pass and keeps its number in a file of its own, so that the second time it is refused. */
export async function enterEmbedded(code: string, token: string, at: Temporal.Instant): Promise<Entered> {
  const verified = await verifyToken({ code, key: embeddedKey(code) }, token, "hand-over", at);
  if (!verified.ok) return verified;
  const made = visitOf(verified.payload, at);
  if (!made) return { ok: false, fault: "invalid" };
  return (await keep(code, "visits", made)) ? { ok: true, visit: made } : { ok: false, fault: "replayed" };
}

/** The embedded partner's letter box: false for a notice that is not signed for it. The same one again changes nothing. */
export async function takeNotice(code: string, token: string, at: Temporal.Instant): Promise<boolean> {
  const verified = await verifyToken({ code, key: embeddedKey(code) }, token, "notice", at);
  const made = verified.ok ? visitOf(verified.payload, at) : null;
  if (!made) return false;
  await keep(code, "notices", made);
  return true;
}

export async function findVisit(code: string, jti: string): Promise<Visit | null> {
  return read(path.join(folderOf(code, "visits"), fileOf(jti)));
}

/** What was told about a contract, the newest first. */
export async function listNotices(code: string, subject: string): Promise<Visit[]> {
  const folder = folderOf(code, "notices");
  const names = await readdir(folder).catch(() => []);
  const all = await Promise.all(names.map((name) => read(path.join(folder, name))));
  return all
    .filter((one) => one?.subject === subject)
    .flatMap((one) => one ?? [])
    .sort((a, b) => b.at.localeCompare(a.at));
}

function visitOf({ jti, sub, ...claims }: JWTPayload, at: Temporal.Instant): Visit | null {
  return visit.safeParse({ jti, subject: sub, application: claims.application, at: at.toString() }).data ?? null;
}

const folderOf = (code: string, kind: "visits" | "notices") => path.join(getEnv().DATA_DIR, "partners", code, kind);
/** A token's number is somebody else's text: it names no path. */
const fileOf = (jti: string) => `${createHash("sha256").update(jti).digest("hex")}.json`;

/** Writes a file that is not there yet; false when it is. Of two at once one wins. */
async function keep(code: string, kind: "visits" | "notices", made: Visit): Promise<boolean> {
  const folder = folderOf(code, kind);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(path.join(folder, fileOf(made.jti)), JSON.stringify(made), { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

async function read(file: string): Promise<Visit | null> {
  try {
    return visit.safeParse(JSON.parse(await readFile(file, "utf8"))).data ?? null;
  } catch {
    // Not there, or not whole yet.
    return null;
  }
}
