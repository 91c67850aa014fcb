import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** A link that leads nowhere any more says so, and offers a new one. */
export function LinkOver({ locale, state }: { locale: Locale; state: "expired" | "used" | "replaced" | "unknown" }) {
  const text = messagesFor(locale).recovery;
  return (
    <div className="max-w-[40rem] space-y-6">
      <PageHeading title={text.overTitle[state]} lead={text.overText[state]} />
      <ButtonLink href={"/password-reset" as Route} size="large" className="max-sm:w-full">
        {text.askAgain}
      </ButtonLink>
      <p>
        <TextLink href={"/login" as Route}>{text.toLogin}</TextLink>
      </p>
    </div>
  );
}
