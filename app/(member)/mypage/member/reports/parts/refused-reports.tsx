import type { MemberActor } from "@/lib/domain/permission";
import { messagesFor } from "@/lib/i18n/messages";
import { refusedPart } from "../../../_parts/refused-part";
import { memberPath } from "../../paths";

/** Reports are there for some roles only: the page that says for which. Null: for this one too. */
export async function refusedReports(actor: MemberActor) {
  const { member, memberInformation } = messagesFor(actor.locale);
  const back = { href: memberPath, label: member.toMember };
  return refusedPart(actor, { permission: "member.report", title: memberInformation.reports.title, back });
}
