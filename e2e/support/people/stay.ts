import { now } from "./clock";
import { owner } from "./owner";

/** Keeps a session open over a moved clock, as if its owner had been there all the time. */
export async function stay(login: { accountId: string }): Promise<void> {
  const statement =
    "UPDATE session SET last_seen_at = $2, expires_at = $2::timestamptz + interval '1 hour' WHERE account_id = $1";
  await owner(statement, [login.accountId, now().toString()]);
}
