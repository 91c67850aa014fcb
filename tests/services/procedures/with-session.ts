import type { AccountActor } from "@/lib/domain/permission";
import { ownerQuery } from "../../support/database";
import { openSampleContract } from "./support";

export type LoggedIn = AccountActor & { readonly customerNumber: string };

/** A holder with a real row of a session: the second login belongs to one. */
export async function loggedIn(actor?: AccountActor): Promise<LoggedIn> {
  const holder = actor ?? (await openSampleContract());
  const sessionId = crypto.randomUUID();
  await ownerQuery(
    `INSERT INTO session (id, token_hash, account_id, grant_id, brand, epoch, created_at, last_seen_at, expires_at)
     SELECT $1::uuid, encode(sha256($1::text::bytea), 'hex'), $2::uuid, id, 'S', 1, now(), now(), now() + interval '1 day'
     FROM account_grant WHERE account_id = $2::uuid`,
    [sessionId, holder.accountId],
  );
  const [row] = await ownerQuery<{ customer_number: string }>("SELECT customer_number FROM contract WHERE id = $1", [
    holder.contractId,
  ]);
  return { ...holder, sessionId, customerNumber: row?.customer_number ?? "" };
}
