import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { contentOf, type NoticeEntryRow, touchesContract } from "@/lib/db/notice-rows";
import { asStaff, type Tx } from "@/lib/db/scope";
import { noticeActs, noticeKinds } from "@/lib/domain/notices/notice";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locale";
import { noticePeriod } from "@/lib/i18n/notice-period";
import { queueMail } from "@/lib/services/mail/queue-mail";

/** So many mails a transaction: each is sealed and written, and a transaction has its time limit. */
const usualBatch = 20;

type Addressee = { id: string; mail: string; hash: string; locale: string; numbers: string[]; contractIds: string[] };

/**
 * Mails an entry of a notice to the contact addresses of those whom it touches, each address once: what was mailed is noted with the
 * mail in one transaction, so that a job that runs again goes on where it stopped. Answers how many were queued.
 */
export async function mailNotice(entryId: string, at: Temporal.Instant, batch = usualBatch): Promise<number> {
  let queued = 0;
  for (;;) {
    const count = await asStaff({ staffId: "mail-notice" }, (tx) => mailBatch(tx, entryId, at, batch));
    queued += count;
    if (count < batch) return queued;
  }
}

async function mailBatch(tx: Tx, entryId: string, at: Temporal.Instant, batch: number): Promise<number> {
  const entry = await tx.noticeEntry.findUnique({ where: { id: entryId } });
  if (!entry?.byMail) return 0;
  // One at a time: a second worker with the same job finds nothing left to do.
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${entryId}, 0))::text AS locked`;
  const addressees = await nextAddressees(tx, entry, batch);
  const notice = await tx.notice.findUniqueOrThrow({ where: { id: entry.noticeId }, select: { number: true } });
  for (const { id, mail, hash, locale: written, numbers, contractIds } of addressees) {
    const locale = isLocale(written) ? written : defaultLocale;
    const data = { ...wordsOf(entry, locale), noticeId: entry.noticeId, number: notice.number, contracts: numbers };
    const mailId = await queueMail(tx, { memberId: id, contractIds, to: mail, template: "notice", locale, data, at });
    await tx.noticeMail.createMany({ data: [{ entryId, addressHash: hash, memberId: id, mailId }] });
  }
  return addressees.length;
}

async function nextAddressees(tx: Tx, entry: NoticeEntryRow, batch: number): Promise<Addressee[]> {
  const touches = touchesContract({
    content: contentOf(entry, entry.contractIds),
    endedAt: entry.endedAt && fromInstantColumn(entry.endedAt).toString(),
  });
  return tx.$queryRaw<Addressee[]>`
    SELECT DISTINCT ON (a.hash) m.id, m.contact_mail AS mail, a.hash, m.locale,
      ARRAY(SELECT c.number FROM contract c WHERE c.member_id = m.id AND ${touches} ORDER BY c.number) AS numbers,
      ARRAY(SELECT c.id::text FROM contract c WHERE c.member_id = m.id AND ${touches} ORDER BY c.number) AS "contractIds"
    FROM member m, LATERAL (SELECT encode(sha256(convert_to(lower(m.contact_mail), 'UTF8')), 'hex') AS hash) a
    WHERE m.contact_mail IS NOT NULL
      AND EXISTS (SELECT 1 FROM contract c WHERE c.member_id = m.id AND ${touches})
      AND NOT EXISTS (SELECT 1 FROM notice_mail n WHERE n.entry_id = ${entry.id}::uuid AND n.address_hash = a.hash)
    ORDER BY a.hash, m.id LIMIT ${batch}`;
}

function wordsOf(entry: NoticeEntryRow, locale: Locale) {
  const ja = locale === "ja";
  const kind = noticeKinds.find((one) => one === entry.kind) ?? "information";
  const times = {
    kind,
    from: fromInstantColumn(entry.fromAt),
    until: entry.untilAt && fromInstantColumn(entry.untilAt),
    endedAt: entry.endedAt && fromInstantColumn(entry.endedAt),
  };
  return {
    act: noticeActs.find((one) => one === entry.act) ?? "publish",
    kind,
    title: ja ? entry.titleJa : entry.titleEn,
    body: ja ? entry.bodyJa : entry.bodyEn,
    words: ja ? entry.textJa : entry.textEn,
    period: noticePeriod(times, locale),
  };
}
