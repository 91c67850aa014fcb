import "server-only";
import { openField } from "./field-cipher";
import { memberChangePlace } from "./field-places";
import type { Tx } from "./scope";

/**
 * Contact mail addresses of a member that were replaced or taken away since a moment: whoever takes a login over begins with that, so news
 * of the login goes there as well. For the staff scope.
 */
export async function replacedContactMails(tx: Tx, memberId: string, since: Date): Promise<string[]> {
  const rows = await tx.memberChange.findMany({
    where: { memberId, at: { gte: since }, fields: { contains: "contactMail" } },
    select: { id: true, beforeEnc: true },
    orderBy: { at: "desc" },
  });
  return rows.flatMap(({ id, beforeEnc }) => {
    const before: Record<string, string | null> = JSON.parse(openField(memberChangePlace("before_enc", id), beforeEnc));
    return before.contactMail ? [before.contactMail] : [];
  });
}

/** Whether the address that something goes to, by mail or by post, was put on record since a moment. For the staff scope. */
export async function isDestinationNew(tx: Tx, memberId: string, delivery: string, since: Date): Promise<boolean> {
  const at = { gte: since };
  if (delivery === "mail") {
    const changes = await tx.memberChange.count({ where: { memberId, at, fields: { contains: "contactMail" } } });
    return changes > 0 || (await tx.auditEntry.count({ where: { memberId, at, action: "contact-mail.confirmed" } })) > 0;
  }
  if (delivery !== "post") return false;
  const where = { memberId, at, fields: { contains: "address" } };
  return (await tx.memberChange.count({ where })) + (await tx.paperChange.count({ where })) > 0;
}
