import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TermChips } from "@/components/billing/term-chips";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusalWords } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/panel";
import { RefusedButton } from "@/components/ui/refused-button";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatYen, joinList } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { approvalWords } from "@/lib/i18n/people/approval-words";
import { type ApprovalSettingView, getApprovalSetting } from "@/lib/queries/approval/approval-setting";
import { findPeopleDraft } from "@/lib/queries/people/people-change";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { approvalPath, historyPath, peoplePath } from "../paths";
import { ApprovalForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).approval.setting.title };
}

/** Whether administrators approve what the contracts' logins ask for, and from which amount on two of them. */
export default async function ApprovalPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireMember(approvalPath());
  const view = await getApprovalSetting(actor, await now());
  if (!view) notFound();
  const { locale } = actor;
  const { approval, people } = messagesFor(locale);
  const text = approval.setting;
  const { draft } = await searchParams;
  const kept = view.maySet.ok ? await findPeopleDraft(actor, "set-approval", draft) : null;
  const { input, confirm, complete } = people.steps;
  return (
    <>
      <FlowHeading
        locale={locale}
        crumbs={[{ label: people.title, href: peoplePath }, { label: text.title }]}
        {...(view.isOffered && view.maySet.ok ? { steps: { labels: [input, confirm, complete], current: 0 } } : {})}
        title={text.title}
        lead={text.lead}
      />
      {view.isOffered ? <Facts locale={locale} view={view} /> : <Note locale={locale}>{text.notOffered}</Note>}
      {view.isOffered && view.maySet.ok ? <Change locale={locale} view={view} kept={kept} /> : null}
      {view.maySet.ok ? null : (
        <div className="mt-6">
          <RefusedButton
            id="set"
            reason={<RefusalWords locale={locale} refusal={view.maySet.refusal} documents={view.documents} />}
          >
            {people.confirm["set-approval"].act}
          </RefusedButton>
        </div>
      )}
      <div className="mt-6">
        <TermChips locale={locale} terms={[view.terms]} documents={view.documents} />
      </div>
    </>
  );
}

const shownOf = ({ setting: { on, twoAbove } }: ApprovalSettingView) => ({
  on,
  twoAbove: twoAbove === null ? null : Number(twoAbove),
});

function Facts({ locale, view }: { locale: Locale; view: ApprovalSettingView }) {
  const { approval, people } = messagesFor(locale);
  const text = approval.setting;
  const { last } = view;
  const by = last && text.since(last.by ?? people.history.someone, formatInstant(last.at, locale));
  const kinds = view.terms.procedures.map((kind) => approval.kinds[kind] ?? kind);
  return (
    <>
      <SummaryList
        locale={locale}
        rows={[
          {
            label: text.now,
            children: (
              <>
                <span className="block">{approvalWords(shownOf(view), locale)}</span>
                <span className="block text-note text-muted">{by ?? text.never}</span>
              </>
            ),
          },
          { label: text.approvers, children: text.approversCount(view.approvers) },
          { label: text.covers, children: joinList(kinds, locale) },
        ]}
      />
      {view.maySet.ok ? (
        <p className="mt-3 text-note">
          <TextLink href={historyPath}>{people.toHistory}</TextLink>
        </p>
      ) : null}
    </>
  );
}

type Kept = { readonly on: boolean; readonly twoAbove: number | null } | null;

function Change({ locale, view, kept }: { locale: Locale; view: ApprovalSettingView; kept: Kept }) {
  const { approval, people } = messagesFor(locale);
  const text = approval.setting;
  const { least, most } = view.terms.twoAbove;
  const current = kept ?? shownOf(view);
  const use = current.on ? (current.twoAbove === null ? "one" : "two") : "off";
  return (
    <Section id="change" title={people.confirm["set-approval"].act}>
      <ApprovalForm
        locale={locale}
        text={{
          use: text.use,
          amount: text.amount,
          amountHint: text.amountHint(formatYen(least, locale), formatYen(most, locale)),
          next: people.form.next,
        }}
        choices={[
          { value: "off", label: text.off, hint: text.offHint },
          { value: "one", label: text.one, hint: text.oneHint },
          { value: "two", label: text.twoLabel, hint: text.twoHint },
        ]}
        values={{ use, amount: current.twoAbove === null ? "" : String(current.twoAbove) }}
        back={
          <ButtonLink href={peoplePath} look="plain" size="large" className="max-sm:w-full">
            {people.form.stop}
          </ButtonLink>
        }
      />
    </Section>
  );
}
