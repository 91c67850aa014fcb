import "server-only";
import { now } from "@/lib/clock";
import { catalogueInForce } from "@/lib/db/catalogue";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { ownDataPlace } from "@/lib/db/field-places";
import { ownTables } from "@/lib/db/own-data-tables";
import { readOwnTable } from "@/lib/db/read-own-table";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { type OwnData, type OwnPart, type OwnSubject, ownSubjects } from "@/lib/domain/member-information/own-data";
import { formatInstant } from "@/lib/i18n/format-instant";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { queueMail } from "@/lib/services/mail/queue-mail";

type Key = { readonly exportId: string; readonly memberId: string };

/**
 * Gathers all that is held on a member, in that member's own scope, so that row security stands behind each list; seals it, and tells by
 * mail that it is ready. Run again after a crash it begins anew; run again after it was ready it does nothing.
 */
export async function makeExport({ exportId, memberId }: Key): Promise<void> {
  const scope = { memberId };
  const row = await asMember(scope, (tx) => tx.ownDataExport.findFirst({ where: { id: exportId, memberId } }));
  if (!row || row.readyAt) return;
  const parts: OwnPart[] = [];
  for (const subject of ownSubjects) {
    parts.push(await asMember(scope, (tx) => readPart(tx, subject, memberId)));
    const done = parts.length;
    await asMember(scope, (tx) =>
      tx.ownDataExport.updateMany({ where: { id: exportId, memberId, readyAt: null }, data: { done } }),
    );
  }
  const at = await now();
  await asMember(scope, async (tx) => {
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const terms = catalogue.operator.memberDesk?.ownData;
    const member = await tx.member.findUniqueOrThrow({
      where: { id: memberId },
      select: { number: true, contactMail: true, locale: true },
    });
    if (!terms) return;
    const whole: OwnData = { madeAt: at.toString(), memberNumber: member.number, parts };
    const expiresAt = at.add({ hours: 24 * terms.validDays });
    const { count } = await tx.ownDataExport.updateMany({
      where: { id: exportId, memberId, readyAt: null },
      data: {
        bodyEnc: sealField(ownDataPlace(exportId), JSON.stringify(whole)),
        readyAt: toInstantColumn(at),
        expiresAt: toInstantColumn(expiresAt),
      },
    });
    if (count === 0 || member.contactMail === null) return;
    const locale = isLocale(member.locale) ? member.locale : defaultLocale;
    const data = { until: formatInstant(expiresAt, locale) };
    await queueMail(tx, { memberId, to: member.contactMail, template: "own-data-ready", locale, data, at });
  });
}

async function readPart(tx: Parameters<typeof readOwnTable>[0], subject: OwnSubject, memberId: string): Promise<OwnPart> {
  const lists: { name: string; rows: Awaited<ReturnType<typeof readOwnTable>> }[] = [];
  for (const one of ownTables.filter((table) => table.subject === subject)) {
    lists.push({ name: one.table, rows: await readOwnTable(tx, one, memberId) });
  }
  return { subject, lists };
}
