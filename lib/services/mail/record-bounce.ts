import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { addressMark } from "@/lib/db/address-mark";
import { toInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { asWorker } from "@/lib/db/scope";
import { isUuid } from "@/lib/domain/uuid";
import { maskMail } from "@/lib/services/identity/mask-mail";
import { bounceKind } from "./bounce-kind";
import { mailPlace } from "./mail-place";

export type Bounced = {
  readonly mailId: string;
  /** RFC 3463. */
  readonly status: string;
  /** The address that the other side names; null where it names none. */
  readonly recipient: string | null;
};

/**
 * Notes that a mail came back, once for each mail: told late first and lost then, it is lost. False: there is no such mail, or it went to
 * somebody else, so the word is not about it.
 */
export async function recordBounce({ mailId, status, recipient }: Bounced, at: Temporal.Instant): Promise<boolean> {
  if (!isUuid(mailId)) return false;
  const kind = bounceKind(status);
  return asWorker(async (tx) => {
    const mail = await tx.mail.findUnique({ where: { id: mailId }, select: { memberId: true, toEnc: true } });
    if (!mail) return false;
    const to = openField(mailPlace("to_enc", mailId), mail.toEnc);
    if (recipient !== null && recipient.toLowerCase() !== to.toLowerCase()) return false;
    const mark = addressMark(to);
    const [went] = await tx.$queryRaw<{ to_contact: boolean }[]>`
      SELECT is_contact_address(${mail.memberId}::uuid, ${mark}) AS to_contact`;
    const toContact = went?.to_contact === true;
    const base = { mailId, memberId: mail.memberId, addressMark: mark, addressHint: maskMail(to), toContact };
    const when = toInstantColumn(at);
    const { count } = await tx.mailBounce.createMany({
      data: [{ id: randomUUID(), ...base, kind, status, at: when }],
      skipDuplicates: true,
    });
    if (count === 0 && kind === "hard")
      await tx.mailBounce.updateMany({ where: { mailId, kind: "soft", handledAt: null }, data: { kind, status, at: when } });
    return true;
  });
}
