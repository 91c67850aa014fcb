import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { memberPhonePlace } from "@/lib/db/field-places";
import { nextNumber } from "@/lib/db/number-series";
import type { Tx } from "@/lib/db/scope";
import { type MemberKind, memberKindSchema } from "@/lib/domain/catalogue/who";
import type { Locale } from "@/lib/domain/localized";

export type NewMember = {
  readonly kind: MemberKind;
  readonly company?: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly contactMail: string | null;
  readonly phone: string | null;
  readonly locale: Locale;
};

/** Somebody new, or a member who has a contract already. */
export type ContractMember = NewMember | { readonly id: string };

export type EnrolledMember = {
  readonly id: string;
  readonly kind: MemberKind;
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly locale: Locale;
};

/** Writes a new member, or finds the known one. */
export async function enrolMember(tx: Tx, asked: ContractMember, at: Temporal.Instant): Promise<EnrolledMember> {
  if ("id" in asked) {
    const { id, kind, familyName, givenName, familyKana, givenKana, locale } = await tx.member.findUniqueOrThrow({
      where: { id: asked.id },
    });
    return {
      id,
      kind: memberKindSchema.parse(kind),
      familyName,
      givenName,
      familyKana,
      givenKana,
      locale: locale === "en" ? "en" : "ja",
    };
  }
  const id = randomUUID();
  const number = `K${(await nextNumber(tx, "member")).toString().padStart(7, "0")}`;
  const { phone, company, ...fields } = asked;
  await tx.member.create({
    data: {
      ...fields,
      id,
      number,
      company: company ?? null,
      phoneEnc: phone === null ? null : sealField(memberPhonePlace(id), phone),
      createdAt: toInstantColumn(at),
    },
  });
  return { id, ...fields };
}
