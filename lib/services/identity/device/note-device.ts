import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { newToken } from "../secrets";

/** What the browser keeps to be known again. It opens nothing: a known browser is only not told of. */
export type DeviceCookie = { readonly token: string; readonly maxAgeSeconds: number };

type Seen = { readonly accountId: string; readonly token: string | null; readonly name: string; readonly at: Temporal.Instant };

const form = /^[A-Za-z0-9_-]{43}$/;

/** Notes the browser of a login that is through, in its transaction, and says whether the account has not seen it for long, or never. */
export async function noteDevice(
  tx: Tx,
  { accountId, token: sent, name, at }: Seen,
  { recovery: { newDevice } }: IdentityTerms,
): Promise<{ isNew: boolean; cookie: DeviceCookie }> {
  const token = sent && form.test(sent) ? sent : newToken();
  const tokenHash = sha256(`${accountId}|${token}`);
  const now = toInstantColumn(at);
  const expiresAt = toInstantColumn(at.add({ hours: newDevice.knownDays * 24 }));
  const seen = { name: name || null, lastSeenAt: now, expiresAt };
  const known = await tx.loginDevice.updateMany({ where: { accountId, tokenHash, expiresAt: { gt: now } }, data: seen });
  if (known.count === 0) {
    await tx.loginDevice.deleteMany({ where: { accountId, tokenHash } });
    await tx.loginDevice.createMany({
      data: [{ id: randomUUID(), accountId, tokenHash, firstSeenAt: now, ...seen }],
      skipDuplicates: true,
    });
  }
  return { isNew: known.count === 0, cookie: { token, maxAgeSeconds: newDevice.knownDays * 86_400 } };
}
