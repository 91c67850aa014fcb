import type { MemberKind } from "../../domain/catalogue/who";
import type { RegistrationDetails } from "../../domain/registration/details";
import type { Locale } from "../locale";
import { messagesFor } from "../messages";

export type AgreementRow = { readonly label: string; readonly value: string; readonly step: "kind" | "details" | "login" };

type Entered = {
  readonly kind: MemberKind;
  readonly details: RegistrationDetails;
  readonly loginId: string;
  readonly password: string;
};

/** What somebody who registers has entered, row by row, as it is shown and kept. */
export function agreementRows({ kind, details, loginId, password }: Entered, locale: Locale): AgreementRow[] {
  const text = messagesFor(locale).registration;
  const { rows } = text;
  const { company, department, corporateNumber, postalCode, area, street, phone, mail } = details;
  const ofCompany = [
    { label: rows.company[kind], value: company ?? text.none },
    ...(kind === "corporate"
      ? [
          { label: rows.corporateNumber, value: corporateNumber ?? text.noNumberYet },
          { label: rows.department, value: department ?? text.none },
        ]
      : []),
  ];
  const entered = [
    ...ofCompany,
    { label: rows.name, value: `${details.familyName} ${details.givenName}` },
    { label: rows.kana, value: `${details.familyKana} ${details.givenKana}` },
    { label: rows.address, value: `〒${postalCode} ${area} ${street}` },
    { label: rows.phone, value: phone },
    { label: rows.mail, value: mail },
  ];
  return [
    { label: rows.kind, value: text.kinds[kind].label, step: "kind" },
    ...entered.map((row) => ({ ...row, step: "details" as const })),
    { label: rows.loginId, value: loginId, step: "login" },
    { label: rows.password, value: password, step: "login" },
  ];
}
