import "server-only";
import type { Member } from "@/generated/prisma/client";
import { type ContactFields, occupations } from "@/lib/domain/identity/contact-fields";
import type { KnownContact } from "@/lib/domain/procedures/contact-preview";
import { openField, sealField } from "./field-cipher";
import { memberPhonePlace, memberPlace } from "./field-places";
import type { Tx } from "./scope";

/** A member's contact information, opened. */
export function contactOf(row: Member): KnownContact {
  const { id, phoneEnc, faxEnc, mobileEnc } = row;
  return {
    phone: phoneEnc && openField(memberPhonePlace(id), phoneEnc),
    mobile: mobileEnc && openField(memberPlace("mobile_enc", id), mobileEnc),
    fax: faxEnc && openField(memberPlace("fax_enc", id), faxEnc),
    contactMail: row.contactMail,
    occupation: occupations.find((one) => one === row.occupation) ?? null,
    household: row.household,
  };
}

/** Writes all of it but the mail address, which has a way of its own. */
export async function writeContact(tx: Tx, memberId: string, fields: ContactFields): Promise<void> {
  const { phone, mobile, fax, occupation, household } = fields;
  await tx.member.updateMany({
    where: { id: memberId },
    data: {
      phoneEnc: sealField(memberPhonePlace(memberId), phone),
      mobileEnc: mobile === null ? null : sealField(memberPlace("mobile_enc", memberId), mobile),
      faxEnc: fax === null ? null : sealField(memberPlace("fax_enc", memberId), fax),
      occupation,
      household,
    },
  });
}
