import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { findTowns } from "@/lib/adapters/postal/find-towns";
import { areaOf } from "@/lib/domain/registration/fill-address";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { registrationAt, registrationTerms } from "../_parts/gate";
import { detailLabels } from "../_parts/labels";
import { NoRegistration, RegistrationDone } from "../_parts/no-registration";
import { registerPath } from "../_parts/paths";
import { RegisterFrame } from "../_parts/register-frame";
import { registerTitle } from "../_parts/register-title";
import { DetailsForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return registerTitle(({ detailsTitle }, kind) => detailsTitle[kind]);
}

/** Registration, step 2: who it is, by kind. What was typed is there again, whichever way one comes back. */
export default async function RegisterDetailsPage({ searchParams }: { searchParams: PageQuery }) {
  const { address, mail } = await searchParams;
  const locale = await requestLocale();
  const text = messagesFor(locale).registration;
  const view = await registrationAt("details");
  if (!view) return <NoRegistration locale={locale} keepMinutes={(await registrationTerms()).keepMinutes} />;
  if (view.at === "completed") return <RegistrationDone locale={locale} />;
  const { kind, typed } = view;
  const code = typed.postalCode ?? "";
  const towns = address === "choose" ? findTowns(code).map(areaOf) : [];
  const found = { filled: text.townFilled(code), unknown: text.townUnknown(code), "no-code": text.townNone } as const;
  const said = address === "filled" || address === "unknown" || address === "no-code" ? found[address] : null;
  return (
    <RegisterFrame locale={locale} step="details" title={text.detailsTitle[kind]}>
      {mail === "registered" ? (
        <Note locale={locale} tone="error" title={text.mailTaken} live>
          {text.mailTakenText}
        </Note>
      ) : null}
      <DetailsForm
        // Filled in by the server: a new look-up makes the form anew, with everything that was typed.
        key={JSON.stringify([address, typed])}
        locale={locale}
        kind={kind}
        typed={typed}
        towns={towns}
        said={said}
        text={{
          fields: detailLabels(locale, kind),
          company: text.companyGroup,
          person: text.personGroup[kind],
          address: text.addressGroup[kind],
          contact: text.contactGroup,
          companyHint: text.companyHint[kind],
          corporateNumberHint: text.corporateNumberHint,
          corporateNumberRight: text.corporateNumberRight,
          corporateNumberWrong: messagesFor(locale).fields.corporateNumberCheck,
          noNumberHint: text.noNumberHint,
          identityNote: text.identityNote,
          kanaHint: text.kanaHint,
          postalCodeHint: text.postalCodeHint,
          lookUp: text.lookUp,
          towns: text.towns,
          townsHint: text.townsHint(code),
          townsNone: text.townsNone,
          townsUse: text.townsUse,
          areaHint: text.areaHint,
          streetHint: text.streetHint,
          phoneHint: text.phoneHint,
          mailHint: text.mailHint,
          next: text.next,
        }}
        back={
          <ButtonLink href={registerPath()} look="plain" size="large" className="max-sm:w-full">
            {text.back}
          </ButtonLink>
        }
      />
    </RegisterFrame>
  );
}
