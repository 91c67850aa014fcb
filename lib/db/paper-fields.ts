import "server-only";
import type { Member } from "@/generated/prisma/client";
import { guardianRelations, type PaperFields, sexes } from "@/lib/domain/identity/paper-fields";
import { fromDateColumn } from "./dates";
import { openField } from "./field-cipher";
import { memberPlace } from "./field-places";

/** What a member's row holds of the fields that only paper changes, opened. */
export function paperFieldsOf(row: Member): PaperFields {
  const { id, familyName, givenName, familyKana, givenKana, birthOn, addressEnc } = row;
  const { guardianFamilyName, guardianGivenName, guardianFamilyKana, guardianGivenKana } = row;
  return {
    familyName,
    givenName,
    familyKana,
    givenKana,
    birthOn: birthOn && fromDateColumn(birthOn).toString(),
    sex: sexes.find((one) => one === row.sex) ?? null,
    address: addressEnc && openField(memberPlace("address_enc", id), addressEnc),
    guardianFamilyName,
    guardianGivenName,
    guardianFamilyKana,
    guardianGivenKana,
    guardianRelation: guardianRelations.find((one) => one === row.guardianRelation) ?? null,
  };
}
