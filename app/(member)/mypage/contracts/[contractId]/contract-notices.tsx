import type { Route } from "next";
import { NoticeItem } from "@/components/billing/notice-item";
import { Section } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { NoticeLine } from "@/lib/queries/notices/own-notices";

type Props = { locale: Locale; contractId: string; lines: readonly NoticeLine[] };

/** The notices of this one contract: what goes on and is ahead first. */
export function ContractNotices({ locale, contractId, lines }: Props) {
  const text = messagesFor(locale).notices.ofContract;
  const all = `/mypage/notices?contract=${contractId}` as Route;
  return (
    <Section id="notices" title={text.title} action={lines.length > 0 ? <TextLink href={all}>{text.all}</TextLink> : null}>
      {lines.length === 0 ? (
        <p className="text-note text-muted">{text.none}</p>
      ) : (
        <ul className="mt-2">
          {lines.map((line) => (
            <NoticeItem key={line.id} locale={locale} line={line} />
          ))}
        </ul>
      )}
    </Section>
  );
}
