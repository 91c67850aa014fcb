import "server-only";
import type { Tx } from "@/lib/db/scope";
import { type MailRequest, queueMail } from "./queue-mail";
import type { MailTemplate } from "./render-mail";

type News<T extends MailTemplate> = Omit<MailRequest<T>, "to"> & { readonly to: readonly string[] };

/** The same news to several addresses of one person, each in a mail of its own: none learns of the others, and one that bounces stops none. */
export async function queueMails<T extends MailTemplate>(tx: Tx, { to, ...request }: News<T>): Promise<void> {
  for (const address of new Set(to)) await queueMail<T>(tx, { ...request, to: address } as MailRequest<T>);
}
