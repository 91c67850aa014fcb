import { beforeAll, describe, expect, it } from "vitest";
import { findActivationCode } from "@/lib/queries/procedures/find-activation-code";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { findDraftInput } from "@/lib/queries/procedures/find-draft-input";
import { isKnownPassword, serviceWordsOf } from "@/lib/services/procedures/known-password";
import { saveAccountIdDraft } from "@/lib/services/procedures/save-account-id-draft";
import { resetDatabase } from "../../support/database";
import { later, noon, openSampleContract, place, publishSample, registerId, shown } from "./support";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

const input = (accountId: string) => {
  const request = registerId(accountId);
  if (request.kind !== "register-account-id") throw new Error("not a registration");
  return request.input;
};

describe("the password of a new account ID", () => {
  const refused: [string, string][] = [
    ["Short-1!", "min-length"],
    ["no-capital-1!", "upper"],
    ["No-digit-at-all!", "digit"],
    ["NoSymbolAtAll1", "symbol"],
    ["Back\\slash-12", "characters"],
    ["My-hanako-123!", "login-id"],
    ["P@ssw0rd-2026!", "breached"],
    ["Minato-2026!", "breached"],
  ];
  it.each(refused)("[CL-12] %s is refused by the policy: %s", async (password, requirement) => {
    const actor = await openSampleContract();
    const saved = await saveAccountIdDraft(actor, input("hanako"), password, noon);
    expect(saved.ok ? null : saved.refusal).toMatchObject({ kind: "password-refused", facts: { requirement } });
  });

  it("[FB-08] full-width signs are the same keys; the confirm screen shows three characters and a star for each of the rest", async () => {
    const actor = await openSampleContract();
    const saved = await saveAccountIdDraft(actor, input("wide"), "Ｄｅｍｏ-word-2027!", noon);
    if (!saved.ok) throw new Error(JSON.stringify(saved.refusal));
    expect((await shown(actor, "register-account-id", saved.value.id)).maskedPassword).toBe("Dem************");
    expect(await findDraftInput(actor, "register-account-id", saved.value.id)).toEqual(input("wide"));
  });

  it("knows well-known passwords in their usual disguises, and no others", () => {
    for (const known of ["Password123!", "P@ssw0rd2026", "!!Qwerty2026", "Sakura-2026!", "1234Welcome!"])
      expect(isKnownPassword(known, []), known).toBe(true);
    for (const other of ["Demo-pass-2026!", "Nagai-michi-7!", "Kawa.no.Ishi3"])
      expect(isKnownPassword(other, []), other).toBe(false);
  });

  it("[CL-12] knows the names of the operator and its brands, whole and word by word, but no single letter", () => {
    const name = { ja: "みなとネットワーク", en: "Minato Network" };
    const list = [{ code: "S", name: { ja: "S光", en: "S Kogane" }, path: "s" }];
    const words = serviceWordsOf({ name, brands: { list, rule: "FB-01", clause: "member#第1条2項" } });
    for (const known of ["M1nato-2026!", "Minato.Network1", "1234Kogane!", "S-Kogane-2026"])
      expect(isKnownPassword(known, words), known).toBe(true);
    for (const other of ["S-1234-5678!", "1234-5678-9!", "Minatogawa-2026!"])
      expect(isKnownPassword(other, words), other).toBe(false);
  });
});

describe("the activation code", () => {
  it("[DECISIONS 3] is shown for ten minutes on the complete page, to the member alone", async () => {
    const [actor, stranger] = [await openSampleContract(), await openSampleContract()];
    const id = await place(actor, registerId("with-code"));
    const completed = await findCompleted(actor, "register-account-id", id, later(1));
    const accountId = completed?.accountId ?? "";
    expect(await findActivationCode(actor, accountId, later(9))).toMatchObject({
      state: "shown",
      code: expect.stringMatching(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/),
    });
    expect(await findActivationCode(actor, accountId, later(10))).toEqual({ state: "gone" });
    expect(await findActivationCode(stranger, accountId, later(1))).toBeNull();
    expect(await findCompleted(stranger, "register-account-id", id, later(1))).toBeNull();
  });
});
