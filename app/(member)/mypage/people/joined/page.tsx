import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompletePanel } from "@/components/layout/complete-panel";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { dateInJapan } from "@/lib/domain/calendar";
import { formatDate } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { accessWords } from "@/lib/i18n/people/access-words";
import { findJoined } from "@/lib/queries/people/joined-view";
import { currentLogin, requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { peoplePath } from "../paths";

export async function generateMetadata({ searchParams }: { searchParams: PageQuery }): Promise<Metadata> {
  const text = messagesFor(await requestLocale()).invitation;
  const login = await currentLogin();
  const joined = login?.contractId === null ? await findJoined(login, (await searchParams).grant, await now()) : null;
  return { title: joined ? text.joined.title(joined.member) : text.steps.complete };
}

/** The end of an invitation: where one is now, as what, until when. */
export default async function JoinedPage({ searchParams }: { searchParams: PageQuery }) {
  const { grant } = await searchParams;
  const actor = await requireMember(typeof grant === "string" ? `/mypage/people/joined?grant=${grant}` : peoplePath);
  const joined = await findJoined(actor, grant, await now());
  if (!joined) notFound();
  const { locale } = actor;
  const { invitation: text, people } = messagesFor(locale);
  const words = accessWords(joined.access, locale);
  return (
    <div data-flow>
      <CompletePanel
        title={text.joined.title(joined.member)}
        facts={[
          { label: text.joined.joinedOn, value: formatDate(dateInJapan(joined.joinedAt), locale) },
          { label: text.joined.role, value: words.role },
        ]}
      />
      <div className="mt-6">
        <SummaryList
          locale={locale}
          rows={(["contracts", "until", "purpose"] as const).map((part) => ({ label: people.rows[part], children: words[part] }))}
        />
      </div>
      <h2 className="mt-8 text-h2">{text.joined.next}</h2>
      <ul className="mt-2 space-y-2">
        <li>
          <TextLink href="/mypage">{text.joined.home}</TextLink>
        </li>
        <li>
          <TextLink href="/mypage/security">{text.joined.security}</TextLink>
        </li>
      </ul>
    </div>
  );
}
