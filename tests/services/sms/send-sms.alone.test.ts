import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listCaughtSms } from "@/lib/adapters/sms/embedded";
import { asAuth, asMember } from "@/lib/db/scope";
import { sendSms } from "@/lib/services/jobs/send-sms";
import { taskList } from "@/lib/services/jobs/task-list";
import { queueSms } from "@/lib/services/sms/queue-sms";
import { startSmsProvider } from "../../adapters/sms/counterpart";
import { ownerQuery, resetDatabase } from "../../support/database";
import { openPerson, publish } from "../identity/support";

let provider: Awaited<ReturnType<typeof startSmsProvider>>;
let catalogueId: string;

beforeAll(async () => {
  provider = await startSmsProvider();
  const { url, account, token, from } = provider.settings;
  process.env.SMS = JSON.stringify({ url, account, token, from, dailyLimit: 5, timeoutMs: 1500 });
});
afterAll(() => provider.stop());
beforeEach(async () => {
  await resetDatabase();
  catalogueId = await publish();
  provider.messages.length = 0;
  provider.lookedFor.length = 0;
  provider.behave();
});

const data = { code: "123456", purpose: "login", validUntil: "12:10" } as const;
const queue = (options: { to?: string; at?: Temporal.Instant; wipe?: boolean } = {}) =>
  asAuth((tx) =>
    queueSms(tx, {
      to: options.to ?? "090-1234-5678",
      template: "authentication-code",
      locale: "ja",
      data,
      at: options.at ?? Temporal.Now.instant(),
      wipeAfterSend: options.wipe ?? true,
    }),
  );
type Row = {
  sent_at: Date | null;
  failed_at: Date | null;
  body_enc: Buffer | null;
  attempts: number;
  last_error: string | null;
  provider_id: string | null;
  unsettled: boolean;
};
const row = async (id: string) => (await ownerQuery<Row>("SELECT * FROM sms WHERE id = $1", [id]))[0];

