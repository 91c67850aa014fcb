import { describe, expect, test } from "vitest";
import { parseEnv } from "@/lib/config/env";

const key = Buffer.alloc(32, 1).toString("base64");
const good = {
  DATABASE_URL: "postgresql://portal:hunter2@db.example/portal",
  SMTP_URL: "smtps://mail.example",
  NEXTAUTH_SECRET: "s".repeat(32),
  FIELD_KEYS: JSON.stringify({ current: "k2", keys: { k1: key, k2: key } }),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key,
};

const gatewayAt = (url: string) => JSON.stringify({ url, shop: "shop", key: "k".repeat(32), answerKey: "a".repeat(32) });

describe("the environment is parsed once, and what is wrong is named", () => {
  test("defaults", () => {
    expect(parseEnv(good)).toMatchObject({ PORT: 3000, PUBLIC_URL: "http://localhost:3000", EMBEDDED: false, LOG_LEVEL: "info" });
    expect(parseEnv({ ...good, PORT: "8080", PUBLIC_URL: "" }).PUBLIC_URL).toBe("http://localhost:8080");
    expect(parseEnv({ ...good, PUBLIC_URL: "https://portal.example/" }).PUBLIC_URL).toBe("https://portal.example");
  });

  test("everything that is missing stands in one message", () => {
    expect(() => parseEnv({})).toThrow(/DATABASE_URL is missing; NEXTAUTH_SECRET is missing; FIELD_KEYS is missing/);
  });

  test("mail needs a server, unless the embedded mailbox takes it", () => {
    expect(() => parseEnv({ ...good, SMTP_URL: "" })).toThrow("SMTP_URL is missing");
    expect(parseEnv({ ...good, SMTP_URL: "", EMBEDDED: "1" }).SMTP_URL).toBeUndefined();
  });

  test("several instances need one key for server actions; the embedded portal's own commands do without", () => {
    expect(() => parseEnv({ ...good, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: "" })).toThrow(
      "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY is missing",
    );
    expect(parseEnv({ ...good, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: "", EMBEDDED: "1" }).EMBEDDED).toBe(true);
  });

  test.each([
    ["DATABASE_URL", "mysql://portal:hunter2@db/portal"],
    ["NEXTAUTH_SECRET", "hunter2"],
    ["FIELD_KEYS", "hunter2"],
    ["FIELD_KEYS", '{"current":"k1","keys":{"k1":"hunter2"}}'],
    ["FIELD_KEYS", JSON.stringify({ current: "hunter2", keys: { k1: key } })],
    ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", "hunter2"],
    ["MIGRATE_DATABASE_URL", "mysql://portal:hunter2@db/portal"],
    ["EMBEDDED", "hunter2"],
    ["LOG_LEVEL", "hunter2"],
    ["PUBLIC_URL", "hunter2"],
    ["PARTNERS", "hunter2"],
    ["PARTNERS", '{"theatre":{"entry":"https://p.example","notices":"https://p.example","key":"hunter2"}}'],
    ["PARTNERS", JSON.stringify({ theatre: { entry: "hunter2", notices: "https://p.example", key } })],
    ["PARTNERS", JSON.stringify({ "../hunter2": { entry: "https://p.example", notices: "https://p.example", key } })],
    ["PARTNERS", JSON.stringify({ theatre: { entry: "http://hunter2.example", notices: "https://p.example", key } })],
    ["PARTNERS", JSON.stringify({ theatre: { entry: "https://p.example", notices: "http://localhost:1@hunter2.example", key } })],
    ["CARD_GATEWAY", gatewayAt("http://hunter2.example")],
    ["CARD_GATEWAY", gatewayAt("http://localhost:1@hunter2.example")],
    ["CARD_GATEWAY", gatewayAt("http://localhost.hunter2.example/")],
    ["SMTP_URL", "http://hunter2@mail"],
    ["SMS", "hunter2"],
    ["SMS", '{"account":"AC00000000","token":"hunter2","from":"+815000000000"}'],
    ["SMS", '{"account":"AC00000000","token":"0123456789abcdef","from":"hunter2-is-too-long"}'],
    ["SMS", '{"url":"http://hunter2.example","account":"AC00000000","token":"0123456789abcdef","from":"+815000000000"}'],
    ["MAIL_BOUNCES", "hunter2"],
    ["MAIL_BOUNCES", '{"address":"hunter2","maildir":"/var/mail/bounce"}'],
    ["MAIL_BOUNCES", '{"address":"bounce+hunter2@example.jp","maildir":"/var/mail/bounce"}'],
    ["MAIL_BOUNCES", '{"address":"bounce@example.jp","maildir":"hunter2"}'],
  ])("a bad %s is named and never shown", (name, value) => {
    const parse = () => parseEnv({ ...good, [name]: value });
    expect(parse).toThrow(new RegExp(`^Environment: ${name} `));
    expect(parse).not.toThrow(/hunter2/);
  });

  test.each(["https://cards.example/v1/", "http://localhost:4000", "http://127.0.0.1"])("a gateway may be at %s", (url) => {
    expect(parseEnv({ ...good, CARD_GATEWAY: gatewayAt(url) }).CARD_GATEWAY?.url).toBe(url.replace(/\/$/, ""));
  });

  test("an SMS provider has its usual address, patience and limit", () => {
    const SMS = '{"account":"AC00000000","token":"0123456789abcdef","from":"+815000000000"}';
    expect(parseEnv({ ...good, SMS }).SMS).toMatchObject({ url: "https://api.twilio.com", timeoutMs: 8_000, dailyLimit: 2_000 });
  });
});
