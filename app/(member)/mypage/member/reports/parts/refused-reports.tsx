import { now } from "@/lib/clock";
import type { MemberActor } from "@/lib/domain/permission";
import { messagesFor } from "@/lib/i18n/messages";
import { documentTitlesAt } from "@/lib/queries/documents/document-titles-at";
import { findPermission } from "@/lib/queries/identity/find-permission";
import { RefusedPage } from "../../../_parts/refused-page";
import { memberPath } from "../../paths";

/** Reports are there for some roles only: the page that says for which. Null: for this one too. */
export async function refusedReports(actor: MemberActor) {
  const at = await now();
  const allowed = await findPermission(actor, "member.report", at);
  if (allowed.ok) return null;
  const { member, memberInformation } = messagesFor(actor.locale);
  return (
    <RefusedPage
      title={memberInformation.reports.title}
      locale={actor.locale}
      refusal={allowed.refusal}
      documents={await documentTitlesAt(at)}
      back={{ href: memberPath, label: member.toMember }}
    />
  );
}
