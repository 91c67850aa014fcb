import type { Route } from "next";
import { Chip } from "@/components/ui/chip";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { noticePeriod } from "@/lib/i18n/notice-period";
import type { NoticeLine } from "@/lib/queries/notices/own-notices";
import { NoticeStateChip } from "./notice-state-chip";

/** A notice in a short list: what and in which state, when; what this login has not read yet says so. */
export function NoticeItem({ locale, line }: { locale: Locale; line: NoticeLine }) {
  return (
    <li className="border-b border-line py-3 first:pt-0 last:border-b-0 last:pb-0">
      <p className="flex flex-wrap items-center gap-2">
        <NoticeStateChip locale={locale} kind={line.kind} phase={line.phase} />
        <NoticeFresh locale={locale} line={line} />
      </p>
      <p className="mt-1">
        <NoticeLink locale={locale} line={line} />
      </p>
      <p className="mt-0.5 text-note text-muted">{noticePeriod(line, locale)}</p>
    </li>
  );
}

export function NoticeLink({ locale, line }: { locale: Locale; line: NoticeLine }) {
  return (
    <TextLink href={`/mypage/notices/${line.id}` as Route} bold className="wrap-anywhere">
      {`${messagesFor(locale).notices.kinds[line.kind]}${locale === "ja" ? "：" : ": "}${line.title[locale]}`}
    </TextLink>
  );
}

/** Unread, or read before something was added. */
export function NoticeFresh({ locale, line }: { locale: Locale; line: NoticeLine }) {
  if (line.fresh === null) return null;
  return (
    <Chip tone="active" icon={line.fresh === "unread" ? "mail" : "repeat"}>
      {messagesFor(locale).notices[line.fresh]}
    </Chip>
  );
}
