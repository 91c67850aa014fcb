import type { Metadata } from "next";
import { FlowHeading } from "@/components/layout/flow-heading";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findAsked } from "@/lib/queries/identity/asked-view";
import { currentLogin, requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { resendAddedAction } from "../../actions";
import { CodePanel } from "../../code-panel";
import { OverScreen } from "../../over-screen";
import { newMethodPath, securityPath } from "../../paths";

export async function generateMetadata({ searchParams }: { searchParams: PageQuery }): Promise<Metadata> {
  const text = messagesFor(await requestLocale()).methods;
  const login = await currentLogin();
  const asked = login && (await findAsked(login, { purpose: "add", id: (await searchParams).challenge }, await now()));
  return { title: asked ? (asked.setup ? text.appTitle : text.verifyTitle) : text.expiredTitle };
}

/** A further method, step 2: its code, or the app that shows one. */
export default async function NewMethodCodePage({ searchParams }: { searchParams: PageQuery }) {
  const query = await searchParams;
  const { challenge } = query;
  const actor = await requireLogin(securityPath);
  const { locale } = actor;
  const asked = await findAsked(actor, { purpose: "add", id: challenge }, await now());
  if (!asked || typeof challenge !== "string") return <OverScreen locale={locale} />;
  const { methods: text, auth, security, procedures } = messagesFor(locale);
  const { input, complete } = procedures.steps;
  return (
    <>
      <FlowHeading
        locale={locale}
        crumbs={[{ label: security.title, href: securityPath }, { label: text.addTitle }]}
        steps={{ labels: [input, auth.steps.code, complete], current: 1 }}
        title={asked.setup ? text.appTitle : text.verifyTitle}
      />
      <CodePanel
        locale={locale}
        asked={asked}
        purpose="add"
        fields={{ challenge }}
        submit={text.addVerify}
        resend={resendAddedAction}
        query={query}
        qrPath={`${newMethodPath}/code/qr?challenge=${encodeURIComponent(challenge)}`}
        backHref={securityPath}
      />
    </>
  );
}
