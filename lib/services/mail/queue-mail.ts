import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { getEnv } from "@/lib/config/env";
import { catalogueInForce } from "@/lib/db/catalogue";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { enqueueJob } from "@/lib/db/jobs";
import { mailBrand } from "@/lib/db/mail-brand";
import type { Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { findBrand } from "@/lib/domain/catalogue/find-brand";
import type { Locale } from "@/lib/i18n/locale";
import { mailPlace } from "./mail-place";
import { type MailData, type MailTemplate, renderMail } from "./render-mail";

export type MailRequest<T extends MailTemplate = MailTemplate> = {
  /** Whose mail it is. Null before the login may say so; a member's scope needs its own id here. */
  readonly memberId?: string | null;
  readonly accountId?: string | null;
  /** The contracts that it is about, where there are any: their brand sends it. */
  readonly contractIds?: readonly string[];
  readonly to: string;
  readonly template: T;
  readonly locale: Locale;
  readonly data: MailData[T];
  readonly at: Temporal.Instant;
  /** For a mail that holds a code: its text is wiped once it is sent. */
  readonly wipeAfterSend?: boolean;
};

/**
 * Writes a mail, address and text sealed, and its sending job into the caller's transaction: no mail without its change, no change
 * without its mail. Works in every scope that may add mails. Returns the mail's id, which becomes its Message-ID.
 */
export async function queueMail<T extends MailTemplate>(tx: Tx, request: MailRequest<T>): Promise<string> {
  const { operator } = (await catalogueInForce(tx, dateInJapan(request.at))).catalogue;
  const brand = findBrand(operator, await mailBrand(tx, request));
  const { subject, text } = renderMail(request.template, request.locale, request.data, {
    operator,
    brand,
    publicUrl: getEnv().PUBLIC_URL,
  });
  const id = randomUUID();
  // createMany: no RETURNING, because no scope but the worker's may read a mail back.
  await tx.mail.createMany({
    data: [
      {
        id,
        memberId: request.memberId ?? null,
        accountId: request.accountId ?? null,
        template: request.template,
        locale: request.locale,
        subject,
        brand: brand?.code ?? null,
        toEnc: sealField(mailPlace("to_enc", id), request.to),
        bodyEnc: sealField(mailPlace("body_enc", id), text),
        isSecret: request.wipeAfterSend ?? false,
        createdAt: toInstantColumn(request.at),
      },
    ],
  });
  await enqueueJob(tx, "send-mail", { mailId: id, wipe: request.wipeAfterSend ? "yes" : "no" });
  return id;
}
