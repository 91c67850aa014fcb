import type { Route } from "next";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { GuideChoice } from "@/lib/queries/guides/member-guides";

/** The guides, what is in each, and where the same can be read here. */
export function GuideList({ locale, choices }: { locale: Locale; choices: readonly GuideChoice[] }) {
  const text = messagesFor(locale).papers.guides;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {choices.map(({ code, name, about, page }) => (
        <li key={code} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3">
          <div className="min-w-0">
            <p className="font-bold text-heading">{name[locale]}</p>
            <p className="text-note text-muted">{about[locale]}</p>
          </div>
          <TextLink href={(page ? `/about/${page}` : "/mypage/documents") as Route} about={name[locale]} className="text-note">
            {text.readHere}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
