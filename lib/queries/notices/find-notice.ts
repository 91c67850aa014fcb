import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn } from "@/lib/db/dates";
import { asMember, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { type Catalogue, findProduct } from "@/lib/domain/catalogue/catalogue";
import type { Localized } from "@/lib/domain/localized";
import {
  type NoticeActName,
  type NoticeKind,
  type NoticeStage,
  noticeActs,
  noticeKinds,
  noticeStages,
} from "@/lib/domain/notices/notice";
import type { AccountActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { en } from "@/lib/i18n/terms/en";
import { ja } from "@/lib/i18n/terms/ja";
import type { TermsParagraph } from "@/lib/i18n/terms/sheet";
import { termsInWords } from "@/lib/i18n/terms/terms-in-words";
import { documentTitles } from "../contracts/document-titles";
import { type NoticeLine, noticeLine, ownNotices, type RawNotice } from "./own-notices";

/** One step of a notice's course, as members read it. */
export type NoticeStep = {
  readonly seq: number;
  readonly act: NoticeActName;
  readonly stage: NoticeStage | null;
  readonly at: Temporal.Instant;
  readonly happenedAt: Temporal.Instant | null;
  readonly words: Localized;
  readonly kind: NoticeKind;
  /** The notice's own words from then on: what a later correction replaced can still be read. */
  readonly title: Localized;
  readonly body: Localized;
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant | null;
};

/** What the terms of a product promise when the service stops. */
export type NoticeRemedy = {
  readonly product: Localized;
  readonly paragraphs: readonly TermsParagraph[];
  readonly document: { readonly code: string; readonly title: string } | null;
};

export type NoticeDetail = {
  readonly line: NoticeLine;
  readonly body: Localized;
  readonly entries: number;
  readonly publishedAt: Temporal.Instant;
  readonly changedAt: Temporal.Instant;
  readonly steps: readonly NoticeStep[];
  readonly remedies: readonly NoticeRemedy[];
  readonly documents: Readonly<Record<string, string>>;
};

/** One notice, or null: one that touches none of the login's contracts is not there. */
export async function findNotice(actor: AccountActor, id: string, at: Temporal.Instant): Promise<NoticeDetail | null> {
  if (!isUuid(id)) return null;
  return asMember(actor, async (tx) => {
    const [raw] = await tx.$queryRaw<RawNotice[]>`SELECT o.* FROM ${ownNotices({ actor, at })} o WHERE o.id = ${id}::uuid`;
    if (!raw) return null;
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    return {
      line: noticeLine(raw, catalogue, at),
      body: { ja: raw.body_ja, en: raw.body_en },
      entries: raw.entries,
      publishedAt: fromInstantColumn(raw.published_at),
      changedAt: fromInstantColumn(raw.changed_at),
      steps: await readSteps(tx, id),
      remedies: raw.kind === "information" ? [] : remediesOf(raw, catalogue, actor),
      documents: documentTitles(catalogue),
    };
  });
}

async function readSteps(tx: Tx, noticeId: string): Promise<NoticeStep[]> {
  const rows = await tx.noticeEntry.findMany({
    where: { noticeId },
    orderBy: { seq: "asc" },
    // Who wrote it and whom else it touches is not for members: these columns are all that the scope may read.
    select: {
      seq: true,
      act: true,
      stage: true,
      at: true,
      happenedAt: true,
      textJa: true,
      textEn: true,
      kind: true,
      titleJa: true,
      titleEn: true,
      bodyJa: true,
      bodyEn: true,
      fromAt: true,
      untilAt: true,
    },
  });
  return rows.map((row) => ({
    seq: row.seq,
    act: noticeActs.find((one) => one === row.act) ?? "report",
    stage: noticeStages.find((one) => one === row.stage) ?? null,
    at: fromInstantColumn(row.at),
    happenedAt: row.happenedAt && fromInstantColumn(row.happenedAt),
    words: { ja: row.textJa, en: row.textEn },
    kind: noticeKinds.find((one) => one === row.kind) ?? "information",
    title: { ja: row.titleJa, en: row.titleEn },
    body: { ja: row.bodyJa, en: row.bodyEn },
    from: fromInstantColumn(row.fromAt),
    until: row.untilAt && fromInstantColumn(row.untilAt),
  }));
}

/** Each product once, where its terms say anything about an interruption. */
function remediesOf({ contracts }: RawNotice, catalogue: Catalogue, { locale }: AccountActor): NoticeRemedy[] {
  const { titles } = locale === "en" ? en : ja;
  const products = contracts.flatMap(({ product, plan }) => findProduct(catalogue, product, plan) ?? []);
  return products
    .filter((product, index) => products.findIndex((one) => one.code === product.code) === index)
    .flatMap((product) => {
      const section = termsInWords(product, catalogue, locale).find(({ title }) => title === titles.credits);
      const document = catalogue.documents.find((one) => one.code === product.document);
      if (!section) return [];
      return [
        {
          product: product.name,
          paragraphs: section.paragraphs,
          document: document ? { code: document.code, title: document.title } : null,
        },
      ];
    });
}
