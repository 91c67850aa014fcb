import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { disconnect } from "@/lib/db/client";
import { openField } from "@/lib/db/field-cipher";
import { mailAddressPlace } from "@/lib/db/mail-addresses";
import { asMember } from "@/lib/db/scope";
import type { AccountActor } from "@/lib/domain/permission";
import { findMailDraft } from "@/lib/queries/mail-settings/find-mail-draft";
import { findMailId } from "@/lib/queries/mail-settings/find-mail-id";
import { findMailLink } from "@/lib/queries/mail-settings/find-mail-link";
import { listMail } from "@/lib/queries/mail-settings/list-mail";
import { mailPlace } from "@/lib/services/mail/mail-place";
import { confirmMailAddress } from "@/lib/services/mail-settings/confirm-mail-address";
import { saveMailDraft } from "@/lib/services/mail-settings/save-mail-draft";
import { placeProcedure } from "@/lib/services/procedures/place-procedure";
import { ownerQuery, resetDatabase } from "@/tests/support/database";
import {
  actorOf,
  addOption,
  deleteId,
  later,
  noon,
  openSampleContract,
  place,
  publishSample,
  registerId,
  shown,
} from "../procedures/support";

let holder: AccountActor;

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  holder = await openSampleContract();
  await place(holder, registerId("hanako"));
  await place(holder, registerId("jiro"));
});
afterAll(disconnect);

type Whose = "operator" | "other";

async function ask(actor: AccountActor, accountId: string, whose: Whose, typed: string, at = noon): Promise<string> {
  const saved = await saveMailDraft(actor, { accountId, whose, typed }, at);
  if (!saved.ok) throw new Error(`refused: ${saved.refusal.kind}`);
  return saved.value.id;
}

async function settle(actor: AccountActor, accountId: string, whose: Whose, typed: string, at = noon): Promise<void> {
  const draftId = await ask(actor, accountId, whose, typed, at);
  const { shownHash, mailAddress } = await shown(actor, "change-mail", draftId, at);
  expect(mailAddress).toContain(typed.normalize("NFKC"));
  const placed = await placeProcedure(actor, { kind: "change-mail", draftId, shownHash, confirmed: true }, at);
  expect(placed?.ok).toBe(true);
}

/** The token of the newest link, as its mail has it. */
async function tokenSent(): Promise<{ token: string; to: string }> {
  const [row] = await ownerQuery<{ id: string; body_enc: Buffer; to_enc: Buffer }>(
    "SELECT id, body_enc, to_enc FROM mail WHERE template = 'mail-address-link' ORDER BY created_at DESC LIMIT 1",
  );
  if (!row) throw new Error("no link was sent");
  const text = openField(mailPlace("body_enc", row.id), row.body_enc);
  return { token: /token=([\w-]{43})/.exec(text)?.[1] ?? "", to: openField(mailPlace("to_enc", row.id), row.to_enc) };
}

const mailOf = async (accountId: string, at = noon) => (await findMailId(holder, accountId, at))?.id;
const kindsLogged = () =>
  ownerQuery<{ kind: string }>("SELECT data->>'kind' AS kind FROM contract_event WHERE type = 'set-mail' ORDER BY seq");

