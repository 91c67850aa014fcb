import type { Route } from "next";
import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { LoginView } from "@/lib/queries/identity/login-view";

/** Below every login: what comes next, what to do where it doesn't work, and whom to call. */
export function LoginHelp({ view, locale }: { view: Pick<LoginView, "codeDigits" | "phone">; locale: Locale }) {
  const { auth: text, recovery } = messagesFor(locale);
  return (
    <div className="mt-8 grid gap-6 border-t border-line pt-6 md:grid-cols-3 md:gap-0 md:divide-x md:divide-solid-gray-420">
      <Remark title={text.nextTitle}>{text.nextText(view.codeDigits)}</Remark>
      <Remark title={text.cannotTitle}>
        {text.cannotText}
        <br />
        <TextLink href="/help#lock">{text.cannotLink}</TextLink>
        <br />
        <TextLink href={"/contact" as Route}>{recovery.idForgottenLink}</TextLink>
      </Remark>
      <Remark title={text.phoneTitle}>
        <a
          href={`tel:${view.phone.number.replaceAll("-", "")}`}
          className="font-bold text-heading underline underline-offset-[3px]"
        >
          {view.phone.number}
        </a>
        <br />
        {view.phone.hours[locale]}
      </Remark>
    </div>
  );
}

function Remark({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="md:px-6 md:first:pl-0 md:last:pr-0">
      <h2 className="text-body">{title}</h2>
      <p className="mt-1 text-note">{children}</p>
    </section>
  );
}
