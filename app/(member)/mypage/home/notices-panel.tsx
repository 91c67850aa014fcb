import type { Route } from "next";
import { NoticeItem } from "@/components/billing/notice-item";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { NoticeLine } from "@/lib/queries/notices/own-notices";

/** What goes on, what is ahead and what was told of this week; outages that go on come first. */
export function NoticesPanel({ locale, lines }: { locale: Locale; lines: readonly NoticeLine[] }) {
  const text = messagesFor(locale).notices.home;
  return (
    <Panel id="notices" title={text.title} action={<TextLink href={"/mypage/notices" as Route}>{text.all}</TextLink>}>
      {lines.length === 0 ? (
        <p className="text-note text-muted">{text.none}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <NoticeItem key={line.id} locale={locale} line={line} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
