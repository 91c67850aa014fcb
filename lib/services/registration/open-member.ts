import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { memberPhonePlace, memberPlace } from "@/lib/db/field-places";
import { nextNumber } from "@/lib/db/number-series";
import type { OpenRegistration } from "@/lib/db/registration-rows";
import type { Tx } from "@/lib/db/scope";
import { joinPostalAddress } from "@/lib/domain/identity/postal-address";
import type { RegistrationDetails } from "@/lib/domain/registration/details";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locale";

export type RegisteredMember = { readonly id: string; readonly number: string; readonly locale: Locale };

/** Writes the member of a registration whose address is proved; for any other the database refuses the row. */
export async function openMember(
  tx: Tx,
  row: OpenRegistration,
  details: RegistrationDetails,
  at: Temporal.Instant,
): Promise<RegisteredMember> {
  const { memberId: id, kind } = row;
  const locale = isLocale(row.locale) ? row.locale : defaultLocale;
  const number = `K${(await nextNumber(tx, "member")).toString().padStart(7, "0")}`;
  const { company, department, corporateNumber, familyName, givenName, familyKana, givenKana, phone, mail } = details;
  const address = joinPostalAddress({ postalCode: details.postalCode, address: `${details.area} ${details.street}` });
  await tx.member.createMany({
    data: [
      {
        id,
        number,
        kind,
        company,
        department,
        corporateNumber,
        familyName,
        givenName,
        familyKana,
        givenKana,
        contactMail: mail,
        phoneEnc: sealField(memberPhonePlace(id), phone),
        addressEnc: sealField(memberPlace("address_enc", id), address),
        locale,
        createdAt: toInstantColumn(at),
      },
    ],
  });
  return { id, number, locale };
}
