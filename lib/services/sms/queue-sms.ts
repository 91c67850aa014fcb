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
import { renderSms, type SmsData, type SmsTemplate } from "./render-sms";
import { smsPlace } from "./sms-place";

export type SmsRequest<T extends SmsTemplate = SmsTemplate> = {
  /** Whose message it is. Null before the login may say so; a member's scope needs its own id here. */
  readonly memberId?: string | null;
  readonly accountId?: string | null;
  /** A mobile number in Japan, in any writing. */
  readonly to: string;
  readonly template: T;
  readonly locale: Locale;
  readonly data: SmsData[T];
  readonly at: Temporal.Instant;
  /** For a message that holds a code: its text is wiped once it is sent, and it is not sent when the code's time is over. */
  readonly wipeAfterSend?: boolean;
};

/**
 * Writes a short message, number and text sealed, and its sending job into the caller's transaction: no message without its change, no
 * change without its message. Works in every scope that may add mails. Returns its id.
 */
export async function queueSms<T extends SmsTemplate>(tx: Tx, request: SmsRequest<T>): Promise<string> {
  const { operator } = (await catalogueInForce(tx, dateInJapan(request.at))).catalogue;
  const brand = findBrand(operator, await mailBrand(tx, request));
  const text = renderSms(request.template, request.locale, request.data, { operator, brand, publicUrl: getEnv().PUBLIC_URL });
  const id = randomUUID();
  const isSecret = request.wipeAfterSend ?? false;
  const goodUntil = isSecret ? request.at.add({ minutes: operator.identity.authenticationCode.validMinutes }) : null;
  // createMany: no RETURNING, because no scope but the worker's may read a message back.
  await tx.sms.createMany({
    data: [
      {
        id,
        memberId: request.memberId ?? null,
        accountId: request.accountId ?? null,
        template: request.template,
        locale: request.locale,
        brand: brand?.code ?? null,
        toEnc: sealField(smsPlace("to_enc", id), request.to),
        bodyEnc: sealField(smsPlace("body_enc", id), text),
        isSecret,
        goodUntil: goodUntil && toInstantColumn(goodUntil),
        createdAt: toInstantColumn(request.at),
      },
    ],
  });
  await enqueueJob(tx, "send-sms", { smsId: id });
  return id;
}
