import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { TextLink } from "@/components/ui/text-link";
import { messagesFor } from "@/lib/i18n/messages";
import { listOwnPasskeys } from "@/lib/queries/staff/own-passkeys";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { StaffHeading } from "../../../../../parts/staff-heading";
import { RemoveForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffPasskeys.removeTitle };
}

/** Takes one's own passkey away, with the authenticator's code. */
export default async function RemovePasskeyPage({ params }: { params: Promise<{ passkeyId: string }> }) {
  const { passkeyId } = await params;
  const { actor } = await requireStaff(`/staff/security/${passkeyId}/remove`);
  const passkey = (await listOwnPasskeys(actor)).find(({ id }) => id === passkeyId);
  if (!passkey) notFound();
  const locale = await requestLocale();
  const text = messagesFor(locale).staffPasskeys;
  return (
    <>
      <StaffHeading title={text.removeTitle} lead={text.removeLead(passkey.name)} />
      <RemoveForm locale={locale} id={passkey.id} text={{ code: text.code, hint: text.codeHint, submit: text.removeSubmit }} />
      <p className="mt-6">
        <TextLink href={"/staff/security" as Route}>{text.back}</TextLink>
      </p>
    </>
  );
}
