import { asStaff } from "@/lib/db/scope";
import { queueMail } from "@/lib/services/mail/queue-mail";
import { recordBounce } from "@/lib/services/mail/record-bounce";
import { now } from "./clock";
import { owner } from "./owner";

type Addressee = { readonly memberId: string; readonly login: { readonly mail: string } };

/** A mail to a member's contact address that came back: the address does not exist. Returns its id among those that came back. */
export async function bouncedMail({ memberId, login }: Addressee): Promise<string> {
  const at = now();
  const data = { at: "12:00" };
  const mailId = await asStaff({ staffId: "browser tests" }, (tx) =>
    queueMail(tx, { memberId, to: login.mail, template: "backup-codes-renewed", locale: "ja", data, at }),
  );
  await recordBounce({ mailId, status: "5.1.1", recipient: login.mail }, at);
  const [row] = await owner("SELECT id::text AS id FROM mail_bounce WHERE mail_id = $1", [mailId]);
  return (row as { id: string }).id;
}

/** A mail of a member that all tries could not send. */
export async function failedMail({ memberId, login }: Addressee): Promise<string> {
  const at = now();
  const mailId = await asStaff({ staffId: "browser tests" }, (tx) =>
    queueMail(tx, { memberId, to: login.mail, template: "backup-codes-renewed", locale: "ja", data: { at: "12:00" }, at }),
  );
  await owner(
    "UPDATE mail SET sent_at = NULL, claimed_at = NULL, attempts = 12, last_error = 'ECONNREFUSED', failed_at = $2 WHERE id = $1",
    [mailId, at.toString()],
  );
  return mailId;
}
