import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Tx } from "@/lib/db/scope";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import { formatInstant } from "@/lib/i18n/format-instant";
import { defaultLocale } from "@/lib/i18n/locale";
import { queueMails } from "@/lib/services/mail/queue-mails";
import type { StaffActor } from "../staff-actor";
import type { StaffPermission } from "../staff-permission";

const manages: StaffPermission = "staff-people.manage";

type News = {
  readonly change: "added" | "role";
  readonly name: string;
  readonly loginId: string;
  readonly role: string;
  readonly by: StaffActor;
};

/** Tells everybody who manages staff, whoever did it included, that there is somebody new or another role: nobody makes a colleague in silence. */
export async function tellAdministrators(
  tx: Tx,
  { staff: table }: Catalogue,
  { change, name, loginId, role, by }: News,
  at: Temporal.Instant,
): Promise<void> {
  const managers = await tx.staff.findMany({
    where: { role: { in: table.rows.find(({ code }) => code === manages)?.roles ?? [] }, lockedAt: null },
    orderBy: { id: "asc" },
    select: { id: true, mail: true },
  });
  const author = await tx.staff.findUniqueOrThrow({ where: { id: by.staffId }, select: { name: true } });
  const label = table.roles.find(({ code }) => code === role)?.label[defaultLocale] ?? role;
  const data = { at: formatInstant(at, defaultLocale), change, name, loginId, role: label, by: author.name };
  const to = managers.map(({ mail }) => mail);
  await queueMails(tx, {
    memberId: null,
    accountId: null,
    to,
    template: "staff-person-changed",
    locale: defaultLocale,
    data,
    at,
  });
}
