import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/panel";
import { now } from "@/lib/clock";
import { asksProof } from "@/lib/domain/people/asks-proof";
import type { PeopleShown } from "@/lib/domain/people/people-shown";
import { formatTime } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { confirmPeopleChange } from "@/lib/queries/people/people-change";
import { currentLogin, requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { requireProof } from "@/lib/web/require-proof";
import { completePath, confirmPath, hasInput, inputPath, peoplePath, stopPath } from "../paths";
import { PeopleRows } from "../rows";
import { ConfirmForm } from "./confirm-form";

export async function generateMetadata({ searchParams }: { searchParams: PageQuery }): Promise<Metadata> {
  const text = messagesFor(await requestLocale()).people;
  const { draft } = await searchParams;
  const login = await currentLogin();
  const isMember = login?.contractId === null && typeof draft === "string";
  const found = isMember ? await confirmPeopleChange(login, draft, await now()) : null;
  if (!found || found.state === "placed") return { title: text.steps.confirm };
  return { title: found.state === "expired" ? text.confirm.expiredTitle : text.confirm[found.request.kind].title };
}

/** Step 2 of every change among people: what it is, what happens then, one button. */
export default async function ConfirmPeoplePage({ searchParams }: { searchParams: PageQuery }) {
  const { draft } = await searchParams;
  const actor = await requireMember(peoplePath);
  const confirmation = typeof draft === "string" ? await confirmPeopleChange(actor, draft, await now()) : null;
  if (!confirmation || typeof draft !== "string") notFound();
  if (confirmation.state === "placed") redirect(completePath(confirmation.id));
  const { locale } = actor;
  const text = messagesFor(locale).people;
  const { request } = confirmation;
  const withSteps = hasInput(request.kind);
  const headingOf = (title: string, lead?: string) => (
    <FlowHeading
      locale={locale}
      crumbs={[{ label: text.title, href: peoplePath }, { label: text.steps.confirm }]}
      {...(withSteps ? { steps: { labels: [text.steps.input, text.steps.confirm, text.steps.complete], current: 1 } } : {})}
      title={title}
      lead={lead}
    />
  );
  const back = { href: inputPath(request, draft), label: withSteps ? text.confirm.back : text.confirm.leave };
  const stop = { href: stopPath(request), label: text.form.stop };
  if (confirmation.state === "expired")
    return (
      <>
        {headingOf(text.confirm.expiredTitle)}
        <Note locale={locale} tone="error">
          {text.confirm.expired}
        </Note>
        <div className="mt-6">
          <ButtonLink href={back.href}>{text.confirm.restart}</ButtonLink>
        </div>
      </>
    );
  if (confirmation.state === "refused")
    return (
      <>
        {headingOf(text.confirm.refusedTitle)}
        <RefusedProcedure
          locale={locale}
          refusal={confirmation.refusal}
          documents={confirmation.documents}
          ways={back.href === stop.href ? [stop] : [back, stop]}
          titled={false}
        />
      </>
    );
  if (asksProof(request.kind)) await requireProof(actor, confirmPath(draft));
  const { shown } = confirmation;
  return (
    <>
      {headingOf(text.confirm[request.kind].title, text.confirm.lead)}
      {confirmation.changed ? (
        <div className="mb-5">
          <Note locale={locale} tone="deadline">
            {text.confirm.changed}
          </Note>
        </div>
      ) : null}
      <PeopleRows locale={locale} shown={shown} />
      {isShort(shown) ? (
        <div className="mt-5">
          <Note locale={locale} tone="deadline">
            {messagesFor(locale).approval.settingNotEnough(shown.approvers)}
          </Note>
        </div>
      ) : null}
      <Section id="effects" title={text.confirm.effects}>
        <ul className="list-disc space-y-1 pl-6">
          {effectsOf(shown, locale).map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
      </Section>
      <ConfirmForm
        locale={locale}
        draft={draft}
        shown={confirmation.shownHash}
        act={text.confirm[request.kind].act}
        back={back}
        foot={text.confirm.until(formatTime(confirmation.validUntil))}
      />
    </>
  );
}

type ShownSetting = Extract<PeopleShown, { kind: "set-approval" }>;

/** Two must approve, and there aren't two who could. */
const isShort = (shown: PeopleShown): shown is ShownSetting =>
  shown.kind === "set-approval" && shown.after.twoAbove !== null && shown.approvers < 2;

function effectsOf(shown: PeopleShown, locale: Locale): readonly string[] {
  const { effects, form } = messagesFor(locale).people;
  const days = "validDays" in shown ? String(shown.validDays) : "";
  const usual = effects[shown.kind](days);
  return shown.kind === "change-access" && shown.isSelf ? [form.selfNote] : usual;
}