describe("[CL-06] a short message", () => {
  it("and its job are one transaction; number and text stand sealed", async () => {
    await expect(
      asAuth(async (tx) => {
        await queueSms(tx, {
          to: "09012345678",
          template: "authentication-code",
          locale: "ja",
          data,
          at: Temporal.Now.instant(),
        });
        throw new Error("something else failed");
      }),
    ).rejects.toThrow("something else failed");
    expect(await ownerQuery("SELECT 1 FROM sms")).toHaveLength(0);
    await queue();
    expect(await ownerQuery("SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'send-sms'")).toHaveLength(1);
    const [stored] = await ownerQuery<{ all: string }>("SELECT sms::text AS all FROM sms");
    expect(stored?.all).not.toMatch(/123456|12345678/);
  });

  it("says who sends it, what the code is for and until when; the last line names this site alone", async () => {
    const { accountId } = await openPerson(catalogueId, { brand: "U" });
    for (const [locale, text] of [
      [
        "ja",
        "【U光レジデンス】認証コード 123456（12:10まで）\nマイページへのログイン用です。人に教えないでください。\n\n@localhost #123456",
      ],
      [
        "en",
        "U Hikari Residence: code 123456 (until 12:10)\nFor logging in to your member page. Tell nobody.\n\n@localhost #123456",
      ],
    ] as const) {
      const id = await asAuth((tx) =>
        queueSms(tx, { accountId, to: "09012345678", template: "authentication-code", locale, data, at: Temporal.Now.instant() }),
      );
      await sendSms(id);
      expect(provider.messages.at(-1)?.body).toBe(text);
    }
  });

  it("is sent once, its code wiped; a job that runs again sends nothing", async () => {
    const id = await queue();
    await sendSms(id);
    await sendSms(id);
    expect(provider.messages).toHaveLength(1);
    expect(await row(id)).toMatchObject({
      body_enc: null,
      attempts: 1,
      last_error: null,
      provider_id: provider.messages[0]?.sid,
    });
  });

  it("ten workers at once send it once", async () => {
    const id = await queue();
    await Promise.allSettled(Array.from({ length: 10 }, () => sendSms(id)));
    expect(provider.messages).toHaveLength(1);
    expect(await row(id)).toMatchObject({ sent_at: expect.any(Date) });
  });

  it("whose answer was lost is looked for at the provider, and not sent again", async () => {
    const id = await queue();
    provider.behave("done-but-lost");
    await expect(sendSms(id)).rejects.toThrow("was not sent");
    expect(await row(id)).toMatchObject({ sent_at: null, unsettled: true, last_error: "no answer" });
    await sendSms(id);
    expect(provider.messages).toHaveLength(1);
    expect(provider.lookedFor).toEqual(["+819012345678"]);
    expect(await row(id)).toMatchObject({ sent_at: expect.any(Date), provider_id: provider.messages[0]?.sid });
  });

  it("whose worker was killed between sending and noting is found too", async () => {
    const id = await queue();
    await sendSms(id);
    await ownerQuery(
      "UPDATE sms SET sent_at = NULL, provider_id = NULL, claimed_at = date_trunc('second', now() - interval '5 minutes'), body_enc = $2 WHERE id = $1",
      [id, await sealedAgain(id, provider.messages[0]?.body ?? "")],
    );
    await sendSms(id);
    expect(provider.messages).toHaveLength(1);
    expect(await row(id)).toMatchObject({ sent_at: expect.any(Date), body_enc: null });
  });

  it("of the same number and text as another, lost, is not taken for that one", async () => {
    const [first, second] = [await queue(), await queue()];
    await sendSms(first);
    provider.behave("broken");
    await expect(sendSms(second)).rejects.toThrow();
    await sendSms(second);
    expect(provider.messages).toHaveLength(2);
    expect((await row(second))?.provider_id).not.toBe((await row(first))?.provider_id);
  });

  it("is not sent while nobody can say whether it was", async () => {
    const id = await queue();
    provider.behave("slow", "broken");
    await expect(sendSms(id)).rejects.toThrow();
    await expect(sendSms(id)).rejects.toThrow("nobody knows");
    expect(provider.messages).toHaveLength(0);
    await sendSms(id);
    expect(provider.messages).toHaveLength(1);
  });

  it("waits as long as the provider says", async () => {
    const id = await queue();
    provider.behave({ busy: "20" });
    const jobs: object[] = [];
    const addJob = async (name: string, payload: object, spec: { runAt: Date }) =>
      void jobs.push({ name, payload, wait: spec.runAt.getTime() - Date.now() });
    await taskList["send-sms"]?.({ smsId: id }, { addJob } as never);
    expect(jobs).toEqual([{ name: "send-sms", payload: { smsId: id }, wait: expect.closeTo(20_000, -3) }]);
    expect(await row(id)).toMatchObject({ sent_at: null, failed_at: null, last_error: "provider 429 20429" });
  });

  it.each([
    ["refused by the provider", "09012345678", { refuses: 21614 }, "provider 400 21614"],
    ["to no Japanese mobile", "+12125550100", "good", "not-a-mobile-number"],
  ] as const)("%s is given up with its reason, the code wiped", async (_what, to, mood, reason) => {
    const id = await queue({ to });
    provider.behave(mood);
    await sendSms(id);
    expect(await row(id)).toMatchObject({ sent_at: null, failed_at: expect.any(Date), last_error: reason, body_enc: null });
    await sendSms(id);
    expect(provider.messages).toHaveLength(0);
  });

  it("is not sent when its code's time is over", async () => {
    const id = await queue({ at: Temporal.Now.instant().subtract({ minutes: 11 }) });
    await sendSms(id);
    expect(provider.messages).toHaveLength(0);
    expect(await row(id)).toMatchObject({ last_error: "out-of-date", body_enc: null });
  });

  it("is left to staff after twelve tries", async () => {
    const id = await queue();
    await ownerQuery("UPDATE sms SET attempts = 11 WHERE id = $1", [id]);
    provider.behave({ refuses: 20003, status: 401 });
    await sendSms(id);
    expect(await row(id)).toMatchObject({ failed_at: expect.any(Date), last_error: "provider 401 20003" });
  });

  it("beyond the day's limit is not sent, whoever asks", async () => {
    for (let index = 0; index < 5; index++) await sendSms(await queue());
    const id = await queue();
    await sendSms(id);
    expect(provider.messages).toHaveLength(5);
    expect(await row(id)).toMatchObject({ last_error: "daily-limit" });
  });

  it("can be read by no scope but the worker's, and added by a member for itself only", async () => {
    const { memberId } = await openPerson(catalogueId);
    await queue();
    await expect(asMember({ memberId }, (tx) => tx.sms.findMany())).rejects.toThrow();
    await expect(asAuth((tx) => tx.sms.findMany())).rejects.toThrow();
    await expect(
      asMember({ memberId }, (tx) =>
        queueSms(tx, {
          memberId: randomUUID(),
          to: "09012345678",
          template: "authentication-code",
          locale: "ja",
          data,
          at: Temporal.Now.instant(),
        }),
      ),
    ).rejects.toThrow();
  });

  it("stands in the embedded box where there is no provider", async () => {
    const { embeddedSmsSender } = await import("@/lib/adapters/sms/embedded");
    const folder = process.env.DATA_DIR ?? "";
    const id = await queue();
    await sendSms(id, embeddedSmsSender(folder));
    const caught = (await listCaughtSms(folder)).filter((one) => one.id === id);
    expect(caught).toMatchObject([{ to: "+819012345678", text: expect.stringContaining("123456") }]);
  });
});

async function sealedAgain(id: string, text: string): Promise<Uint8Array> {
  const { sealField } = await import("@/lib/db/field-cipher");
  const { smsPlace } = await import("@/lib/services/sms/sms-place");
  return sealField(smsPlace("body_enc", id), text);
}
