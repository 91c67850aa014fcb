import { getImageProps } from "next/image";
import { createElement } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

type Props = { locale: Locale; secret: string; loginId: string; qrPath: string };

/** How an authenticator app is set up: by its QR code, or by the key in groups of four. */
export function AppSetupPanel({ locale, secret, loginId, qrPath }: Props) {
  const text = messagesFor(locale).methods;
  const { open, scan, type } = text.setupSteps;
  // `style` would be an inline style, which the pages' policy forbids.
  const { style: _none, ...picture } = getImageProps({
    src: qrPath,
    alt: text.qrAlt,
    width: 208,
    height: 208,
    unoptimized: true,
    loading: "eager",
  }).props;
  return (
    <section aria-labelledby="setup-title" className="rounded-12 border border-line p-5 sm:p-6">
      <h2 id="setup-title" className="text-h3">
        {text.setupTitle}
      </h2>
      <div className="mt-3 grid items-start gap-6 sm:grid-cols-[minmax(0,1fr)_auto]">
        <ol className="list-decimal space-y-2 pl-6">
          <li>{open}</li>
          <li>{scan}</li>
          <li>{type}</li>
        </ol>
        {/* Unoptimised: its address is this browser's own, and nothing may keep a copy. */}
        {createElement("img", { ...picture, className: "rounded-8 border border-line" })}
      </div>
      <details className="mt-4">
        <summary className="inline-block text-link underline underline-offset-[3px]">{text.noScan}</summary>
        <p className="mt-2 text-note">{text.keyHint}</p>
        <dl className="mt-2 grid gap-x-4 gap-y-1 sm:grid-cols-[8rem_minmax(0,1fr)]">
          <dt className="font-bold text-heading">{text.account}</dt>
          <dd className="break-all">{loginId}</dd>
          <dt className="font-bold text-heading">{text.key}</dt>
          <dd>
            <code className="font-mono break-words text-heading">{secret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
          </dd>
        </dl>
      </details>
      <p className="mt-4 text-note text-muted">{text.setupOnce}</p>
    </section>
  );
}
