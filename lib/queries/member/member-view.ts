import "server-only";
import { Temporal } from "temporal-polyfill";
import { fromDateColumn, fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { memberPlace } from "@/lib/db/field-places";
import { contactOf } from "@/lib/db/member-contact";
import { paperFieldsOf } from "@/lib/db/paper-fields";
import { asMember } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { dateInJapan } from "@/lib/domain/calendar";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import type { Decision, Term } from "@/lib/domain/decision";
import type { PaperFields } from "@/lib/domain/identity/paper-fields";
import type { Localized } from "@/lib/domain/localized";
import { type AccountActor, type Permission, type PortalActor, permissionRows } from "@/lib/domain/permission";
import type { KnownContact } from "@/lib/domain/procedures/contact-preview";
import { documentTitles } from "../contracts/document-titles";
import { loadOwnContract, rightTo } from "../contracts/own-contract";

/** What only paper changes (FB-24). */
export type PaperFacts = {
  readonly number: string;
  readonly company: string | null;
  readonly name: string;
  readonly kana: string;
  readonly birthOn: Temporal.PlainDate | null;
  readonly sex: "female" | "male" | "other" | null;
  readonly address: string | null;
  /** Who may pay for a minor (FB-35). */
  readonly guardian: string | null;
};

export type MemberView = {
  readonly contact: KnownContact;
  readonly paper: PaperFacts;
  /** A new mail address that waits for its link. */
  readonly waiting: { readonly mail: string; readonly until: Temporal.Instant } | null;
  readonly phone: { readonly number: string; readonly hours: Localized };
  /** Where the terms say that these are changed on paper. */
  readonly paperTerm: Term | null;
  readonly documents: Readonly<Record<string, string>>;
};

export type MemberPage = { readonly allowed: Decision<Permission>; readonly view: MemberView | null } & {
  readonly documents: Readonly<Record<string, string>>;
};

/** 会員情報: nothing of it for a login that the table denies it. Null: no such contract. */
export async function findMemberView(actor: AccountActor, at: Temporal.Instant): Promise<MemberPage | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    if (!contract) return null;
    const documents = documentTitles(contract.catalogue);
    const allowed = rightTo(contract, "contract.change");
    if (!allowed.ok) return { allowed, view: null, documents };
    const member = await tx.member.findUniqueOrThrow({ where: { id: actor.memberId } });
    const waiting = await tx.contactMailChange.findFirst({
      where: { memberId: actor.memberId, confirmedAt: null, replacedAt: null, expiresAt: { gt: toInstantColumn(at) } },
    });
    const sexes = ["female", "male", "other"] as const;
    const view: MemberView = {
      contact: contactOf(member),
      paper: {
        number: member.number,
        company: member.company,
        name: `${member.familyName} ${member.givenName}`,
        kana: `${member.familyKana} ${member.givenKana}`,
        birthOn: member.birthOn && fromDateColumn(member.birthOn),
        sex: sexes.find((one) => one === member.sex) ?? null,
        address: member.addressEnc && openField(memberPlace("address_enc", member.id), member.addressEnc),
        guardian: guardianOf(paperFieldsOf(member)),
      },
      waiting: waiting && { mail: waiting.mail, until: fromInstantColumn(waiting.expiresAt) },
      phone: contactPoint(contract.catalogue.operator, actor.brand).phone,
      paperTerm: permissionRows(contract.table).find((row) => row.code === "member.identity")?.term ?? null,
      documents,
    };
    return { allowed, view, documents };
  });
}

/** By name, or as the card would be compared, where the name is not on record. */
function guardianOf(fields: PaperFields): string | null {
  const { guardianFamilyName: family, guardianGivenName: given, guardianFamilyKana, guardianGivenKana } = fields;
  if (family !== null && given !== null) return `${family} ${given}`;
  return guardianFamilyKana !== null && guardianGivenKana !== null ? `${guardianFamilyKana} ${guardianGivenKana}` : null;
}

/** The address that a link stands for: null when the link is another member's, replaced, over, or made up. */
export async function findMailByLink(
  actor: PortalActor,
  token: string,
  at: Temporal.Instant,
): Promise<{ readonly mail: string; readonly confirmed: boolean } | null> {
  return asMember(actor, async (tx) => {
    const row = await tx.contactMailChange.findFirst({ where: { memberId: actor.memberId, tokenHash: sha256(token) } });
    if (!row || row.replacedAt) return null;
    const open = Temporal.Instant.compare(fromInstantColumn(row.expiresAt), at) > 0;
    return row.confirmedAt || open ? { mail: row.mail, confirmed: row.confirmedAt !== null } : null;
  });
}