describe("[FB-12] the operator's address", () => {
  test("counts at once, is kept sealed, and nowhere in clear", async () => {
    await settle(holder, "hanako", "operator", "ｈ.mihon");
    expect(await mailOf("hanako")).toMatchObject({ mail: "operator", address: "h.mihon@hikari-mail.example" });
    const [row] = await ownerQuery<{ id: string; address_enc: Buffer }>("SELECT id, address_enc FROM mail_address");
    expect(openField(mailAddressPlace(row?.id ?? ""), row?.address_enc ?? Buffer.alloc(0))).toBe("h.mihon@hikari-mail.example");
    for (const table of ["procedure", "contract_event", "confirmation", "audit_entry", "mail_address", "mail_name", "mail"]) {
      const rows = await ownerQuery<{ line: string }>(`SELECT t::text AS line FROM ${table} t`);
      expect(
        rows.filter(({ line }) => line.includes("h.mihon")),
        table,
      ).toEqual([]);
    }
  });

  test("a name that another member ever had is refused, also after it was given up; its member may have it again", async () => {
    await settle(holder, "hanako", "operator", "mihon");
    const stranger = await openSampleContract();
    await place(stranger, registerId("taro"));
    const asked = { accountId: "taro", whose: "operator", typed: "mihon" } as const;
    expect(await saveMailDraft(stranger, asked, noon)).toMatchObject({ ok: false, refusal: { kind: "mail-name-used" } });
    await settle(holder, "hanako", "operator", "mihon2");
    expect(await saveMailDraft(stranger, asked, noon)).toMatchObject({ ok: false, refusal: { kind: "mail-name-used" } });
    await settle(holder, "hanako", "operator", "mihon");
    expect(await mailOf("hanako")).toMatchObject({ address: "mihon@hikari-mail.example" });
  });

  test("two who ask for the same name at once: one gets it, the other is told on the confirmation", async () => {
    const stranger = await openSampleContract();
    await place(stranger, registerId("taro"));
    const draftId = await ask(stranger, "taro", "operator", "mihon");
    const { shownHash } = await shown(stranger, "change-mail", draftId);
    await settle(holder, "hanako", "operator", "mihon");
    const late = await placeProcedure(stranger, { kind: "change-mail", draftId, shownHash, confirmed: true }, noon);
    expect(late).toMatchObject({ ok: false, refusal: { kind: "mail-name-used" } });
    expect((await findMailId(stranger, "taro", noon))?.id).toMatchObject({ mail: "none", address: null });
  });

  test("[FB-13] without a free slot it is refused; [FB-14] the pack bought, it is taken", async () => {
    await settle(holder, "hanako", "operator", "mihon");
    const asked = { accountId: "jiro", whose: "operator", typed: "jiro.m" } as const;
    expect(await saveMailDraft(holder, asked, noon)).toMatchObject({ ok: false, refusal: { kind: "no-free-slot" } });
    const [missing] = (await listMail(holder, noon))?.quotas ?? [];
    expect(missing?.purchasable).toMatchObject([{ code: "mail-pack", mayBuy: true }]);
    await place(holder, addOption("mail-pack"));
    await settle(holder, "jiro", "operator", "jiro.m");
    expect(await mailOf("jiro")).toMatchObject({ mail: "operator" });
  });

  test("[FB-34] an address whose name is the account ID warns", async () => {
    const draftId = await ask(holder, "hanako", "operator", "hanako");
    expect((await shown(holder, "change-mail", draftId)).mailName).toBe(true);
    const other = await ask(holder, "hanako", "operator", "hanako1");
    expect((await shown(holder, "change-mail", other)).mailName).toBe(false);
    // Another provider's mail box has a login of its own.
    const elsewhere = await ask(holder, "hanako", "other", "hanako@example.com");
    expect((await shown(holder, "change-mail", elsewhere)).mailName).toBe(false);
  });

  test.each([".taro", "Taro", "ta..ro", "ab", "0123456789abcdef"])("the server refuses %s", async (typed) => {
    const refused = await saveMailDraft(holder, { accountId: "hanako", whose: "operator", typed }, noon);
    expect(refused).toMatchObject({ ok: false, refusal: { kind: "mail-name-format" } });
  });
});

