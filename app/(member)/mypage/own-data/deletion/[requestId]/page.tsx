import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonForm } from "@/app/_parts/button-form";
import { CompletePanel } from "@/components/layout/complete-panel";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { type DeletionLine, deletionPage } from "@/lib/queries/member-information/own-data-page";
import { currentLogin, requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { withdrawDeletionAction } from "../../actions";
import { deletionPath, ownDataPath } from "../../paths";

type Props = { params: Promise<{ requestId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { requestId } = await params;
  const { ownData, errors } = messagesFor(await requestLocale());
  const login = await currentLogin();
  const page = login && (await deletionPage(login, await now()));
  const request = page?.ok ? page.value.requests.find(({ id }) => id === requestId) : undefined;
  const { doneTitle, title } = ownData.deletion;
  return { title: request ? (request.state === "waiting" ? doneTitle : `${title} ${request.number}`) : errors.notFoundTitle };
}

/** One request: its number after it was made, how it stands later, and the way back while there is one. */
export default async function DeletionRequestPage({ params }: Props) {
  const { requestId } = await params;
  const actor = await requireLogin(deletionPath());
  const page = await deletionPage(actor, await now());
  const request = page.ok ? page.value.requests.find(({ id }) => id === requestId) : undefined;
  if (!request) notFound();
  const { locale } = actor;
  const { ownData } = messagesFor(locale);
  const text = ownData.deletion;
  return (
    <>
      <div className="mb-4">
        <Breadcrumb
          locale={locale}
          crumbs={[
            { label: ownData.title, href: ownDataPath },
            { label: text.title, href: deletionPath() },
            { label: request.number },
          ]}
        />
      </div>
      {request.state === "waiting" ? <Waiting locale={locale} request={request} /> : <Closed locale={locale} request={request} />}
      <p className="mt-8">
        <TextLink href={ownDataPath}>{text.toOwnData}</TextLink>
      </p>
    </>
  );
}

function Waiting({ locale, request }: { locale: Locale; request: DeletionLine }) {
  const text = messagesFor(locale).ownData.deletion;
  return (
    <>
      <CompletePanel
        title={text.doneTitle}
        facts={[
          { label: text.number, value: <span className="nums">{request.number}</span> },
          { label: text.requestedAt, value: formatInstant(request.requestedAt, locale) },
        ]}
      >
        <p>{text.waiting}</p>
      </CompletePanel>
      <div className="no-print mt-6">
        <ButtonForm locale={locale} action={withdrawDeletionAction} fields={{ request: request.id }} label={text.withdraw} />
      </div>
    </>
  );
}

function Closed({ locale, request }: { locale: Locale; request: DeletionLine }) {
  const text = messagesFor(locale).ownData.deletion;
  const { state, answer, closedAt } = request;
  return (
    <>
      <PageHeading title={`${text.title} ${request.number}`} />
      {answer ? (
        <div className="mb-5">
          <Note locale={locale} tone={state === "done" ? "success" : "error"} title={text.answer}>
            <p className="wrap-anywhere whitespace-pre-line">{answer}</p>
          </Note>
        </div>
      ) : null}
      <SummaryList
        locale={locale}
        rows={[
          { label: text.state, children: text.states[state] },
          { label: text.requestedAt, children: formatInstant(request.requestedAt, locale) },
          ...(closedAt ? [{ label: text.closedAt, children: formatInstant(closedAt, locale) }] : []),
        ]}
      />
    </>
  );
}
