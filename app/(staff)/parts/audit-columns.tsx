import { Chip } from "@/components/ui/chip";
import type { Column } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { isUuid } from "@/lib/domain/uuid";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import type { AuditRow } from "@/lib/queries/staff/list-audit";
import { withQuery } from "./search-params";
import { staffText } from "./staff-text";

/** The columns of the trail; a member's own page leaves the member out. */
export function auditColumns(locale: Locale, options: { withMember: boolean }): Column<AuditRow>[] {
  const text = staffText(locale).audit;
  const columns: Column<AuditRow>[] = [
    {
      key: "at",
      label: text.columns.at,
      cell: (row) => (
        <>
          <span className="sm:whitespace-nowrap">{formatInstant(row.at, locale)}</span>
          <span className="nums block text-chip text-muted">#{row.id}</span>
        </>
      ),
    },
    { key: "actor", label: text.columns.actor, cell: (row) => <Actor row={row} locale={locale} /> },
    {
      key: "action",
      label: text.columns.action,
      rowHeader: true,
      cell: (row) => (
        <>
          <span className="font-bold text-heading">{text.actions[row.action] ?? row.action}</span>
          {row.subjectName && row.subjectKind !== "member" ? (
            <span className="block text-chip text-muted">{row.subjectName}</span>
          ) : null}
        </>
      ),
    },
    {
      key: "member",
      label: text.columns.member,
      cell: (row) =>
        row.memberId && row.memberName ? (
          <>
            <TextLink href={withQuery(`/staff/members/${row.memberId}`, { from: "audit" })}>{row.memberName}</TextLink>
            <span className="nums block text-chip text-muted">{row.memberNumber}</span>
          </>
        ) : (
          <span className="text-muted">—</span>
        ),
    },
    { key: "data", label: text.columns.data, cell: (row) => <Data row={row} locale={locale} /> },
    {
      key: "seal",
      label: text.columns.seal,
      cell: (row) =>
        row.seal === null ? (
          <span className="whitespace-nowrap">
            <Chip tone="neutral" icon="clock">
              {text.unsealed}
            </Chip>
          </span>
        ) : (
          <span className="whitespace-nowrap">
            <Chip tone="done" icon="lock">
              {text.sealed(row.seal)}
            </Chip>
          </span>
        ),
    },
  ];
  return columns.filter(({ key }) => options.withMember || key !== "member");
}

/** A row's id is for machines; its first eight digits tell two of them apart. */
const shortened = (value: string) => (isUuid(value) ? `${value.slice(0, 8)}…` : value);

function Actor({ row, locale }: { row: AuditRow; locale: Locale }) {
  const text = staffText(locale).audit;
  const kind = text.actorKinds[row.actorKind] ?? row.actorKind;
  const name =
    row.actorName ??
    (row.actorKind === "system" ? systemName(row.actorId, text.systemActors) : row.actorKind === "nobody" ? null : text.removed);
  return (
    <>
      <span className="sm:whitespace-nowrap">{name ?? kind}</span>
      {name ? <span className="block text-chip text-muted">{kind}</span> : null}
    </>
  );
}

/** What worked by itself, in words where it has them. */
const systemName = (code: string | null, names: Readonly<Record<string, string>>) => (code ? (names[code] ?? code) : null);

function Data({ row, locale }: { row: AuditRow; locale: Locale }) {
  const text = staffText(locale).audit;
  const entries = Object.entries(row.data).filter(([, value]) => value !== null);
  if (entries.length === 0) return <span className="text-muted">—</span>;
  return (
    <dl className="grid grid-cols-[auto_auto] gap-x-2 text-chip max-sm:justify-end sm:grid-cols-[auto_minmax(0,1fr)]">
      {entries.map(([key, value]) => (
        <div key={key} className="contents">
          <dt className="text-muted">{text.facts[key] ?? key}</dt>
          <dd>{text.values[`${key}-${value}`] ?? text.values[String(value)] ?? shortened(String(value))}</dd>
        </div>
      ))}
    </dl>
  );
}
