import type { Metadata, Route } from "next";
import { FlowHeading } from "@/components/layout/flow-heading";
import { ButtonLink } from "@/components/ui/button-link";
import { isMethodOffered } from "@/lib/config/is-method-offered";
import { messagesFor } from "@/lib/i18n/messages";
import { requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { requireProof } from "@/lib/web/require-proof";
import { NewMethodForm } from "../new-method-form";
import { newMethodPath, securityPath } from "../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).methods.addTitle };
}

/** A further method, step 1: which, and where its codes go. */
export default async function NewMethodPage() {
  const actor = await requireLogin(newMethodPath);
  await requireProof(actor, newMethodPath);
  const { locale } = actor;
  const { methods: text, auth, security, procedures } = messagesFor(locale);
  const { input, complete } = procedures.steps;
  const { choose, choices, mobile, mobileHint, appNext, appName, appNameHint, next: submit } = text;
  return (
    <>
      <FlowHeading
        locale={locale}
        crumbs={[{ label: security.title, href: securityPath }, { label: text.addTitle }]}
        steps={{ labels: [input, auth.steps.code, complete], current: 0 }}
        title={text.addTitle}
        lead={text.addLead}
      />
      <NewMethodForm
        locale={locale}
        text={{
          choose,
          choices: { mail: choices.mail, sms: isMethodOffered("sms") ? choices.sms : null, totp: choices.totp },
          mail: auth.mail,
          mailHint: auth.mailHint,
          mobile,
          mobileHint,
          appNext,
          appName,
          appNameHint,
          submit,
        }}
        back={
          <ButtonLink href={securityPath} look="plain" size="large" className="max-sm:w-full">
            {text.stop}
          </ButtonLink>
        }
      />
      <section aria-labelledby="passkey-title" className="mt-10 border-t border-line pt-6">
        <h2 id="passkey-title" className="text-h3">
          {text.addPasskey}
        </h2>
        <p className="mt-1 mb-3 text-note">{text.passkeyHint}</p>
        <ButtonLink href={"/mypage/security/passkeys" as Route} look="outline" icon="key">
          {text.addPasskey}
        </ButtonLink>
      </section>
    </>
  );
}
