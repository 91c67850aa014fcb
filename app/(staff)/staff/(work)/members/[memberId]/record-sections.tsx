import { Chip, type ChipTone } from "@/components/ui/chip";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatDate, joinList } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import type { IdentityCheckView } from "@/lib/queries/staff/find-identity-check";
import type { MemberMail, MemberPage, MemberProcedure } from "@/lib/queries/staff/find-member";
import { auditColumns } from "../../../../parts/audit-columns";
import { withQuery } from "../../../../parts/search-params";
import { StaffSection } from "../../../../parts/staff-heading";
import { staffText } from "../../../../parts/staff-text";

const RECENT = 10;
const mailTones: Record<MemberMail["state"], ChipTone> = { sent: "done", waiting: "waiting", failing: "error" };

export function ProceduresSection({ locale, procedures }: { locale: Locale; procedures: readonly MemberProcedure[] }) {
  const { member: text, procedureKinds } = staffText(locale).staff;
  const columns: Column<MemberProcedure>[] = [
    {
      key: "number",
      label: text.procedureColumns.number,
      rowHeader: true,
      cell: (row) => <span className="nums">{row.number}</span>,
    },
    { key: "kind", label: text.procedureColumns.kind, cell: (row) => procedureKinds[row.kind] ?? row.kind },
    { key: "received", label: text.procedureColumns.received, cell: (row) => formatDate(row.receivedOn, locale) },
    { key: "contract", label: text.procedureColumns.contract, cell: (row) => <span className="nums">{row.contractNumber}</span> },
    { key: "by", label: text.procedureColumns.by, cell: (row) => row.loginId },
  ];
  return (
    <StaffSection id="procedures" title={text.procedures} aside={text.recent(RECENT)}>
      {procedures.length === 0 ? (
        <p className="text-muted">{text.noProcedures}</p>
      ) : (
        <Table
          locale={locale}
          dense
          caption={text.procedures}
          columns={columns}
          rows={[...procedures]}
          rowKey={(row) => row.id}
        />
      )}
    </StaffSection>
  );
}

export function MailsSection({ locale, mails }: { locale: Locale; mails: readonly MemberMail[] }) {
  const text = staffText(locale).staff.member;
  const columns: Column<MemberMail>[] = [
    { key: "at", label: text.mailColumns.at, cell: (row) => formatInstant(row.createdAt, locale) },
    {
      key: "subject",
      label: text.mailColumns.subject,
      rowHeader: true,
      cell: (row) => <span lang={/[ぁ-ヿ一-鿿]/u.test(row.subject) ? "ja" : "en"}>{row.subject}</span>,
    },
    {
      key: "state",
      label: text.mailColumns.state,
      cell: (row) => (
        <>
          <Chip tone={mailTones[row.state]} {...(row.state === "waiting" ? { icon: "clock" as const } : {})}>
            {text.mailStates[row.state]}
          </Chip>
          {row.state === "failing" ? <span className="ml-2 text-chip text-muted">{text.mailTries(row.attempts)}</span> : null}
        </>
      ),
    },
  ];
  return (
    <StaffSection id="mails" title={text.mails} aside={text.recent(RECENT)}>
      {mails.length === 0 ? (
        <p className="text-muted">{text.noMails}</p>
      ) : (
        <Table locale={locale} dense caption={text.mails} columns={columns} rows={[...mails]} rowKey={(row) => row.id} />
      )}
    </StaffSection>
  );
}

export function ChecksSection({ locale, checks }: { locale: Locale; checks: readonly IdentityCheckView[] }) {
  const { staff, unlock } = staffText(locale);
  const text = staff.member;
  const columns: Column<IdentityCheckView>[] = [
    { key: "at", label: text.checkColumns.at, cell: (row) => formatInstant(row.at, locale) },
    { key: "login", label: text.checkColumns.login, rowHeader: true, cell: (row) => row.loginId },
    {
      key: "result",
      label: text.checkColumns.result,
      cell: (row) =>
        row.purpose === "unlock" ? (
          <Chip tone={row.passed ? "done" : "error"}>
            {row.passed ? staff.overview.unlockedEvent : staff.overview.refusedEvent}
          </Chip>
        ) : (
          <Chip tone={row.passed ? "done" : "error"}>{row.passed ? text.checkPassed : text.checkFailed}</Chip>
        ),
    },
    {
      key: "asked",
      label: text.checkColumns.asked,
      cell: (row) => (
        <>
          {unlock.channels[row.channel] ?? row.channel}
          {locale === "ja" ? "：" : ": "}
          {joinList(
            row.asked.map((one) => `${unlock.questions[one.question] ?? one.question} ${unlock.results[one.result]}`),
            locale,
          )}
          <span className="block text-chip text-muted">{row.reason}</span>
        </>
      ),
    },
    { key: "by", label: text.checkColumns.by, cell: (row) => row.staffName },
  ];
  return (
    <StaffSection id="checks" title={text.checks} aside={text.recent(RECENT)}>
      {checks.length === 0 ? (
        <p className="text-muted">{text.noChecks}</p>
      ) : (
        <Table locale={locale} dense caption={text.checks} columns={columns} rows={[...checks]} rowKey={(row) => row.id} />
      )}
    </StaffSection>
  );
}

/** The trail about this member; to a role that may not see it, which roles may. */
export function AuditSection({
  locale,
  audit,
  memberNumber,
}: {
  locale: Locale;
  audit: MemberPage["audit"];
  memberNumber: string;
}) {
  const { member: text, refused } = staffText(locale).staff;
  if (!audit.permitted) {
    const roles = audit.roles.map((role) => role[locale]).join(locale === "ja" ? "・" : ", ");
    return (
      <StaffSection id="audit" title={text.audit}>
        <p className="text-muted">{refused.lead(roles)}</p>
      </StaffSection>
    );
  }
  return (
    <StaffSection
      id="audit"
      title={text.audit}
      aside={<TextLink href={withQuery("/staff/audit", { member: memberNumber })}>{text.allAudit}</TextLink>}
    >
      {audit.rows.length === 0 ? (
        <p className="text-muted">{text.noAudit}</p>
      ) : (
        <Table
          locale={locale}
          dense
          caption={text.audit}
          columns={auditColumns(locale, { withMember: false })}
          rows={[...audit.rows]}
          rowKey={(row) => row.id}
        />
      )}
    </StaffSection>
  );
}
