import { now } from "./clock";
import { owner } from "./owner";

/** What a code by mail does for the open sessions of a login, for stories whose subject is what comes after it. */
export async function proved(login: { accountId: string }): Promise<void> {
  const statement = "UPDATE session SET stepped_up_at = $2 WHERE account_id = $1 AND ended_at IS NULL";
  await owner(statement, [login.accountId, now().toString()]);
}
