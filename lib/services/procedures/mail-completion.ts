import "server-only";
import type { Tx } from "@/lib/db/scope";
import { completionTemplates } from "@/lib/i18n/procedures/completion-mail";
import { completionRows } from "@/lib/i18n/procedures/completion-rows";
import { queueMail } from "@/lib/services/mail/queue-mail";
import type { Placing } from "./record-placed";

/**
 * Queues the completion mail to the registered address (without one nothing is sent, and the complete page says so), and to the person
 * whose login it is about, once where both are the same.
 */
export async function mailCompletion(tx: Tx, { prepared, ground, at, ownerAddresses }: Placing, number: string): Promise<void> {
  const { actor } = ground.context;
  const { contactMail } = ground.parties;
  const addresses = new Set([...(contactMail === null ? [] : [contactMail]), ...ownerAddresses]);
  for (const to of addresses) {
    await queueMail(tx, {
      memberId: actor.memberId,
      accountId: actor.accountId,
      to,
      template: completionTemplates[prepared.request.kind],
      locale: actor.locale,
      data: { rows: completionRows(prepared, ground.parties, number, actor.locale) },
      at,
    });
  }
}
