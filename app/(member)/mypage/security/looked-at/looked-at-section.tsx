import type { Route } from "next";
import { Section } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import type { PortalActor } from "@/lib/domain/permission";
import { messagesFor } from "@/lib/i18n/messages";
import { findPermission } from "@/lib/queries/identity/find-permission";

/** The way from ログインと安全 to what staff looked at; for logins that speak for the member. */
export async function LookedAtSection({ actor }: { actor: PortalActor }) {
  if (!(await findPermission(actor, "own-data.use", await now())).ok) return null;
  const text = messagesFor(actor.locale).lookedAt;
  return (
    <Section id="looked-at" title={text.section}>
      <p className="mb-3">{text.sectionText}</p>
      <p>
        <TextLink href={"/mypage/security/looked-at" as Route}>{text.link}</TextLink>
      </p>
    </Section>
  );
}
