import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FlowHeading } from "@/components/layout/flow-heading";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findAsked } from "@/lib/queries/identity/asked-view";
import { findMethod } from "@/lib/queries/identity/method-view";
import { currentLogin, requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { resendTestAction } from "../../../actions";
import { CodePanel } from "../../../code-panel";
import { OverScreen } from "../../../over-screen";
import { securityPath } from "../../../paths";

type Props = { params: Promise<{ methodId: string }>; searchParams: PageQuery };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { methodId } = await params;
  const text = messagesFor(await requestLocale()).methods;
  const login = await currentLogin();
  const asked = login && (await findAsked(login, { purpose: "test", id: (await searchParams).challenge }, await now()));
  if (asked?.factorId !== methodId) return { title: text.expiredTitle };
  return { title: asked.code.method === "totp" ? text.testAppTitle : text.testTitle };
}

/** 「届くか確かめる」, step 2: the code that came. */
export default async function TestCodePage({ params, searchParams }: Props) {
  const { methodId } = await params;
  const query = await searchParams;
  const { challenge } = query;
  const actor = await requireLogin(securityPath);
  if (!(await findMethod(actor, methodId))) notFound();
  const { locale } = actor;
  const asked = await findAsked(actor, { purpose: "test", id: challenge }, await now());
  if (asked?.factorId !== methodId || typeof challenge !== "string") return <OverScreen locale={locale} />;
  const { methods: text, auth, security } = messagesFor(locale);
  const title = asked.code.method === "totp" ? text.testAppTitle : text.testTitle;
  return (
    <div data-flow>
      <FlowHeading locale={locale} crumbs={[{ label: security.title, href: securityPath }, { label: title }]} title={title} />
      <CodePanel
        locale={locale}
        asked={asked}
        purpose="test"
        fields={{ challenge, methodId }}
        submit={auth.verify}
        resend={resendTestAction}
        query={query}
        backHref={securityPath}
      />
    </div>
  );
}
