import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CardGateway } from "@/lib/adapters/card/card-gateway";
import { httpGateway } from "@/lib/adapters/card/http";
import { parseEnv } from "@/lib/config/env";
import { contentSecurityPolicy } from "@/lib/web/csp";
import { type Mood, startCounterpart } from "./counterpart";

let counterpart: Awaited<ReturnType<typeof startCounterpart>>;
let gateway: CardGateway;
let token: string;
let count = 0;

beforeAll(async () => {
  counterpart = await startCounterpart();
  gateway = httpGateway(counterpart.settings, "https://portal.example/mypage/payment/change");
});
afterAll(() => counterpart.stop());
beforeEach(() => {
  counterpart.got.length = 0;
  counterpart.kept.clear();
  counterpart.behave();
  count += 1;
  token = `token-${count}-abcdef`;
});

const unreachable = { ok: false, fault: "unreachable" };
const summary = { brand: "visa", last4: "4242", expiryYear: 2030, expiryMonth: 7 };

describe("a card gateway over HTTP", () => {
  it("[FB-23] says what a token stands for, and keeps the card", async () => {
    expect(await gateway.describe(token)).toEqual({ ok: true, value: summary });
    const kept = await gateway.keep(token);
    expect(kept).toMatchObject({ ok: true, value: { ...summary, reference: expect.stringMatching(/^card_/) } });
    expect(counterpart.got.map(({ method, path }) => `${method} ${path}`)).toEqual([`GET /v1/tokens/${token}`, "POST /v1/cards"]);
  });

  it("[JP-13] sends the token and nothing else of a card; browsers are sent to the gateway's own addresses", async () => {
    await gateway.keep(token);
    expect(JSON.parse(counterpart.got[0]?.body ?? "")).toEqual({ token });
    const { url } = counterpart.settings;
    expect(gateway.tokenAddress).toBe(`${url}/v1/tokens?shop=minato`);
    expect(gateway.hostedPage).toBe(`${url}/card?shop=minato&return=https%3A%2F%2Fportal.example%2Fmypage%2Fpayment%2Fchange`);
  });

  it.each<[string, Mood[]]>([
    ["silence", ["slow"]],
    ["a broken gateway", ["broken"]],
    ["a proxy's HTML", ["html"]],
    ["half an answer", ["cut-off"]],
    ["too many requests", ["busy"]],
    ["the same request still running", ["in-progress", "in-progress"]],
    ["an answer that was lost after the card was kept", ["done-but-lost"]],
  ])("[FB-23] %s is asked again, and one card is kept", async (_name, moods) => {
    counterpart.behave(...moods);
    expect((await gateway.keep(token)).ok).toBe(true);
    expect(counterpart.got).toHaveLength(moods.length + 1);
    expect(new Set(counterpart.got.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
    expect(new Set(counterpart.got.map(({ headers }) => headers["request-id"])).size).toBe(moods.length + 1);
    expect([...counterpart.kept.values()].map(({ times }) => times)).toEqual([1]);
  });

  it("[FB-23] the person's next try after a lost answer gives the same card: nothing is kept twice", async () => {
    counterpart.behave("done-but-lost", "slow", "slow");
    expect(await gateway.keep(token)).toEqual(unreachable);
    const again = await gateway.keep(token);
    const once = await gateway.keep(token);
    expect(again.ok && once.ok && again.value.reference === once.value.reference).toBe(true);
    expect(counterpart.kept.size).toBe(1);
  });

  it.each<Mood>(["unsigned", "wrong-key", "replayed", "changed", "old", "elsewhere"])(
    "[FB-23] an answer that is %s is not believed",
    async (mood) => {
      counterpart.behave(mood, mood, mood);
      expect(await gateway.describe(token)).toEqual(unreachable);
      expect(counterpart.got).toHaveLength(3);
    },
  );

  it.each([
    ["do_not_honour", "declined"],
    ["insufficient_funds", "declined"],
    ["a reason that nobody knows", "declined"],
    ["expired_card", "expired"],
    ["brand_not_supported", "brand"],
    ["invalid_number", "number"],
    ["token_used", "token"],
  ])("[FB-23] declined for %s is told as %s, and not asked again", async (refuses, fault) => {
    counterpart.behave({ refuses });
    expect(await gateway.keep(token)).toEqual({ ok: false, fault });
    expect(counterpart.got).toHaveLength(1);
  });

  it("[FB-23] a token that is over, and one that is none, are told apart from a gateway that is away", async () => {
    expect(await gateway.describe("gone-token")).toEqual({ ok: false, fault: "token" });
    counterpart.got.length = 0;
    for (const made of ["", "../cards", "a b", "x".repeat(3000)])
      expect(await gateway.keep(made)).toEqual({ ok: false, fault: "token" });
    expect(counterpart.got).toHaveLength(0);
  });

  it("[FB-23] a key that the gateway does not know lets nobody in", async () => {
    const wrong = httpGateway({ ...counterpart.settings, key: "z".repeat(32) }, "https://portal.example/");
    expect(await wrong.describe(token)).toEqual(unreachable);
  });
});

describe("its settings", () => {
  const good = { url: "https://gateway.example/", shop: "minato", key: "k".repeat(32), answerKey: "a".repeat(32) };
  const env = {
    EMBEDDED: "1",
    DATABASE_URL: "postgresql://portal@db/portal",
    NEXTAUTH_SECRET: "s".repeat(32),
    FIELD_KEYS: JSON.stringify({ current: "k", keys: { k: Buffer.alloc(32, 1).toString("base64") } }),
  };
  const parse = (changes: object) => parseEnv({ ...env, CARD_GATEWAY: JSON.stringify({ ...good, ...changes }) }).CARD_GATEWAY;

  it("[FB-23] are parsed once; what is wrong is named and never shown", () => {
    expect(parse({})).toEqual({ ...good, url: "https://gateway.example", timeoutMs: 4000 });
    expect(parseEnv(env).CARD_GATEWAY).toBeUndefined();
    for (const changes of [
      { url: "http://gateway.example" },
      { url: "hunter2" },
      { key: "hunter2" },
      { answerKey: "" },
      { shop: "a b" },
    ]) {
      expect(() => parse(changes)).toThrow(/^Environment: CARD_GATEWAY /);
      expect(() => parse(changes)).not.toThrow(/hunter2/);
    }
    expect(() => parseEnv({ ...env, CARD_GATEWAY: "hunter2" })).toThrow("CARD_GATEWAY is not JSON");
  });

  it("[JP-13] a script may talk to the gateway where the policy of the page says so", () => {
    const policy = contentSecurityPolicy("n", { https: true, development: false, connectTargets: ["https://gateway.example"] });
    expect(policy).toContain("connect-src 'self' https://gateway.example;");
    expect(contentSecurityPolicy("n", { https: true, development: false })).toContain("connect-src 'self';");
  });
});
