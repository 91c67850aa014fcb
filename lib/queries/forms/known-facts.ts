import "server-only";
import { fromDateColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { memberPlace } from "@/lib/db/field-places";
import type { KnownFact } from "@/lib/domain/catalogue/paper-terms";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

type MemberRow = { readonly id: string; readonly familyName: string; readonly givenName: string } & {
  readonly [K in "familyKana" | "givenKana"]: string;
} & {
  readonly [K in "company" | "sex" | `guardian${"Family" | "Given"}${"Name" | "Kana"}`]: string | null;
} & { readonly birthOn: Date | null; readonly addressEnc: Uint8Array | null };

/** What the portal knows today, in words; null where nothing is registered. */
export function knownFactsOf(member: MemberRow, locale: Locale): Readonly<Record<KnownFact, string | null>> {
  const { sexes } = messagesFor(locale).member;
  const words: Readonly<Record<string, string>> = sexes;
  const pair = (family: string | null, given: string | null) => (family && given ? `${family} ${given}` : null);
  return {
    name: member.company ?? pair(member.familyName, member.givenName),
    kana: pair(member.familyKana, member.givenKana),
    "birth-date": member.birthOn && formatDate(fromDateColumn(member.birthOn), locale),
    sex: member.sex && (words[member.sex] ?? null),
    address: member.addressEnc && openField(memberPlace("address_enc", member.id), member.addressEnc),
    guardian:
      pair(member.guardianFamilyName, member.guardianGivenName) ?? pair(member.guardianFamilyKana, member.guardianGivenKana),
  };
}
