import "server-only";
import type { Member } from "@/generated/prisma/client";
import type { MemberDetailName, MemberDetails } from "@/lib/domain/member-information/member-details";
import { openField, sealField } from "./field-cipher";
import { memberPhonePlace, memberPlace } from "./field-places";
import type { Tx } from "./scope";

/** A member's details, opened. */
export function detailsOf(row: Member): MemberDetails {
  const { id, company, department, corporateNumber, familyName, givenName, familyKana, givenKana } = row;
  return {
    company,
    department,
    corporateNumber,
    familyName,
    givenName,
    familyKana,
    givenKana,
    address: row.addressEnc && openField(memberPlace("address_enc", id), row.addressEnc),
    phone: row.phoneEnc && openField(memberPhonePlace(id), row.phoneEnc),
    mobile: row.mobileEnc && openField(memberPlace("mobile_enc", id), row.mobileEnc),
    fax: row.faxEnc && openField(memberPlace("fax_enc", id), row.faxEnc),
  };
}

/** Writes the details named and no other: each scope may write its own columns alone. */
export async function writeDetails(
  tx: Tx,
  memberId: string,
  after: MemberDetails,
  names: readonly MemberDetailName[],
): Promise<void> {
  const sealed = (column: "address_enc" | "mobile_enc" | "fax_enc", value: string | null) =>
    value === null ? null : sealField(memberPlace(column, memberId), value);
  const data = {
    company: after.company,
    department: after.department,
    corporateNumber: after.corporateNumber,
    familyName: after.familyName,
    givenName: after.givenName,
    familyKana: after.familyKana,
    givenKana: after.givenKana,
    addressEnc: sealed("address_enc", after.address),
    phoneEnc: after.phone === null ? null : sealField(memberPhonePlace(memberId), after.phone),
    mobileEnc: sealed("mobile_enc", after.mobile),
    faxEnc: sealed("fax_enc", after.fax),
  };
  const columns: Readonly<Record<MemberDetailName, keyof typeof data>> = {
    company: "company",
    department: "department",
    corporateNumber: "corporateNumber",
    familyName: "familyName",
    givenName: "givenName",
    familyKana: "familyKana",
    givenKana: "givenKana",
    address: "addressEnc",
    phone: "phoneEnc",
    mobile: "mobileEnc",
    fax: "faxEnc",
  };
  const chosen = Object.fromEntries(names.map((name) => [columns[name], data[columns[name]]]));
  await tx.member.updateMany({ where: { id: memberId }, data: chosen });
}
