import "server-only";
import type { Temporal } from "temporal-polyfill";
import { isMethodOffered } from "@/lib/config/is-method-offered";
import { toInstantColumn } from "@/lib/db/dates";
import { replacedContactMails } from "@/lib/db/replaced-contacts";
import { resetAddresses } from "@/lib/db/reset-addresses";
import type { Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";

type Whose = { readonly accountId: string; readonly memberId: string };

/** Where the owner of a login can be told: addresses, those that were replaced of late among them, and numbers, where messages are sent. */
export type OwnerReach = { readonly mails: readonly string[]; readonly numbers: readonly string[]; readonly code: string | null };

export async function ownerReach(
  tx: Tx,
  { accountId, memberId }: Whose,
  { days }: IdentityTerms["secondPerson"],
  at: Temporal.Instant,
): Promise<OwnerReach> {
  const { told, numbers, code, own } = await resetAddresses(tx, accountId, memberId);
  const since = toInstantColumn(at.subtract({ hours: days * 24 }));
  const replaced = own ? await replacedContactMails(tx, memberId, since) : [];
  return { mails: [...new Set([...told, ...replaced])], numbers: isMethodOffered("sms") ? numbers : [], code };
}
