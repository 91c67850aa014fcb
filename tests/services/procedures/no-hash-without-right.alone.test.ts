import { beforeAll, expect, it, vi } from "vitest";
import { hashPassword } from "@/lib/services/identity/password";
import { saveAccountIdDraft } from "@/lib/services/procedures/save-account-id-draft";
import { resetDatabase } from "../../support/database";
import { actorOf, noon, openSampleContract, place, publishSample, registerId } from "./support";

vi.mock("@/lib/services/identity/password", async (original) => {
  const real = await original<typeof import("@/lib/services/identity/password")>();
  return { ...real, hashPassword: vi.fn(real.hashPassword) };
});

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

it("[SECURITY] who may not register an account ID gets no password hashed, right or wrong as it is", async () => {
  const holder = await openSampleContract();
  await place(holder, registerId("only-user"));
  const user = await actorOf(holder, "only-user", "user");
  const request = registerId("another-id");
  if (request.kind !== "register-account-id") throw new Error("not a registration");
  vi.mocked(hashPassword).mockClear();
  for (const password of ["Kawa.no.Ishi3", "short"]) {
    const saved = await saveAccountIdDraft(user, request.input, password, noon);
    expect(saved.ok ? null : saved.refusal.kind).toBe("role-not-permitted");
  }
  expect(hashPassword).not.toHaveBeenCalled();
  expect((await saveAccountIdDraft(holder, request.input, "Kawa.no.Ishi3", noon)).ok).toBe(true);
  expect(hashPassword).toHaveBeenCalledOnce();
});
