"use client";

import { useEffect, useRef } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { Icon } from "./icon";
import { uiText } from "./text";

export type FormErrors = readonly { readonly field?: string | undefined; readonly message: string }[];

type ErrorSummaryProps = { locale: Locale; errors: FormErrors; title?: string };

/**
 * On top of a form that was sent back: takes the focus, names each problem in the same words as beside the field, and links
 * to the field (`field` is the input's id). The page's title gets 「エラー：」 as well, so that the tab says it too.
 */
export function ErrorSummary({ locale, errors, title }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const text = uiText(locale);
  useEffect(() => {
    if (errors.length === 0) return;
    box.current?.focus();
    if (!document.title.startsWith(text.errorPrefix)) document.title = text.errorPrefix + document.title;
    return () => {
      if (document.title.startsWith(text.errorPrefix)) document.title = document.title.slice(text.errorPrefix.length);
    };
  }, [errors, text.errorPrefix]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: the form came back with errors; without JavaScript this is what takes the focus there
      autoFocus
      role="alert"
      aria-labelledby="error-summary-title"
      className="rounded-4 border-2 border-error bg-error-ground p-4 sm:px-6"
    >
      <h2 id="error-summary-title" className="flex items-start gap-2 text-h3">
        <Icon name="warn" size={22} className="mt-0.5 text-error" />
        {title ?? text.errorSummaryTitle}
      </h2>
      <ul className="mt-2 space-y-1 pl-8">
        {errors.map(({ field, message }) => (
          <li key={`${field}-${message}`} className="list-disc">
            {field ? (
              <a href={`#${field}`} className="font-bold text-error underline underline-offset-[3px] hover:decoration-[3px]">
                {message}
              </a>
            ) : (
              <span className="font-bold text-error">{message}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
