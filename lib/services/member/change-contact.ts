import "server-only";
import { writeContact } from "@/lib/db/member-contact";
import type { Tx } from "@/lib/db/scope";
import { type Decision, decide } from "@/lib/domain/decision";
import type { ContactFields } from "@/lib/domain/identity/contact-fields";
import type { EffectContext, EffectResult } from "@/lib/services/procedures/effects";
import { offerMail } from "./offer-mail";

/** Writes new contact information. A new mail address counts only after the link in its mail was opened; until then the former one stays. */
export async function changeContact(
  tx: Tx,
  input: ContactFields,
  { ground, at }: EffectContext,
): Promise<Decision<EffectResult>> {
  const { actor, contact } = ground.context;
  const mailedTo = contact.contactMail;
  await writeContact(tx, actor.memberId, input);
  if (input.contactMail !== mailedTo) await offerMail(tx, actor, input.contactMail, at);
  return decide({ mailedTo });
}
