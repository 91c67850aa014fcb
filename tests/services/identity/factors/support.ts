import { generateSync } from "otplib";
import type { Temporal } from "temporal-polyfill";
import { openField } from "@/lib/db/field-cipher";
import { factorPlace } from "@/lib/db/field-places";
import { asAuth } from "@/lib/db/scope";
import type { PortalActor } from "@/lib/domain/permission";
import { findSession } from "@/lib/queries/identity/find-session";
import { finishAddingFactor } from "@/lib/services/identity/factors/finish-adding-factor";
import { openChallenge } from "@/lib/services/identity/factors/open-challenge";
import { startAddingFactor } from "@/lib/services/identity/factors/start-adding-factor";
import { openPending } from "@/lib/services/identity/pending-login";
import type { ChosenMethod } from "@/lib/services/identity/start-enrolment";
import { smsPlace } from "@/lib/services/sms/sms-place";
import { ownerQuery } from "../../../support/database";
import { enrol, lastCode, noon, openPerson, type Person, provedNow } from "../support";

export type Inside = { person: Person; actor: PortalActor; backupCodes: string[]; at: Temporal.Instant };

/** Somebody logged in with mail alone who has just proved it once more, two minutes after the first login. */
export async function inside(catalogueId: string): Promise<Inside> {
  // All of them enrol with one address, which has a limit of its own.
  await ownerQuery("DELETE FROM throttle WHERE key LIKE 'mail:%'");
  const person = await openPerson(catalogueId);
  const { sessionToken, backupCodes } = await enrol(person);
  const found = await findSession(sessionToken, noon);
  if (!found) throw new Error("no session");
  const at = noon.add({ minutes: 2 });
  await provedNow(found.actor.sessionId, at);
  return { person, actor: found.actor, backupCodes, at };
}

/** The text messages of an account, the newest first. */
export async function smsOf(accountId: string): Promise<{ to: string; text: string }[]> {
  const rows = await ownerQuery<{ id: string; to_enc: Buffer; body_enc: Buffer }>(
    "SELECT id, to_enc, body_enc FROM sms WHERE account_id = $1 ORDER BY created_at DESC",
    [accountId],
  );
  return rows.map((row) => ({
    to: openField(smsPlace("to_enc", row.id), row.to_enc),
    text: openField(smsPlace("body_enc", row.id), row.body_enc),
  }));
}

export async function lastSmsCode(accountId: string): Promise<string> {
  const code = /認証コード (\d+)/.exec((await smsOf(accountId))[0]?.text ?? "")?.[1];
  if (!code) throw new Error("no code was sent by SMS");
  return code;
}

/** What the app of an account shows at that time. */
export async function appCode(accountId: string, at: Temporal.Instant): Promise<string> {
  const [row] = await ownerQuery<{ id: string; secret_enc: Buffer }>(
    "SELECT id, secret_enc FROM factor WHERE account_id = $1 AND method = 'totp' ORDER BY verified_at DESC NULLS FIRST LIMIT 1",
    [accountId],
  );
  if (!row) throw new Error("no app");
  const secret = openField(factorPlace("secret_enc", row.id), row.secret_enc);
  return generateSync({ secret, epoch: Math.floor(at.epochMilliseconds / 1000) });
}

const codeOf = (chosen: ChosenMethod, accountId: string, at: Temporal.Instant) => {
  if (chosen.method === "sms") return lastSmsCode(accountId);
  return chosen.method === "totp" ? appCode(accountId, at) : lastCode(accountId);
};

/** Adds a method as its owner does; returns its id. */
export async function addMethod({ person, actor, at }: Inside, chosen: ChosenMethod, when = at): Promise<string> {
  const asked = await startAddingFactor(actor, chosen, when);
  if (!asked.ok) throw new Error(JSON.stringify(asked.refusal));
  const code = await codeOf(chosen, person.accountId, when);
  const added = await finishAddingFactor(actor, { challengeId: asked.value.challengeId, code }, when);
  if (!added.ok) throw new Error(JSON.stringify(added.refusal));
  return added.value.factorId;
}

export const sms = { method: "sms", number: "+819012345678" } as const;
export const app = { method: "totp", name: "会社の電話" } as const;

export const factorRows = (accountId: string) =>
  ownerQuery<{
    id: string;
    method: string;
    preferred: boolean;
    destination_hint: string;
    last_used_at: Date | null;
    checked_at: Date | null;
  }>(
    "SELECT id, method, preferred, destination_hint, last_used_at, checked_at FROM factor WHERE account_id = $1 AND verified_at IS NOT NULL ORDER BY verified_at, id",
    [accountId],
  );

/** So many half-done logins that wait for one method, without the passwords before them. */
export function halfDone(accountId: string, factorId: string, count: number, at: Temporal.Instant): Promise<string[]> {
  return asAuth(async (tx) => {
    const tokens: string[] = [];
    for (let index = 0; index < count; index++) {
      const { id, token } = await openPending(tx, accountId, "verify", 10, at);
      await openChallenge(tx, { accountId, purpose: "login", bound: { pendingLoginId: id }, factorId }, at);
      tokens.push(token);
    }
    return tokens;
  });
}
