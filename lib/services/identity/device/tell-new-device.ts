import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { asAuth } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { loginHint } from "@/lib/domain/identity/login-hint";
import { formatInstant } from "@/lib/i18n/format-instant";
import { queueMails } from "@/lib/services/mail/queue-mails";
import { findLoginOwner } from "../login-owner";
import { operatorAt } from "../operator-at";
import { newToken } from "../secrets";

/** `address` is the masked range. */
export type NewDevice = { readonly sessionId: string; readonly address: string | null };

/**
 * The job behind a login with a browser that its account has not seen: a mail with time, browser and rough place, and a link for who
 * doesn't know of it. A session is told of once, however often this runs. Without any address of the owner there is nobody to tell.
 */
export async function tellNewDevice({ sessionId, address }: NewDevice, at: Temporal.Instant): Promise<void> {
  const session = await asAuth((tx) =>
    tx.session.findUnique({ where: { id: sessionId }, select: { accountId: true, device: true, createdAt: true } }),
  );
  const owner = session && (await findLoginOwner(session.accountId, at));
  if (!session || !owner || owner.news.length === 0) return;
  const { accountId, memberId, locale, news: to } = owner;
  const { device } = session;
  await asAuth(async (tx) => {
    const { linkHours } = (await operatorAt(tx, at)).identity.recovery.newDevice;
    const token = newToken();
    const expiresAt = at.add({ hours: linkHours });
    const [now, until] = [toInstantColumn(at), toInstantColumn(expiresAt)];
    const row = { id: randomUUID(), tokenHash: sha256(token), accountId, sessionId, device, address };
    const made = await tx.loginAlarm.createMany({ data: [{ ...row, createdAt: now, expiresAt: until }], skipDuplicates: true });
    if (made.count === 0) return;
    const said = {
      loginHint: loginHint(owner.loginId),
      at: formatInstant(fromInstantColumn(session.createdAt), locale),
      device,
      place: address,
      token,
      validUntil: formatInstant(expiresAt, locale),
    };
    await queueMails(tx, { memberId, accountId, to, template: "new-device", locale, data: said, at, wipeAfterSend: true });
  });
}
