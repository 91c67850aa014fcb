import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { Icon } from "./icon";
import { uiText } from "./text";

export type FieldProps = {
  /** Also the name that the error summary links to: `#id`. */
  id: string;
  label: string;
  locale: Locale;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  /** At the right end of the label line, for instance a link. */
  aside?: ReactNode;
};

type Props = FieldProps & { children: ReactNode };

/** Label, hint, error, input: in this order, one column. The input itself comes as a child. */
export function Field({ id, label, locale, hint, error, optional, aside, children }: Props) {
  const text = uiText(locale);
  return (
    <div className={error ? "border-l-4 border-error pl-4" : undefined}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={id} className="font-bold text-heading">
          {label}
          {optional ? <span className="ml-2 text-note font-normal text-muted">{text.optional}</span> : null}
        </label>
        {aside ? <span className="text-note">{aside}</span> : null}
      </div>
      {hint ? (
        <p id={`${id}-hint`} className="text-note text-muted">
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={id} locale={locale} message={error} /> : null}
      <div className="mt-1.5">{children}</div>
    </div>
  );
}

/** The words are the same as in the error summary; the prefix is for those who do not see the colour. */
export function FieldError({ id, locale, message }: { id: string; locale: Locale; message: string }) {
  return (
    <p id={`${id}-error`} className="mt-1 flex items-start gap-1.5 text-note font-bold text-error">
      <Icon name="warn" size={18} className="mt-0.5" />
      <span>
        <span className="sr-only">{uiText(locale).errorPrefix}</span>
        {message}
      </span>
    </p>
  );
}

/** What an input needs to point at its hint and its error. */
export function describedBy(
  id: string,
  parts: { hint?: ReactNode; error?: string | undefined; also?: string | undefined },
): string | undefined {
  const ids = [parts.hint ? `${id}-hint` : "", parts.error ? `${id}-error` : "", parts.also ?? ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** Edge, height and states shared by text inputs and selects. */
export const inputClass =
  "block min-h-12 w-full rounded-8 border border-edge bg-white px-4 py-2 text-body text-heading hover:border-black aria-[invalid=true]:border-2 aria-[invalid=true]:border-error [&[readonly]]:border-dashed [&[readonly]]:bg-ground";
