import { notFound } from "next/navigation";
import { cache } from "react";
import type { Crumb } from "@/components/ui/breadcrumb";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findBoxOption } from "@/lib/queries/mail-settings/find-box-option";
import { requireActor } from "@/lib/web/guard";
import { mailPath } from "../../../paths";

/** The option of an address, once for the title and the page; what is not there, or not this login's to see, is not found. */
export const findBoxPage = cache(async (accountId: string, option: string) => {
  const actor = await requireActor(mailPath());
  const box = await findBoxOption(actor, accountId, option, await now());
  if (!box) notFound();
  const { mailSettings: text, procedures } = messagesFor(actor.locale);
  const name = box.terms.name[actor.locale];
  const crumbs: Crumb[] = [
    { label: text.title, href: mailPath() },
    { label: accountId, href: mailPath(accountId) },
    { label: name },
  ];
  return { actor, box, name, crumbs, text, procedures, stop: { href: mailPath(accountId), label: text.toDetail(accountId) } };
});
