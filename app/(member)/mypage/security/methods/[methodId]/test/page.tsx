import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonForm } from "@/app/_parts/button-form";
import { FlowHeading } from "@/components/layout/flow-heading";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { messagesFor } from "@/lib/i18n/messages";
import { findMethod } from "@/lib/queries/identity/method-view";
import { currentLogin, requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { startTestAction } from "../../actions";
import { securityPath } from "../../paths";

export async function generateMetadata({ params }: { params: Promise<{ methodId: string }> }): Promise<Metadata> {
  const { methods, errors } = messagesFor(await requestLocale());
  const login = await currentLogin();
  const found = login && (await findMethod(login, (await params).methodId));
  if (!found) return { title: errors.notFoundTitle };
  return { title: found.method.method === "totp" ? methods.testAppTitle : methods.testTitle };
}

/** 「届くか確かめる」, step 1 (CL-07): opening the page sends nothing. */
export default async function TestPage({ params }: { params: Promise<{ methodId: string }> }) {
  const { methodId } = await params;
  const actor = await requireLogin(securityPath);
  const found = await findMethod(actor, methodId);
  if (!found || found.method.method === "passkey") notFound();
  const { locale } = actor;
  const { methods: text, security } = messagesFor(locale);
  const { method, hint } = found.method;
  const isApp = method === "totp";
  const title = isApp ? text.testAppTitle : text.testTitle;
  const named = text.named(text.names[method], hint);
  return (
    <div data-flow>
      <FlowHeading
        locale={locale}
        crumbs={[{ label: security.title, href: securityPath }, { label: title }]}
        title={title}
        lead={isApp ? text.testAppLead : text.testLead(named)}
      />
      <div className="mt-6 flex flex-wrap items-end gap-4">
        {found.method.offered ? (
          <ButtonForm
            locale={locale}
            action={startTestAction}
            fields={{ methodId }}
            label={isApp ? text.next : text.testSend}
            look="primary"
            size="large"
          />
        ) : (
          <Note locale={locale} tone="deadline" title={text.smsOff}>
            {text.smsOffOwn}
          </Note>
        )}
        <ButtonLink href={securityPath} look="plain" size="large" className="max-sm:w-full">
          {text.stop}
        </ButtonLink>
      </div>
    </div>
  );
}
