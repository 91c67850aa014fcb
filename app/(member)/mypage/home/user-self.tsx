import { Panel } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { formatDate, joinList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { RegisteredId } from "@/lib/queries/account-ids/registered-ids";

/** What a user ID lands on (FB-32): its own data. The contract stands below, to read only. */
export function UserSelf({ locale, self }: { locale: Locale; self: RegisteredId }) {
  const text = messagesFor(locale).home.self;
  const ids = messagesFor(locale).accountIds;
  const options = joinList(
    self.options.map((name) => name[locale]),
    locale,
  );
  return (
    <Panel id="self" title={text.title} action={<TextLink href="/mypage/account-ids">{text.toTable}</TextLink>}>
      <SummaryList
        locale={locale}
        rows={[
          { label: text.id, children: self.accountId },
          { label: text.name, children: self.name },
          { label: text.kana, children: self.kana },
          { label: text.userName, children: self.userName },
          {
            label: text.role,
            children: (
              <>
                {ids.roles[self.role]}
                <span className="block text-note text-muted">{text.roleNote}</span>
              </>
            ),
          },
          { label: text.mail, children: ids.mails[self.mail] },
          { label: text.registered, children: formatDate(self.registeredOn, locale) },
          { label: text.options, children: options || messagesFor(locale).common.none },
        ]}
      />
    </Panel>
  );
}
