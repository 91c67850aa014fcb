import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { POST } from "@/app/api/webhooks/sms/[smsId]/route";
import { callbackSignature } from "@/lib/adapters/sms/callback-signature";
import { asAuth } from "@/lib/db/scope";
import { sendSms } from "@/lib/services/jobs/send-sms";
import { queueSms } from "@/lib/services/sms/queue-sms";
import { startSmsProvider } from "../../adapters/sms/counterpart";
import { ownerQuery, resetDatabase } from "../../support/database";
import { publish } from "../identity/support";

const portal = "http://localhost:3000";
let provider: Awaited<ReturnType<typeof startSmsProvider>>;

beforeAll(async () => {
  provider = await startSmsProvider();
  const { url, account, token, from } = provider.settings;
  process.env.SMS = JSON.stringify({ url, account, token, from, dailyLimit: 5, timeoutMs: 1500 });
});
afterAll(() => provider.stop());
beforeEach(async () => {
  await resetDatabase();
  await publish();
  provider.messages.length = 0;
  provider.lookedFor.length = 0;
  provider.behave();
});

const data = { code: "123456", purpose: "login", validUntil: "12:10" } as const;
const queue = () =>
  asAuth((tx) =>
    queueSms(tx, {
      to: "090-1234-5678",
      template: "authentication-code",
      locale: "ja",
      data,
      at: Temporal.Now.instant(),
      wipeAfterSend: true,
    }),
  );
type Row = {
  sent_at: Date | null;
  failed_at: Date | null;
  delivered_at: Date | null;
  body_enc: Buffer | null;
  last_error: string | null;
};
const row = async (id: string) => (await ownerQuery<Row>("SELECT * FROM sms WHERE id = $1", [id]))[0];

describe("a word from the provider about a message", () => {
  const call = (id: string, fields: Record<string, string>, signature?: string) => {
    const address = `${portal}/api/webhooks/sms/${id}`;
    const request = new Request(address, {
      method: "POST",
      headers: {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Twilio-Signature": signature ?? callbackSignature(provider.settings.token, address, fields),
      },
      body: new URLSearchParams(fields),
    });
    return POST(request, { params: Promise.resolve({ smsId: id }) }).then(({ status }) => status);
  };
  const sid = () => provider.messages[0]?.sid ?? "";

  it("told twice and out of order leaves it delivered", async () => {
    const id = await queue();
    await sendSms(id);
    const delivered = { MessageSid: sid(), MessageStatus: "delivered" };
    expect(await call(id, delivered)).toBe(204);
    const first = await row(id);
    expect(await call(id, delivered)).toBe(204);
    expect(await call(id, { MessageSid: sid(), MessageStatus: "sent" })).toBe(204);
    expect(await call(id, { MessageSid: sid(), MessageStatus: "undelivered", ErrorCode: "30003" })).toBe(204);
    expect(await row(id)).toEqual(first);
    expect(first).toMatchObject({ delivered_at: expect.any(Date), failed_at: null });
  });

  it("that it was not delivered stays with its reason, until it is after all", async () => {
    const id = await queue();
    await sendSms(id);
    await call(id, { MessageSid: sid(), MessageStatus: "undelivered", ErrorCode: "30003" });
    expect(await row(id)).toMatchObject({ failed_at: expect.any(Date), last_error: "undelivered 30003" });
    await call(id, { MessageSid: sid(), MessageStatus: "delivered" });
    expect(await row(id)).toMatchObject({ failed_at: null, delivered_at: expect.any(Date), last_error: null });
  });

  it("settles a sending whose answer was lost", async () => {
    const id = await queue();
    provider.behave("done-but-lost");
    await expect(sendSms(id)).rejects.toThrow();
    expect(await call(id, { MessageSid: sid(), MessageStatus: "sent" })).toBe(204);
    await sendSms(id);
    expect(provider.messages).toHaveLength(1);
    expect(provider.lookedFor).toEqual([]);
    expect(await row(id)).toMatchObject({ sent_at: expect.any(Date), body_enc: null });
  });

  it("unsigned, signed for another message, or about another id changes nothing", async () => {
    const id = await queue();
    await sendSms(id);
    const before = await row(id);
    const fields = { MessageSid: sid(), MessageStatus: "delivered" };
    expect(await call(id, fields, "")).toBe(401);
    expect(
      await call(id, fields, callbackSignature(provider.settings.token, `${portal}/api/webhooks/sms/${randomUUID()}`, fields)),
    ).toBe(401);
    expect(await call(id, { MessageSid: "SM99999999999999999999999999999999", MessageStatus: "delivered" })).toBe(404);
    expect(await call(randomUUID(), fields)).toBe(404);
    expect(await call("x", fields)).toBe(404);
    expect(await call(id, { MessageSid: "'; --", MessageStatus: "delivered" })).toBe(400);
    expect(await row(id)).toEqual(before);
  });
});
