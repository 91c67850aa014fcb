import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { messagesFor } from "@/lib/i18n/messages";
import { findOwnPasskey } from "@/lib/queries/identity/passkeys-view";
import { requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { passkeysPath, securityPath } from "../paths";
import { RenameForm } from "./rename-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).passkeys.renameTitle };
}

/** Another name for a passkey. */
export default async function RenamePage({ params }: { params: Promise<{ passkeyId: string }> }) {
  const actor = await requireLogin();
  const passkey = await findOwnPasskey(actor, (await params).passkeyId);
  if (!passkey) notFound();
  const { locale } = actor;
  const { passkeys: text, security } = messagesFor(locale);
  return (
    <>
      <Breadcrumb
        locale={locale}
        crumbs={[
          { label: security.title, href: securityPath },
          { label: text.title, href: passkeysPath },
          { label: text.renameTitle },
        ]}
      />
      <PageHeading title={text.renameTitle} />
      <div className="mt-6">
        <RenameForm
          locale={locale}
          id={passkey.id}
          name={passkey.name}
          text={{ name: text.addName, hint: text.addNameHint, submit: text.renameSubmit }}
          back={
            <ButtonLink href={passkeysPath} look="plain" size="large" className="max-sm:w-full">
              {text.back}
            </ButtonLink>
          }
        />
      </div>
    </>
  );
}
