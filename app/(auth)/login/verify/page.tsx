import type { Metadata, Route } from "next";
import { TextLink } from "@/components/ui/text-link";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import { memberPath } from "@/lib/web/member-path";
import type { PageQuery } from "@/lib/web/page-query";
import { CodeScreen } from "../../_parts/code-screen";
import { ExpiredScreen } from "../../_parts/expired-screen";
import { withReturn } from "../../_parts/paths";
import { pendingAt } from "../../_parts/pending-gate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).auth.verifyTitle };
}

export default async function VerifyPage({ searchParams }: { searchParams: PageQuery }) {
  const query = await searchParams;
  const locale = await requestLocale();
  const text = messagesFor(locale).auth;
  const to = memberPath(query.to);
  const pending = await pendingAt("verify", to);
  if (!pending) return <ExpiredScreen locale={locale} />;
  return (
    <CodeScreen
      locale={locale}
      step="verify"
      code={pending.code}
      to={to}
      resent={query.resent === "1"}
      steps={{ labels: [text.steps.password, text.steps.code], current: 1 }}
      title={text.verifyTitle}
      notSent={text.notSent}
    >
      <p>
        <TextLink href={withReturn("/login/other", to) as Route} icon="key" bold>
          {text.otherMethod}
        </TextLink>
      </p>
      <p>
        <TextLink href={withReturn("/login", to) as Route}>{text.startOver}</TextLink>
      </p>
    </CodeScreen>
  );
}
