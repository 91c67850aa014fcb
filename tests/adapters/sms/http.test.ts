import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { callbackSignature, isSignedCallback } from "@/lib/adapters/sms/callback-signature";
import { httpSmsSender } from "@/lib/adapters/sms/http";
import { secondsToWait } from "@/lib/adapters/sms/provider-wire";
import type { SmsSender } from "@/lib/adapters/sms/sms-sender";
import { type Mood, startSmsProvider } from "./counterpart";

let provider: Awaited<ReturnType<typeof startSmsProvider>>;
let sender: SmsSender;
beforeAll(async () => {
  provider = await startSmsProvider();
  sender = httpSmsSender(provider.settings, "https://portal.example");
});
afterAll(() => provider.stop());
beforeEach(() => {
  provider.messages.length = 0;
  provider.behave();
});

const sms = {
  id: "11111111-1111-4111-8111-111111111111",
  to: "+819012345678",
  text: "認証コード 123456",
  at: "2026-11-20T03:00:00Z",
  brand: null,
};

describe("[CL-06] the SMS provider", () => {
  it("gets number, text, sender and where to tell how it fares; its id comes back", async () => {
    expect(await sender.send(sms)).toEqual({ outcome: "sent", providerId: "SM00000000000000000000000000000001" });
    expect(provider.messages).toMatchObject([
      {
        to: "+819012345678",
        body: "認証コード 123456",
        from: "+815000000000",
        callback: `https://portal.example/api/webhooks/sms/${sms.id}`,
      },
    ]);
  });

  it.each<[string, Mood, object]>([
    ["too many requests, with how long to wait", { busy: "7" }, { outcome: "later", seconds: 7 }],
    ["too many requests, without", { busy: null }, { outcome: "later", seconds: null }],
    ["a number that can't be", { refuses: 21211 }, { outcome: "refused", reason: "provider 400 21211" }],
    ["our own account closed", { refuses: 20003, status: 401 }, { outcome: "later", reason: "provider 401 20003" }],
    ["a fault of its own", "broken", { outcome: "unknown", reason: "provider 500 20500" }],
    ["silence", "slow", { outcome: "unknown", reason: "no answer" }],
    ["words that are no answer", "html", { outcome: "unknown" }],
    ["somewhere else", "elsewhere", { outcome: "unknown" }],
    ["a broken line after it was taken", "done-but-lost", { outcome: "unknown", reason: "no answer" }],
  ])("%s", async (_what, mood, outcome) => {
    provider.behave(mood);
    expect(await sender.send(sms)).toMatchObject(outcome);
  });

  it("that was never reached has surely taken nothing", async () => {
    const gone = await startSmsProvider();
    await gone.stop();
    const away = httpSmsSender(gone.settings, "https://portal.example");
    expect(await away.send(sms)).toEqual({ outcome: "later", reason: "not reached", seconds: null });
  });

  it("is asked what it took: the same number, text and time only", async () => {
    await sender.send(sms);
    await sender.send({ ...sms, text: "認証コード 654321" });
    await sender.send({ ...sms, to: "+818012345678" });
    expect(await sender.find(sms, Date.now() - 60_000)).toEqual(["SM00000000000000000000000000000001"]);
    expect(await sender.find(sms, Date.now() + 60_000)).toEqual([]);
    provider.behave("broken");
    expect(await sender.find(sms, 0)).toBeNull();
  });

  it.each([
    ["30", 30],
    ["0", 1],
    ["999999", 3600],
    ["Thu, 01 Jan 1970 00:01:00 GMT", 60],
    ["soon", null],
    [null, null],
  ])("Retry-After %s is %s seconds", (header, seconds) => expect(secondsToWait(header, 0)).toBe(seconds));
});

describe("a word from the provider", () => {
  const address = "https://portal.example/api/webhooks/sms/1";
  const fields = { MessageSid: "SM1", MessageStatus: "delivered", To: "+819012345678" };

  it("is signed as its documentation's example says", () => {
    // The worked example of the provider's documentation.
    const example = {
      CallSid: "CA1234567890ABCDE",
      Caller: "+14158675309",
      Digits: "1234",
      From: "+14158675309",
      To: "+18005551212",
    };
    expect(callbackSignature("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", example)).toBe(
      "RSOYDt4T1cUTdK1PDd93/VVr8B8=",
    );
  });

  it("is believed with its own signature only", () => {
    const signature = callbackSignature("token", address, fields);
    expect(isSignedCallback("token", signature, address, fields)).toBe(true);
    expect(isSignedCallback("other", signature, address, fields)).toBe(false);
    expect(isSignedCallback("token", signature, `${address}2`, fields)).toBe(false);
    expect(isSignedCallback("token", signature, address, { ...fields, MessageStatus: "failed" })).toBe(false);
    expect(isSignedCallback("token", null, address, fields)).toBe(false);
    expect(isSignedCallback("token", "", address, fields)).toBe(false);
  });
});
