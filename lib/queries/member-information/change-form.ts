import "server-only";
import type { Temporal } from "temporal-polyfill";
import { contractsInUse } from "@/lib/db/contracts-in-use";
import { openDesk } from "@/lib/db/member-desk";
import { nameOfMember } from "@/lib/db/member-name";
import { asMember } from "@/lib/db/scope";
import { findBrand } from "@/lib/domain/catalogue/find-brand";
import { termOf } from "@/lib/domain/decision";
import type { MemberActor } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";
import { knownFactsOf } from "../forms/known-facts";
import type { FilledForm } from "../forms/member-forms";

type Asked = { readonly contractId: string; readonly code: string };

/** The form that a contract's product asks for when details change (CL-11), filled in. Null: that contract asks for no such form. */
export async function findChangeForm(
  actor: MemberActor,
  { contractId, code }: Asked,
  at: Temporal.Instant,
): Promise<FilledForm | null> {
  return asMember(actor, async (tx) => {
    const opened = await openDesk(tx, actor, () => "member.view", at);
    if (!opened.ok) return null;
    const { catalogue, today } = opened.value;
    const { operator } = catalogue;
    const contract = (await contractsInUse(tx, actor.memberId, catalogue, today)).find(({ id }) => id === contractId);
    const form = operator.papers?.forms.find((one) => one.code === code);
    if (!contract || !form || !operator.papers || contract.product.casework?.changeForm?.form !== code) return null;
    const member = await tx.member.findUniqueOrThrow({ where: { id: actor.memberId } });
    const brand = findBrand(operator, contract.brand);
    return {
      form,
      post: { ...operator.papers.post, address: operator.address, phone: operator.phone, term: termOf(operator.papers.posting) },
      issuer: brand?.name ?? operator.name,
      colour: brand?.look?.colours.act ?? null,
      customerNumber: member.number,
      contractNumber: contract.number,
      product: contract.product.name,
      member: nameOfMember(member),
      known: knownFactsOf(member, actor.locale),
      callPlans: [],
      documents: documentTitles(catalogue),
      today,
    };
  });
}
