"use client";

import { PasskeyForm, type PasskeyFormText } from "@/app/_parts/passkey-form";
import { useCanPasskey } from "@/app/_parts/use-passkey";
import type { Locale } from "@/lib/i18n/locale";
import { passkeyLoginAction, secondPasskeyAction } from "./passkey-actions";

type Props = { locale: Locale; to: string | null; title: string; lead: string; text: PasskeyFormText };

/** Login by passkey alone, beside the forms of a login page. Not there in a browser that can't. */
export function PasskeyLogin({ locale, brand, to, title, lead, text }: Props & { brand: string }) {
  if (!useCanPasskey()) return null;
  return (
    <section
      aria-labelledby="passkey-title"
      className="mt-6 flex flex-wrap items-center justify-between gap-x-8 gap-y-4 rounded-12 border border-line p-5 sm:px-8 sm:py-6"
    >
      <div className="min-w-0 flex-1 basis-72">
        <h2 id="passkey-title" className="text-h3">
          {title}
        </h2>
        <p className="mt-1 text-note">{lead}</p>
      </div>
      <div className="max-sm:w-full">
        <PasskeyForm
          locale={locale}
          action={passkeyLoginAction}
          optionsPath="/login/passkey/options"
          fields={{ brand, to }}
          text={text}
        />
      </div>
    </section>
  );
}

/** The second step by passkey, instead of a code. */
export function PasskeySecond({ locale, to, title, lead, text }: Props) {
  if (!useCanPasskey()) return null;
  return (
    <section aria-labelledby="passkey-title">
      <h2 id="passkey-title" className="text-h3">
        {title}
      </h2>
      <p className="mt-1 mb-3 text-note">{lead}</p>
      <PasskeyForm locale={locale} action={secondPasskeyAction} optionsPath="/login/verify/passkey" fields={{ to }} text={text} />
    </section>
  );
}
