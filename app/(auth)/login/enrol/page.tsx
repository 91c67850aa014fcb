import type { Metadata, Route } from "next";
import { ButtonForm } from "@/app/_parts/button-form";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { Steps } from "@/components/ui/steps";
import { TextLink } from "@/components/ui/text-link";
import { isMethodOffered } from "@/lib/config/is-method-offered";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import { memberPath } from "@/lib/web/member-path";
import type { PageQuery } from "@/lib/web/page-query";
import { relyingParty } from "@/lib/web/relying-party";
import { keepFirstAction } from "../../_parts/actions";
import { EnrolForm } from "../../_parts/enrol-form";
import { enrolSteps, keepFirstLead } from "../../_parts/enrol-steps";
import { ExpiredScreen } from "../../_parts/expired-screen";
import { withReturn } from "../../_parts/paths";
import { pendingAt } from "../../_parts/pending-gate";
import { stepTitle } from "../../_parts/step-title";

export async function generateMetadata(): Promise<Metadata> {
  return stepTitle(messagesFor(await requestLocale()).methods.enrolTitle);
}

/** First login: by what it is confirmed from now on. */
export default async function EnrolPage({ searchParams }: { searchParams: PageQuery }) {
  const locale = await requestLocale();
  const { auth: text, methods, passkeys } = messagesFor(locale);
  const to = memberPath((await searchParams).to);
  const pending = await pendingAt("enrol", to);
  if (!pending) return <ExpiredScreen locale={locale} />;
  const { handedOver, kept } = pending;
  const { mail, mailHint } = text;
  const { title: choose, choices, mobile, mobileHint, appNext, next: submit } = methods;
  const { passkey, ...coded } = choices;
  const sms = isMethodOffered("sms") ? coded.sms : null;
  const offered = (await relyingParty()) ? { ...coded, sms, passkey } : { ...coded, sms };
  const activation = handedOver ? null : { label: text.activation, hint: text.activationHint };
  const { addName: passkeyName, addNameHint: passkeyNameHint, adding: waiting, faults } = passkeys;
  const ofPasskey = { passkeyName, passkeyNameHint, passkeyNext: methods.passkeyNext, waiting, faults };
  return (
    <div className="max-w-[46rem] space-y-5">
      <Steps locale={locale} {...enrolSteps(locale, 1, pending, to)} />
      <PageHeading title={methods.enrolTitle} lead={handedOver ? methods.registeredLead : methods.enrolLead} />
      {kept ? (
        <Panel id="kept" title={methods.names[kept.method]}>
          <p className="mb-3">{keepFirstLead(locale, to)}</p>
          <ButtonForm
            locale={locale}
            action={keepFirstAction}
            fields={{ to }}
            label={methods.keepFirst(kept.hint)}
            look="primary"
          />
        </Panel>
      ) : null}
      {kept ? <h2 className="pt-4 text-h2">{methods.orOther}</h2> : null}
      <EnrolForm
        locale={locale}
        to={to}
        text={{ activation, choose, choices: offered, mail, mailHint, mobile, mobileHint, appNext, submit, ...ofPasskey }}
      />
      <p className="border-t border-line pt-6">
        <TextLink href={withReturn("/login", to) as Route}>{text.startOver}</TextLink>
      </p>
    </div>
  );
}
