import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompletePanel } from "@/components/layout/complete-panel";
import { ButtonLink } from "@/components/ui/button-link";
import { formatInstant } from "@/lib/i18n/format-instant";
import { requestLocale } from "@/lib/web/locale";
import { RefusedRole } from "../../../../../parts/refused-role";
import { oneParam, type SearchParams } from "../../../../../parts/search-params";
import { noticeText } from "../../parts/notice-text";
import { openNotice } from "../../parts/open-notice";
import { listPath, noticePath } from "../../parts/paths";

type Props = { params: Promise<{ noticeId: string }>; searchParams: SearchParams };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const notice = await openNotice((await params).noticeId);
  const text = noticeText(await requestLocale());
  const seq = oneParam((await searchParams).entry);
  const entry = notice.permitted ? notice.record.find((one) => String(one.seq) === seq) : undefined;
  return { title: entry ? text.done[entry.act] : text.title };
}

/** Shows the entry itself, so that a reload shows the same. */
export default async function NoticeDonePage({ params, searchParams }: Props) {
  const { noticeId } = await params;
  const seq = oneParam((await searchParams).entry);
  const notice = await openNotice(noticeId);
  const locale = await requestLocale();
  if (!notice.permitted) return <RefusedRole locale={locale} roles={notice.roles} />;
  const entry = notice.record.find((one) => String(one.seq) === seq) ?? notFound();
  const text = noticeText(locale);
  return (
    <div className="max-w-confirm">
      <CompletePanel
        title={text.done[entry.act]}
        facts={[
          { label: text.doneFacts.number, value: <span className="nums">{notice.number}</span> },
          { label: text.doneFacts.at, value: formatInstant(entry.at, locale) },
          { label: text.doneFacts.contracts, value: text.contracts(entry.contracts) },
          { label: text.doneFacts.mail, value: entry.byMail ? text.mailQueued : text.mailNone },
        ]}
      />
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={noticePath(noticeId)} look="outline" size="small">
          {text.toNotice}
        </ButtonLink>
        <ButtonLink href={listPath} look="plain" size="small">
          {text.toList}
        </ButtonLink>
      </p>
    </div>
  );
}