describe("[FB-12] another provider's address", () => {
  test("counts once the link of its mail is opened, and once only", async () => {
    await settle(holder, "hanako", "other", "hana@example.com");
    expect(await mailOf("hanako")).toMatchObject({ mail: "none", address: null, waiting: { address: "hana@example.com" } });
    const { token, to } = await tokenSent();
    expect(to).toBe("hana@example.com");
    expect(await findMailLink(token, noon)).toEqual({ state: "waiting", accountId: "hanako" });
    expect(await Promise.all([confirmMailAddress(token, later(5)), confirmMailAddress(token, later(5))])).toEqual([
      "confirmed",
      "confirmed",
    ]);
    expect(await kindsLogged()).toEqual([{ kind: "other" }]);
    expect(await mailOf("hanako")).toMatchObject({ mail: "other", address: "hana@example.com", waiting: null });
  });

  test("a link is good for its hours, a later one replaces it, and a made-up one opens nothing", async () => {
    await settle(holder, "hanako", "other", "hana@example.com");
    const first = await tokenSent();
    expect(await confirmMailAddress(first.token, later(24 * 60))).toBe("expired");
    await settle(holder, "hanako", "other", "new@example.com", later(1));
    const second = await tokenSent();
    expect(await confirmMailAddress(first.token, later(2))).toBe("expired");
    expect(await confirmMailAddress(second.token, later(2))).toBe("confirmed");
    expect(await confirmMailAddress("x".repeat(43), noon)).toBe("unknown");
    expect(await findMailLink("x".repeat(43), noon)).toBeNull();
  });

  test("[FB-13][FB-15] from the operator's it ends what was shown; its link ends with the day", async () => {
    await place(holder, addOption("mail-pack"));
    await settle(holder, "hanako", "operator", "mihon");
    await settle(holder, "jiro", "operator", "jiro.m");
    await settle(holder, "jiro", "other", "jiro@example.com");
    const { token } = await tokenSent();
    expect((await mailOf("jiro"))?.waiting?.until.toString()).toBe("2026-11-21T15:00:00Z");
    expect(await mailOf("jiro")).toMatchObject({ mail: "operator", address: "jiro.m@hikari-mail.example" });
    expect(await confirmMailAddress(token, later(30))).toBe("confirmed");
    const quotas = (await listMail(holder, later(31)))?.quotas;
    expect(quotas?.map(({ registered, allowed }) => `${registered}/${allowed}`)).toEqual(["1/1", "0/1", "0/0"]);
    expect(await mailOf("jiro", later(31))).toMatchObject({ mail: "other", address: "jiro@example.com" });
  });

  test("what changed after the confirmation is not ended by the link", async () => {
    await settle(holder, "hanako", "operator", "mihon");
    await settle(holder, "hanako", "other", "hana@example.com");
    const { token } = await tokenSent();
    const box = { kind: "add-option", input: { option: "mail-box-10gb", accountId: "hanako", agreed: true } } as const;
    await place(holder, box);
    expect(await confirmMailAddress(token, later(5))).toBe("changed");
    expect(await mailOf("hanako", later(5))).toMatchObject({ mail: "operator" });
  });

  test("[FB-10] deleting the ID ends its address and its link", async () => {
    await settle(holder, "hanako", "other", "hana@example.com");
    const { token } = await tokenSent();
    await place(holder, deleteId("hanako"));
    expect(["expired", "unknown"]).toContain(await confirmMailAddress(token, later(1)));
    expect(await ownerQuery("SELECT id FROM mail_address WHERE ended_at IS NULL")).toEqual([]);
  });
});

describe("[FB-05] who sees and changes whose mail", () => {
  test("a user ID its own alone; a stranger nobody's", async () => {
    const own = await actorOf(holder, "hanako", "user");
    expect((await listMail(own, noon))?.ids.map((id) => id.accountId)).toEqual(["hanako"]);
    expect(await findMailId(own, "jiro", noon)).toBeNull();
    const asked = { accountId: "jiro", whose: "other", typed: "x@example.com" } as const;
    expect(await saveMailDraft(own, asked, noon)).toMatchObject({ ok: false, refusal: { kind: "not-own" } });
    await settle(own, "hanako", "other", "hana@example.com");
    expect((await listMail(own, noon))?.quotas[0]?.purchasable[0]?.mayBuy).toBe(false);
    const stranger = await openSampleContract();
    expect(await findMailId(stranger, "hanako", noon)).toBeNull();
    expect(await saveMailDraft(stranger, { ...asked, accountId: "hanako" }, noon)).toMatchObject({ ok: false });
  });

  test("a draft is its maker's alone", async () => {
    const draftId = await ask(holder, "hanako", "other", "hana@example.com");
    expect(await findMailDraft(holder, "hanako", draftId)).toMatchObject({ whose: "other", address: "hana@example.com" });
    expect(await findMailDraft(holder, "jiro", draftId)).toBeNull();
    expect(await findMailDraft(await actorOf(holder, "hanako", "user"), "hanako", draftId)).toBeNull();
  });

  test("another member's scope reads no address", async () => {
    await settle(holder, "hanako", "operator", "mihon");
    const stranger = await openSampleContract();
    expect(await asMember(stranger, (tx) => tx.mailAddress.findMany())).toEqual([]);
    expect(await asMember(stranger, (tx) => tx.mailName.findMany())).toEqual([]);
  });
});
