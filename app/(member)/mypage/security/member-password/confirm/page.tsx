import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { shownOwnPassword } from "@/lib/services/identity/own-password";
import { readDraft } from "@/lib/web/draft-cookie";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { ConfirmForm } from "../../../_parts/confirm-form";
import { changeMemberPasswordAction } from "../actions";
import { OwnPasswordHead } from "../head";
import { ownPasswordDraft, ownPasswordPath } from "../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).ownPassword.confirmTitle };
}

/** A member ID's own new password, step 2: its first three characters (FB-08). */
export default async function MemberPasswordConfirmPage() {
  const actor = await requireMember(ownPasswordPath());
  const shown = await shownOwnPassword(actor, await readDraft(ownPasswordDraft.name), await now());
  if (shown === null) redirect(`${ownPasswordPath()}?gone=1` as Route);
  const { locale } = actor;
  const { ownPassword: text, procedures, common } = messagesFor(locale);
  return (
    <>
      <OwnPasswordHead locale={locale} step={1} title={text.confirmTitle} lead={text.confirmLead} />
      <SummaryList
        locale={locale}
        rows={[
          { label: text.password, children: <span className="nums">{shown}</span>, changeHref: ownPasswordPath() },
          { label: procedures.effectsHeading, children: text.effect },
        ]}
      />
      <ConfirmForm
        locale={locale}
        action={changeMemberPasswordAction}
        hidden={{}}
        consent={procedures.consentContents}
        act={text.act}
        back={{ href: ownPasswordPath(), label: common.backToInput }}
        foot={null}
      />
    </>
  );
}
