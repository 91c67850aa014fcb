import type { Route } from "next";
import { TermChips } from "@/components/billing/term-chips";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { detailNamesOf } from "@/lib/domain/member-information/member-details";
import { formatDate } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ConsentPage } from "@/lib/queries/campaigns/consent-view";
import type { DetailsPage } from "@/lib/queries/member-information/details-page";
import { ConsentPart } from "./consent-part";
import { detailsPath } from "./details/paths";
import { DetailsHistory } from "./details-history";
import { mailConsentPath, reportsPath } from "./paths";

/** 会員情報 of a registered member: all of it by its kind, the ways to change it, and what was changed (CL-11). */
export function DetailsView({ locale, page, consent }: { locale: Locale; page: DetailsPage; consent: ConsentPage | null }) {
  const { member, memberInformation: text } = messagesFor(locale);
  const { waiting, may, reported } = page;
  return (
    <>
      <PageHeading title={member.title} lead={text.lead} />
      {waiting ? (
        <Note locale={locale} tone="deadline" title={member.waitingTitle}>
          <span className="wrap-anywhere">{member.waiting(waiting.mail, formatInstant(waiting.until, locale))}</span>
        </Note>
      ) : null}
      <Section id="details" title={text.detailsTitle}>
        <SummaryList locale={locale} rows={rowsOf(page, locale)} />
        {may.change ? (
          <div className="no-print mt-5">
            <ButtonLink href={detailsPath()} className="max-sm:w-full">
              {text.change}
            </ButtonLink>
          </div>
        ) : null}
      </Section>
      {reported && may.report ? (
        <div className="mt-6">
          <Note locale={locale} title={text.reportedTitle}>
            <p>{text.reported(reported.days)}</p>
            <p className="mt-1">
              <TermChips locale={locale} terms={[reported]} documents={page.documents} />
            </p>
          </Note>
        </div>
      ) : null}
      {page.forms.length > 0 ? <Forms locale={locale} page={page} /> : null}
      {consent ? <ConsentPart locale={locale} page={consent} change={mailConsentPath()} /> : null}
      <Section id="login" title={text.loginTitle}>
        <ul className="grid gap-3">
          <li>
            <TextLink href={"/mypage/security/password" as Route}>{text.password}</TextLink>
          </li>
          <li>
            <TextLink href={"/mypage/security" as Route}>{text.factors}</TextLink>
          </li>
        </ul>
      </Section>
      <More locale={locale} may={may} />
      <Section id="history" title={text.history}>
        <DetailsHistory locale={locale} rows={page.history} />
      </Section>
    </>
  );
}

function rowsOf(page: DetailsPage, locale: Locale) {
  const text = messagesFor(locale).memberInformation;
  const { details, kind } = page;
  const shown = (value: string | null) =>
    value ? <span className="wrap-anywhere">{value}</span> : <span className="text-muted">{text.none}</span>;
  const names = detailNamesOf(kind).filter((name) => !/^(family|given)/.test(name));
  const [first, rest] = [names.filter((name) => orgFields.includes(name)), names.filter((name) => !orgFields.includes(name))];
  return [
    { label: text.number, children: <span className="nums">{page.number}</span> },
    { label: text.kind, children: text.kinds[kind] },
    ...first.map((name) => ({ label: text.details[name], children: shown(details[name]) })),
    { label: text.name, children: shown(`${details.familyName} ${details.givenName}`) },
    { label: text.kana, children: shown(`${details.familyKana} ${details.givenKana}`) },
    ...rest.map((name) => ({ label: text.details[name], children: shown(details[name]) })),
    { label: text.details.contactMail, children: shown(page.contactMail) },
    { label: text.registeredOn, children: formatDate(page.registeredOn, locale) },
  ];
}

const orgFields: readonly string[] = ["company", "department", "corporateNumber"];

/** CL-11: contracts of products that ask for a form of their own, with the form. */
function Forms({ locale, page }: { locale: Locale; page: DetailsPage }) {
  const text = messagesFor(locale).memberInformation.forms;
  return (
    <Section id="forms" title={text.title}>
      <p className="mb-2">{text.lead}</p>
      <Table
        locale={locale}
        caption={text.title}
        rows={[...page.forms]}
        rowKey={({ contractId }) => contractId}
        columns={[
          { key: "product", label: text.product, rowHeader: true, cell: ({ product }) => product[locale] },
          { key: "contract", label: text.contract, cell: ({ number }) => <span className="nums">{number}</span> },
          {
            key: "form",
            label: text.form,
            cell: ({ contractId, form, formName, term }) => (
              <>
                <a
                  href={`/mypage/member/application-form/${contractId}/${form}/file`}
                  className="text-link underline underline-offset-[3px]"
                >
                  <span className="sr-only">{text.openAbout(formName[locale])}</span>
                  {text.open}
                </a>
                <div className="mt-1">
                  <TermChips locale={locale} terms={[term]} documents={page.documents} />
                </div>
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}

function More({ locale, may }: { locale: Locale; may: DetailsPage["may"] }) {
  const text = messagesFor(locale).memberInformation;
  const links = [
    ...(may.report ? [{ href: reportsPath, label: text.reportLink, hint: text.reportHint }] : []),
    ...(may.ownData ? [{ href: "/mypage/own-data" as Route, label: text.ownData, hint: text.ownDataHint }] : []),
    ...(may.leave ? [{ href: "/mypage/member/leaving" as Route, label: text.leaving, hint: text.leavingHint }] : []),
  ];
  if (links.length === 0) return null;
  return (
    <Section id="more" title={text.more}>
      <ul className="grid gap-4">
        {links.map(({ href, label, hint }) => (
          <li key={href}>
            <TextLink href={href} bold>
              {label}
            </TextLink>
            <p className="text-note text-muted">{hint}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
