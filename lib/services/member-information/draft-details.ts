import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { contractsInUse } from "@/lib/db/contracts-in-use";
import { toInstantColumn } from "@/lib/db/dates";
import { type DetailsInput, hashOfDetails } from "@/lib/db/details-draft";
import { sealField } from "@/lib/db/field-cipher";
import { memberDraftPlace } from "@/lib/db/field-places";
import { openDesk } from "@/lib/db/member-desk";
import { detailsOf } from "@/lib/db/member-details";
import { asMember } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { changedDetails, type MemberDetails, reportedNames } from "@/lib/domain/member-information/member-details";
import { reportTerms } from "@/lib/domain/member-information/report-terms";
import type { MemberActor } from "@/lib/domain/permission";

/**
 * Takes new details as far as the confirm page (CL-11). Where a contract asks for changes of name and address to be reported, they are
 * not changed here, whatever the form says.
 */
export async function draftDetails(
  actor: MemberActor,
  typed: { readonly details: Partial<MemberDetails>; readonly contactMail: string },
  at: Temporal.Instant,
): Promise<Decision<{ id: string }>> {
  const { memberId, accountId } = actor;
  return asMember(actor, async (tx) => {
    const opened = await openDesk(tx, actor, () => "member.change", at);
    if (!opened.ok) return opened;
    const { catalogue, today } = opened.value;
    const member = await tx.member.findUniqueOrThrow({ where: { id: memberId } });
    const before = detailsOf(member);
    const input: DetailsInput = { details: { ...before, ...typed.details }, contactMail: typed.contactMail };
    const changed = changedDetails(before, input.details);
    const products = (await contractsInUse(tx, memberId, catalogue, today)).map(({ product }) => product);
    const [term] = reportTerms(products, "name");
    if (term && changed.some((name) => reportedNames.includes(name))) return refuse("report-needed", term);
    if (changed.length === 0 && input.contactMail === member.contactMail) return refuse("nothing-to-change", null);
    const id = randomUUID();
    const { minutes } = catalogue.operator.identity.draft;
    await tx.memberChangeDraft.create({
      data: {
        id,
        memberId,
        accountId,
        inputEnc: sealField(memberDraftPlace(id), JSON.stringify(input)),
        beforeHash: hashOfDetails(before, member.contactMail),
        createdAt: toInstantColumn(at),
        expiresAt: toInstantColumn(at.add({ minutes })),
      },
    });
    return decide({ id });
  });
}
