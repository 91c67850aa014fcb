import type { Route } from "next";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

type Props = {
  locale: Locale;
  kind: string | null;
  typed: { from: string; until: string };
  bad: { from: boolean; until: boolean };
  filtered: boolean;
};

/** First and last day, by GET: each view has its address. */
export function LookedAtFilterForm({ locale, kind, typed, bad, filtered }: Props) {
  const text = messagesFor(locale).lookedAt;
  return (
    <form action="/mypage/security/looked-at" method="get" className="no-print my-4 flex flex-wrap items-end gap-x-4 gap-y-3">
      {kind ? <input type="hidden" name="kind" value={kind} /> : null}
      {(["from", "until"] as const).map((name) => (
        <div key={name} className="grid gap-1 max-sm:w-full">
          <label htmlFor={name} className="text-note font-bold text-heading">
            {text[name]}
          </label>
          {bad[name] ? <FieldError id={name} locale={locale} message={text.badDate} /> : null}
          <input
            id={name}
            name={name}
            type="date"
            defaultValue={bad[name] ? undefined : typed[name]}
            aria-invalid={bad[name] || undefined}
            aria-describedby={bad[name] ? `${name}-error` : undefined}
            className="min-h-11 rounded-8 border border-edge bg-white px-3 text-heading hover:border-black aria-[invalid=true]:border-2 aria-[invalid=true]:border-error"
          />
        </div>
      ))}
      <div className="flex flex-wrap items-center gap-4">
        <Button size="small" look="outline">
          {text.apply}
        </Button>
        {filtered ? <TextLink href={"/mypage/security/looked-at" as Route}>{text.clear}</TextLink> : null}
      </div>
    </form>
  );
}
