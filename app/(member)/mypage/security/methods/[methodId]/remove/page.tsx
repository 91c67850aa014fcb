import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonForm } from "@/app/_parts/button-form";
import { FlowHeading } from "@/components/layout/flow-heading";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { SummaryList } from "@/components/ui/summary-list";
import { messagesFor } from "@/lib/i18n/messages";
import { findMethod, type MethodView } from "@/lib/queries/identity/method-view";
import { requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { requireProof } from "@/lib/web/require-proof";
import { removeMethodAction } from "../../actions";
import { methodPath, newMethodPath, securityPath } from "../../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).methods.removeTitle };
}

/** What goes, what stays, and what the next login begins with. The last method can't go. */
export default async function RemovePage({ params }: { params: Promise<{ methodId: string }> }) {
  const { methodId } = await params;
  const actor = await requireLogin(securityPath);
  const found = await findMethod(actor, methodId);
  if (!found) notFound();
  const { locale } = actor;
  const { methods: text, security } = messagesFor(locale);
  const { method, others } = found;
  if (others.length > 0) await requireProof(actor, methodPath(methodId, "remove"));
  const named = (one: MethodView) => text.named(text.names[one.method], one.hint);
  const [first] = others;
  const back = (
    <ButtonLink href={securityPath} look="plain" size="large" className="max-sm:w-full">
      {text.backToSecurity}
    </ButtonLink>
  );
  return (
    <div data-flow>
      <FlowHeading
        locale={locale}
        crumbs={[{ label: security.title, href: securityPath }, { label: text.removeTitle }]}
        title={text.removeTitle}
        lead={first ? text.removeLead : undefined}
      />
      {first ? (
        <>
          <SummaryList
            locale={locale}
            rows={[
              { label: text.removeWhat, children: <span className="break-all">{named(method)}</span> },
              { label: text.removeRest, children: <Rest names={others.map((one) => ({ id: one.id, name: named(one) }))} /> },
              { label: text.removeNext, children: <span className="break-all">{named(first)}</span> },
            ]}
          />
          <p className="mt-4">{text.removeNote}</p>
          <div className="mt-6 flex flex-wrap items-end gap-4">
            <ButtonForm
              locale={locale}
              action={removeMethodAction}
              fields={{ methodId }}
              label={text.removeSubmit}
              look="primary"
              size="large"
            />
            {back}
          </div>
        </>
      ) : (
        <div className="space-y-6">
          <Note locale={locale} tone="deadline">
            {text.lastOne}
          </Note>
          <div className="flex flex-wrap gap-4">
            <ButtonLink href={newMethodPath} size="large" className="max-sm:w-full">
              {text.add}
            </ButtonLink>
            {back}
          </div>
        </div>
      )}
    </div>
  );
}

function Rest({ names }: { names: readonly { id: string; name: string }[] }) {
  return (
    <ul>
      {names.map(({ id, name }) => (
        <li key={id} className="break-all">
          {name}
        </li>
      ))}
    </ul>
  );
}
