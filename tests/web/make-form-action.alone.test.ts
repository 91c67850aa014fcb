import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { decide, type Refusal, refuse } from "@/lib/domain/decision";
import { publish } from "../services/identity/support";

const sent = { headers: new Headers() };
vi.mock("next/headers", () => ({ headers: async () => sent.headers, cookies: async () => new Map() }));

import { log } from "@/lib/log";
import { emptyFormState } from "@/lib/web/form-state";
import { makeFormAction } from "@/lib/web/make-form-action";
import { messageKey } from "@/lib/web/message-key";

class Redirected extends Error {}
const ran = vi.fn();
const authorised = vi.fn();

const action = makeFormAction<{ name: string }>({
  findActor: async () => ({ name: "hanako" }),
  authorise: async (_actor, permission) => {
    authorised(permission);
    return permission === "may"
      ? decide(null)
      : refuse("role-not-permitted", null, { roles: "holder", labelJa: "x", labelEn: "x", role: "user" });
  },
  localeOf: () => "ja",
  who: ({ name }) => ({ actor: name }),
});

const schema = z.object({
  name: z.string().min(1, messageKey("fields.required")).max(5, messageKey("fields.tooLong")),
  password: z.string().min(1, messageKey("auth.passwordRequired")),
});

const make = (changes: Partial<Parameters<typeof action<typeof schema, string>>[0]> = {}) =>
  action<typeof schema, string>({
    permission: "may",
    schema,
    run: (_actor, input) => {
      ran(input);
      return decide(input.name);
    },
    next: (value) => `/mypage/${value}`,
    labels: () => ({ name: "お名前" }),
    ...changes,
  });

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

const good = { name: "taro", password: "secret-1", $ACTION_ID_x: "" };

beforeEach(async () => {
  vi.clearAllMocks();
  sent.headers = new Headers({ origin: "http://localhost:3000", host: "localhost:3000" });
  await publish();
});

