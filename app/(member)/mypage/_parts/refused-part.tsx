import type { Route } from "next";
import { now } from "@/lib/clock";
import type { MemberActor } from "@/lib/domain/permission";
import { documentTitlesAt } from "@/lib/queries/documents/document-titles-at";
import { findPermission } from "@/lib/queries/identity/find-permission";
import { RefusedPage } from "./refused-page";

type Part = { permission: string; title: string; back: { href: Route; label: string } };

/** For a part of the site that is there for some roles only: the page that says for which. Null: for this one too. */
export async function refusedPart(actor: MemberActor, { permission, title, back }: Part) {
  const at = await now();
  const allowed = await findPermission(actor, permission, at);
  if (allowed.ok) return null;
  const { locale } = actor;
  return (
    <RefusedPage title={title} locale={locale} refusal={allowed.refusal} documents={await documentTitlesAt(at)} back={back} />
  );
}
