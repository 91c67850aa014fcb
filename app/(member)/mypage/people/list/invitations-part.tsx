import { ButtonForm } from "@/app/_parts/button-form";
import { Chip } from "@/components/ui/chip";
import { Section } from "@/components/ui/panel";
import { type Column, Table } from "@/components/ui/table";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { accessWords } from "@/lib/i18n/people/access-words";
import type { InvitationLine } from "@/lib/queries/people/people-page";
import { draftInvitationAction } from "../actions";

/** Invitations that wait for an answer, with the two acts that each has. */
export function InvitationsPart({ locale, invitations }: { locale: Locale; invitations: readonly InvitationLine[] }) {
  const { invitations: text, rows } = messagesFor(locale).people;
  const columns: Column<InvitationLine>[] = [
    { key: "mail", label: text.mail, rowHeader: true, cell: ({ mail }) => <span className="wrap-anywhere">{mail}</span> },
    {
      key: "role",
      label: rows.role,
      cell: ({ access }) => {
        const words = accessWords(access, locale);
        return (
          <>
            {words.role}
            {access.until ? <span className="block text-note text-muted">{words.until}</span> : null}
          </>
        );
      },
    },
    {
      key: "state",
      label: text.state,
      cell: ({ isOver, expiresAt }) => (
        <>
          <Chip tone={isOver ? "error" : "waiting"} icon={isOver ? "clock" : "mail"}>
            {isOver ? text.over : text.waiting}
          </Chip>
          <span className="block text-note text-muted">
            {text.expires} {formatInstant(expiresAt, locale)}
          </span>
        </>
      ),
    },
    {
      key: "act",
      label: text.act,
      bareInCard: true,
      cell: ({ id, mail }) => (
        <div className="flex flex-wrap gap-2">
          {(["resend-invitation", "withdraw-invitation"] as const).map((act) => (
            <ButtonForm
              key={act}
              locale={locale}
              action={draftInvitationAction}
              fields={{ invitationId: id, act }}
              label={act === "resend-invitation" ? text.resend : text.withdraw}
              about={text.about(mail)}
              size="small"
            />
          ))}
        </div>
      ),
    },
  ];
  return (
    <Section id="invitations" title={text.title(invitations.length)}>
      {invitations.length === 0 ? (
        <p className="text-note text-muted">{text.empty}</p>
      ) : (
        <Table
          locale={locale}
          caption={text.title(invitations.length)}
          columns={columns}
          rows={[...invitations]}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  );
}