describe("makeFormAction", () => {
  it("origin, permission, schema, run, redirect", async () => {
    await expect(make()(emptyFormState, form(good))).rejects.toMatchObject({ digest: expect.stringContaining("/mypage/taro") });
    expect(ran).toHaveBeenCalledWith({ name: "taro", password: "secret-1" });
  });

  it("lists faults in the order of the page, and names a field once", async () => {
    const ordered = make({ labels: () => ({ name: "名前", password: "パスワード" }) });
    const faults = async (values: Record<string, string>) => (await ordered(emptyFormState, form(values))).errors;
    expect((await faults({ password: "", name: "" })).map(({ field }) => field)).toEqual(["password", "name"]);
    expect(await faults({ name: "taro", password: "" })).toEqual([
      { field: "password", message: "パスワードを入力してください" },
    ]);
  });

  it("runs nothing for another site's form", async () => {
    sent.headers = new Headers({ origin: "https://evil.example", host: "localhost:3000" });
    const state = await make()(emptyFormState, form(good));
    expect(state.problem).toContain("http://localhost:3000");
    expect(authorised).not.toHaveBeenCalled();
    expect(ran).not.toHaveBeenCalled();
  });

  it("[SECURITY] an act that is denied leaves a line in the log: which permission and whose act, and nothing that was typed", async () => {
    const warn = vi.spyOn(log, "warn").mockReturnValue(undefined);
    await make({ permission: "may-not" })(emptyFormState, form(good));
    expect(warn.mock.calls).toEqual([
      [{ source: "authorise", permission: "may-not", kind: "role-not-permitted", actor: "hanako" }, "act denied"],
    ]);
    warn.mockRestore();
  });

  it("runs nothing without the permission, and says who may", async () => {
    const state = await make({ permission: "may-not" })(emptyFormState, form(good));
    expect(state.refusal?.text).toBeTruthy();
    expect(ran).not.toHaveBeenCalled();
  });

  it("gives the words of each field, with its name where the words have none, and keeps what was typed but no password", async () => {
    const state = await make()(emptyFormState, form({ name: "taro-taro", password: "" }));
    expect(state.errors).toEqual([
      { field: "name", message: "お名前：5文字までで入力してください" },
      { field: "password", message: "パスワードを入力してください" },
    ]);
    expect(state.values).toEqual({ name: "taro-taro" });
    expect([state.emptied, (await make()(emptyFormState, form({ name: "taro-taro", password: "x" }))).emptied]).toEqual([
      false,
      true,
    ]);
    const missing = await make()(emptyFormState, form({}));
    expect(missing.errors.map(({ field }) => field)).toEqual(["name", "password"]);
  });

  it("names the field in a whole sentence where nothing was entered or chosen", async () => {
    const needed = z.object({
      name: z.string().min(1, messageKey("fields.required")),
      role: z.enum(["admin"], messageKey("fields.choose")),
    });
    const labels = () => ({ name: "お名前", role: "権限" });
    const ask = action({ permission: null, schema: needed, labels, run: () => decide(null), next: () => "/mypage" });
    const { errors } = await ask(emptyFormState, form({ name: "", role: "" }));
    expect(errors.map(({ message }) => message)).toEqual(["お名前を入力してください", "権限を選んでください"]);
  });

  it("a refusal that a page of its own answers leads there; any other stays on the form", async () => {
    const refusedTo = ({ facts }: Refusal, input: { name: string }) =>
      facts.seconds ? `/mypage/${input.name}?soon=1#again` : null;
    const soon = make({ run: () => refuse("throttled", null, { seconds: 5 }), refusedTo });
    await expect(soon(emptyFormState, form(good))).rejects.toMatchObject({
      digest: expect.stringContaining("/mypage/taro?soon=1#again"),
    });
    const daily = await make({ run: () => refuse("throttled", null, { daily: true }), words: () => "too many", refusedTo })(
      emptyFormState,
      form(good),
    );
    expect(daily.problem).toBe("too many");
  });

  it("never sends back what opens a login by itself, whatever the outcome", async () => {
    const run = () => refuse("password-refused", null);
    const secrets = { name: "taro", password: "p", newPassword: "q", activationCode: "r", backupCode: "s", credential: "t" };
    const state = await make({ run })(emptyFormState, form(secrets));
    expect(state.values).toEqual({ name: "taro" });
  });

  it("an unexpected error becomes a reference; its text stays with us", async () => {
    const run = () => {
      throw new Error("duplicate key (secret-row)");
    };
    const state = await make({ run })(emptyFormState, form(good));
    expect(state.problem).toMatch(/番号 [0-9A-F]{10}/);
    expect(JSON.stringify(state)).not.toContain("secret-row");
    expect(state.values).toEqual({ name: "taro" });
  });

  it("notFound() and a redirect inside pass through", async () => {
    const { notFound } = await import("next/navigation");
    await expect(make({ run: () => notFound() })(emptyFormState, form(good))).rejects.toMatchObject({
      digest: expect.stringContaining("404"),
    });
    await expect(
      make({
        run: () => {
          throw new Redirected();
        },
      })(emptyFormState, form(good)),
    ).resolves.toMatchObject({ problem: expect.any(String) });
  });

  it("refuses what is no form, and a form larger than any of ours", async () => {
    expect((await make()(emptyFormState, "x" as never)).problem).toBeTruthy();
    expect((await make()(emptyFormState, form({ ...good, name: "x".repeat(20_001) }))).problem).toBeTruthy();
    expect(
      (await make()(emptyFormState, form(Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`f${index}`, "x"])))))
        .problem,
    ).toBeTruthy();
    expect(ran).not.toHaveBeenCalled();
  });

  it("a field named like an object's own property is only a field", async () => {
    const state = await make()(emptyFormState, form({ __proto__: "x", constructor: "y", name: "", password: "" }));
    expect(state.errors).toHaveLength(2);
  });
});
