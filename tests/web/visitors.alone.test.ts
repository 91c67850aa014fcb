import { NextRequest } from "next/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { decide } from "@/lib/domain/decision";

const sent = { headers: new Headers() };
const cookies = { get: vi.fn(), set: vi.fn(), delete: vi.fn() };
vi.mock("next/headers", () => ({ headers: async () => sent.headers, cookies: async () => cookies }));

import { POST as staffLogout } from "@/app/(staff)/staff/logout/route";
import { POST as chooseLanguage } from "@/app/language/route";
import { visitorGate } from "@/lib/services/identity/visitor-gate";
import { publicFormAction } from "@/lib/web/form-action";
import { emptyFormState } from "@/lib/web/form-state";

const own = { origin: "http://localhost:3000", host: "localhost:3000", "accept-language": "ja" };

beforeEach(() => {
  vi.clearAllMocks();
  sent.headers = new Headers(own);
});

describe("publicFormAction", () => {
  it("[SECURITY] says that it is busy when too many are inside, and looks at nothing", async () => {
    const schema = vi.fn(() => z.object({ loginId: z.string() }));
    const run = vi.fn(() => decide(null));
    const action = publicFormAction({ permission: null, schema, run, next: () => "/" });
    const form = new FormData();
    form.set("loginId", "taro");
    form.set("password", "secret");
    let go = () => {};
    const until = new Promise<void>((resolve) => {
      go = resolve;
    });
    const crowd = Array.from({ length: 44 }, () => visitorGate.enter(() => until));
    expect(await action(emptyFormState, form)).toEqual({
      ...emptyFormState,
      problem: expect.stringContaining("混み合って"),
      values: { loginId: "taro" },
      emptied: true,
    });
    sent.headers = new Headers({ ...own, "accept-language": "en" });
    expect((await action(emptyFormState, form)).problem).toContain("busy");
    expect(schema).not.toHaveBeenCalled();
    expect(run).not.toHaveBeenCalled();
    go();
    await Promise.all(crowd);
    await expect(action(emptyFormState, form)).rejects.toMatchObject({ digest: expect.stringContaining("NEXT_REDIRECT") });
    expect(run).toHaveBeenCalledOnce();
  });
});

describe("forms of another site", () => {
  const foreign = { origin: "https://evil.example", host: "localhost:3000", "content-type": "application/x-www-form-urlencoded" };
  const choose = (headers: Record<string, string>) =>
    chooseLanguage(
      new NextRequest("http://localhost:3000/language", {
        method: "POST",
        headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
        body: "locale=en",
      }),
    );

  it("[SECURITY] choose no language", async () => {
    const answer = await choose(foreign);
    expect(answer.status).toBe(403);
    expect(answer.cookies.getAll()).toEqual([]);
    const ours = await choose(own);
    expect(ours.status).toBe(303);
    expect(ours.cookies.get("locale")?.value).toBe("en");
  });

  it("[SECURITY] log no staff out, and clear nothing in the browser", async () => {
    sent.headers = new Headers(foreign);
    const answer = await staffLogout();
    expect(answer.status).toBe(403);
    expect(answer.headers.get("clear-site-data")).toBeNull();
    expect([cookies.set, cookies.delete].flatMap((one) => one.mock.calls)).toEqual([]);
    sent.headers = new Headers(own);
    const ours = await staffLogout();
    expect(ours.status).toBe(303);
    expect(ours.headers.get("clear-site-data")).toContain("cache");
  });
});
