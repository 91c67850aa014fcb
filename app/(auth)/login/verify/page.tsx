import type { Metadata, Route } from "next";
import { TextLink } from "@/components/ui/text-link";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import { memberPath } from "@/lib/web/member-path";
import type { PageQuery } from "@/lib/web/page-query";
import { codeHeading } from "../../_parts/code-heading";
import { CodeScreen } from "../../_parts/code-screen";
import { ExpiredScreen } from "../../_parts/expired-screen";
import { PasskeyStep } from "../../_parts/passkey-step";
import { withReturn } from "../../_parts/paths";
import { pendingAt } from "../../_parts/pending-gate";
import { stepTitle } from "../../_parts/step-title";

export async function generateMetadata(): Promise<Metadata> {
  const text = messagesFor(await requestLocale());
  return stepTitle((view) => ("code" in view ? codeHeading(view.code, text.auth.verifyTitle, text) : text.auth.verifyTitle));
}

/** The second step, by the method that the login begins with or that was chosen (CL-06). */
export default async function VerifyPage({ searchParams }: { searchParams: PageQuery }) {
  const query = await searchParams;
  const locale = await requestLocale();
  const words = messagesFor(locale);
  const { auth: text } = words;
  const to = memberPath(query.to);
  const pending = await pendingAt("verify", to);
  if (!pending) return <ExpiredScreen locale={locale} />;
  const { code, others } = pending;
  const steps = { labels: [text.steps.password, text.steps.code], current: 1 };
  const ways = (
    <>
      <p>
        <TextLink href={withReturn("/login/other", to) as Route} icon="key" bold>
          {text.otherMethod}
        </TextLink>
      </p>
      <p>
        <TextLink href={withReturn("/login", to) as Route}>{text.startOver}</TextLink>
      </p>
    </>
  );
  if (code.method === "passkey")
    return (
      <PasskeyStep locale={locale} to={to} steps={steps} others={others}>
        {ways}
      </PasskeyStep>
    );
  return (
    <CodeScreen
      locale={locale}
      step="verify"
      code={code}
      to={to}
      query={query}
      steps={steps}
      title={codeHeading(code, text.verifyTitle, words)}
      notSent={text.notSent}
    >
      {ways}
    </CodeScreen>
  );
}
