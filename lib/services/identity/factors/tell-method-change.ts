import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asAuth } from "@/lib/db/scope";
import type { FactorMethod } from "@/lib/domain/identity/factor-method";
import { queueMails } from "@/lib/services/mail/queue-mails";
import { findLoginOwner } from "../login-owner";
import { changeWords, type FactorChange } from "./after-factor-change";

export type ToldChange = Pick<FactorChange, "change" | "hint"> & { readonly accountId: string; readonly method: FactorMethod };

/** The job behind a change of methods of a login without any mail address of its own: the member's contact address hears of it. */
export async function tellMethodChange(told: ToldChange, at: Temporal.Instant): Promise<void> {
  const { accountId, change } = told;
  const owner = await findLoginOwner(accountId, at);
  if (!owner) return;
  const { memberId, locale, news: to } = owner;
  await asAuth((tx) =>
    queueMails(tx, { memberId, accountId, to, template: change, locale, data: changeWords(told, locale, at), at }),
  );
}
