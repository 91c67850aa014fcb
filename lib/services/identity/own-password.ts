import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { ownLogin } from "@/lib/db/own-login";
import { asAuth, asMember, type Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { maskedPassword } from "@/lib/domain/identity/masked-password";
import type { MemberActor } from "@/lib/domain/permission";
import { draftPasswordSchema, readDraftPassword } from "@/lib/domain/procedures/draft-password";
import { formatInstant } from "@/lib/i18n/format-instant";
import { openDraft, sealDraft } from "@/lib/services/drafts/sealed-draft";
import { queueMails } from "@/lib/services/mail/queue-mails";
import { checkNewPassword, passwordSecret, wasUsedBefore } from "@/lib/services/procedures/new-password";
import { confirmPassword } from "./confirm-password";
import { endAccess } from "./end-access";
import { loginRefusal } from "./login-refusal";
import { noticeAddresses } from "./notice-address";
import { operatorAt } from "./operator-at";

const placeFor = ({ accountId }: MemberActor) => ({ act: "own-password", who: accountId, subject: accountId });

/**
 * The draft of a member ID's new password (CL-12): sealed, with the hash and no password. What costs nothing is checked first, then the
 * current password under the login's own counter, and only then the past ones, so that a stolen session learns nothing of them.
 */
export async function draftOwnPassword(
  actor: MemberActor,
  { password, current }: { readonly password: string; readonly current: string },
  at: Temporal.Instant,
): Promise<Decision<string>> {
  const loginId = await ownLoginId(actor);
  const fits = await checkNewPassword(actor, { password, accountId: loginId }, at);
  if (!fits.ok) return fits;
  if (!(await confirmPassword(actor, current, at)))
    return loginRefusal(await asAuth((tx) => operatorAt(tx, at)), actor.brand || null);
  const usedBefore = await wasUsedBefore(actor.accountId, fits.value);
  const checked = await checkNewPassword(actor, { password, accountId: loginId, usedBefore }, at);
  if (!checked.ok) return checked;
  return decide(sealDraft(placeFor(actor), readDraftPassword(await passwordSecret(checked.value)) ?? {}, at));
}

const open = async (actor: MemberActor, sealed: string | null, at: Temporal.Instant) => {
  const { minutesWithPassword: minutes } = (await asAuth((tx) => operatorAt(tx, at))).identity.draft;
  return openDraft(placeFor(actor), draftPasswordSchema, sealed, { at, minutes });
};

/** What the confirm page shows of the draft: first characters and stars (FB-08); null where there is none. */
export async function shownOwnPassword(actor: MemberActor, sealed: string | null, at: Temporal.Instant): Promise<string | null> {
  const opened = await open(actor, sealed, at);
  return opened && maskedPassword(opened.draft.first, opened.draft.length);
}

/** Puts the drafted password in the place of the one that was there when it was drafted, once; all other sessions end, and mail says so. */
export async function changeOwnPassword(
  actor: MemberActor,
  sealed: string | null,
  at: Temporal.Instant,
): Promise<Decision<true>> {
  const opened = await open(actor, sealed, at);
  if (!opened) return refuse("draft-expired", null);
  const to = await asAuth((tx) => noticeAddresses(tx, actor.accountId));
  const changed = await asMember(actor, async (tx) => {
    const [row] = await tx.$queryRaw<{ changed: boolean }[]>`
      SELECT change_password(${actor.accountId}::uuid, ${opened.draft.hash}, ${toInstantColumn(opened.savedAt)}, ${toInstantColumn(at)}) AS changed`;
    if (!row?.changed) return false;
    await endAccess(tx, actor.accountId, { reason: "password-changed", keep: actor.sessionId, movesEpoch: false, at });
    await tellOwner(tx, actor, to, at);
    return true;
  });
  // The same form a second time has done what it was sent for.
  return changed || (await isInForce(actor, opened.draft.hash)) ? decide(true) : refuse("changed-by-another", null);
}

const isInForce = (actor: MemberActor, hash: string) =>
  asAuth(async (tx) => (await tx.credential.count({ where: { accountId: actor.accountId, hash } })) === 1);

async function tellOwner(tx: Tx, actor: MemberActor, to: readonly string[], at: Temporal.Instant): Promise<void> {
  const { accountId, memberId, locale } = actor;
  const subject = { kind: "account", id: accountId };
  await appendAudit(tx, { at, actor, action: "password.changed", subject, memberId });
  const data = { at: formatInstant(at, locale) };
  await queueMails(tx, { memberId, accountId, to, template: "own-password-changed", locale, data, at });
}

const ownLoginId = (actor: MemberActor) => asMember(actor, async (tx) => (await ownLogin(tx, actor.accountId)).loginId);
