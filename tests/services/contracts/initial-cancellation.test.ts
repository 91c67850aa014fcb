import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { openField } from "@/lib/db/field-cipher";
import { findContract } from "@/lib/queries/contracts/find-contract";
import { findDocument } from "@/lib/queries/contracts/find-document";
import { findEnding, findInitialEnd } from "@/lib/queries/contracts/find-ending";
import { listDeadlines } from "@/lib/queries/mypage/list-deadlines";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { receiveDocument } from "@/lib/services/contracts/receive-document";
import { placeProcedure } from "@/lib/services/procedures/place-procedure";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { ownerQuery, resetDatabase } from "../../support/database";
import { actorOf, addOption, draft, openSampleContract, place, publishSample, registerId, shown } from "../procedures/support";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

const jst = (text: string) => Temporal.ZonedDateTime.from(`${text}[Asia/Tokyo]`).toInstant();
const receivedAt = jst("2026-05-01T10:00");
const open = () => openSampleContract({ receivedAt });
const end = { kind: "end-initially", input: {} } as const;
const lastMoment = jst("2026-05-08T23:59:59");
const midnight = jst("2026-05-09T00:00");

describe("[JP-17] ending a contract in its first eight days", () => {
  it("ends line and options that day, charges nothing, mails and keeps the proof", async () => {
    const actor = await open();
    await place(actor, addOption("remote-support"), jst("2026-05-02T10:00"));
    const id = await place(actor, end, lastMoment);
    const [row] = await ownerQuery("SELECT ends_on::text AS ends FROM contract WHERE id = $1", [actor.contractId]);
    expect(row).toEqual({ ends: "2026-05-08" });
    const options = await ownerQuery("SELECT ends_on::text AS ends FROM contract_option WHERE contract_id = $1", [
      actor.contractId,
    ]);
    expect(options).toEqual([{ ends: "2026-05-08" }]);
    const completed = await findCompleted(actor, "end-initially", id, lastMoment);
    expect(completed?.text).toContain("¥0");
    expect(completed?.next.map((one) => [one.kind, one.on.toString()])).toEqual([["last-use", "2026-05-08"]]);
    const [mail] = await ownerQuery<{ id: string; body_enc: Buffer }>(
      "SELECT id, body_enc FROM mail WHERE member_id = $1 AND template = 'contract-ended'",
      [actor.memberId],
    );
    const body = mail && openField({ table: "mail", column: "body_enc", row: mail.id }, mail.body_enc);
    expect(body).toContain("契約の最後の日：2026年5月8日（金）");
    expect(body).toContain("これから払う額：¥0");
    const audits = await ownerQuery("SELECT 1 FROM audit_entry WHERE member_id = $1 AND action = 'procedure.end-initially'", [
      actor.memberId,
    ]);
    expect(audits).toHaveLength(1);
    const detail = await findContract(actor, actor.contractId, lastMoment);
    expect(detail?.history.entries[0]).toMatchObject({ type: "initial-cancellation", procedureId: id });
  });

  it("[JP-01] the second after the eighth day in Japan is too late, with the rule", async () => {
    const actor = await open();
    const late = await saveDraft(actor, end, midnight);
    expect(late.ok ? null : late.refusal).toMatchObject({ kind: "consumer-right-over", term: { rule: "JP-17" } });
    const view = await findInitialEnd(actor, actor.contractId, midnight);
    expect(view?.right).toMatchObject({ open: false, daysLeft: -1 });
    expect(view?.phone.number).toMatch(/^0/);
  });

  it("a draft of the eighth day is not placed on the ninth, and nothing changes", async () => {
    const actor = await open();
    const draftId = await draft(actor, end, lastMoment);
    const { shownHash } = await shown(actor, "end-initially", draftId, lastMoment);
    const at = midnight.add({ seconds: 5 });
    const confirmation = await confirmProcedure(actor, "end-initially", draftId, at);
    expect(confirmation).toMatchObject({ state: "refused", refusal: { kind: "consumer-right-over" } });
    const placed = await placeProcedure(actor, { kind: "end-initially", draftId, shownHash, confirmed: true }, at);
    expect(placed && !placed.ok && placed.refusal.kind).toBe("consumer-right-over");
    expect(await ownerQuery("SELECT 1 FROM contract_event WHERE contract_id = $1", [actor.contractId])).toHaveLength(2);
  });

  it("[FB-05] is the holder's act: an administrator's ID is refused on the server, and shown no way", async () => {
    const actor = await open();
    await place(actor, registerId("kanri-endings", "admin"), jst("2026-05-02T10:00"));
    const admin = await actorOf(actor, "kanri-endings", "admin");
    const at = jst("2026-05-03T10:00");
    const refused = await saveDraft(admin, end, at);
    expect(refused.ok ? null : refused.refusal).toMatchObject({ kind: "role-not-permitted", term: { rule: "JP-17" } });
    expect((await findEnding(admin, admin.contractId, at))?.right).toMatchObject({ open: true, may: false });
    expect((await findEnding(actor, actor.contractId, at))?.right).toMatchObject({ open: true, may: true });
    const rights = async (login: typeof actor, on: Temporal.Instant) =>
      (await listDeadlines(login, on))
        .filter((one) => one.type === "consumer-right")
        .map((one) => [one.on.toString(), one.daysLeft]);
    expect(await rights(actor, at)).toEqual([["2026-05-08", 5]]);
    expect(await rights(admin, at)).toEqual([]);
    expect(await rights(actor, midnight)).toEqual([]);
  });

  it("two browsers and a double submit end it once", async () => {
    const actor = await open();
    const at = jst("2026-05-03T10:00");
    const [one, two] = [await draft(actor, end, at), await draft(actor, end, at)];
    const { shownHash } = await shown(actor, "end-initially", one, at);
    const send = (draftId: string) => placeProcedure(actor, { kind: "end-initially", draftId, shownHash, confirmed: true }, at);
    const answers = await Promise.all([send(one), send(one), send(two)]);
    expect(answers[0]).toEqual(answers[1]);
    const third = answers[2];
    expect([answers[0]?.ok, third?.ok].filter(Boolean)).toHaveLength(1);
    const events = await ownerQuery("SELECT 1 FROM contract_event WHERE contract_id = $1 AND type = 'initial-cancellation'", [
      actor.contractId,
    ]);
    expect(events).toHaveLength(1);
  });

  it("somebody else's draft and contract are not there", async () => {
    const [actor, other] = [await open(), await open()];
    const at = jst("2026-05-03T10:00");
    const draftId = await draft(actor, end, at);
    expect(await confirmProcedure(other, "end-initially", draftId, at)).toBeNull();
    expect(await findInitialEnd(other, actor.contractId, at)).toBeNull();
    expect(await findDocument(other, actor.contractId, at)).toBeNull();
  });
});

describe("[JP-17] the contract document", () => {
  it("is noted as received once, word for word, with day 1 and who opened it", async () => {
    const actor = await open();
    await receiveDocument(actor, jst("2026-05-03T09:00"));
    await receiveDocument(actor, jst("2026-05-06T09:00"));
    const rows = await ownerQuery<{ received: string; opened: string; text: string; text_hash: string; account_id: string }>(
      "SELECT received_on::text AS received, to_char(opened_at AT TIME ZONE 'Asia/Tokyo', 'MM-DD HH24:MI') AS opened, text, text_hash, account_id FROM document_receipt WHERE contract_id = $1",
      [actor.contractId],
    );
    expect(rows).toMatchObject([{ received: "2026-05-01", opened: "05-03 09:00", account_id: actor.accountId }]);
    expect(rows[0]?.text).toContain("2026年5月8日（金）（8日目）まで、費用なしで契約を解除できます。");
    expect(rows[0]?.text).toContain("光回線サービス約款 第7条6項");
    const view = await findDocument(actor, actor.contractId, jst("2026-05-06T09:00"));
    expect(view?.opened?.at.toString()).toBe(jst("2026-05-03T09:00").toString());
    expect(view?.right?.lastDayOn.toString()).toBe("2026-05-08");
    const audits = await ownerQuery("SELECT 1 FROM audit_entry WHERE member_id = $1 AND action = 'contract.document-received'", [
      actor.memberId,
    ]);
    expect(audits).toHaveLength(1);
  });

  it("can't be changed afterwards, not even by the owner of the tables", async () => {
    const actor = await open();
    await receiveDocument(actor, jst("2026-05-03T09:00"));
    await expect(
      ownerQuery("UPDATE document_receipt SET received_on = '2026-05-20' WHERE contract_id = $1", [actor.contractId]),
    ).rejects.toThrow();
  });

  it("[FB-32] a user ID reads it without the holder's name and full number, and receives nothing", async () => {
    const actor = await open();
    await place(actor, registerId("yomu-endings"), jst("2026-05-02T10:00"));
    const user = await actorOf(actor, "yomu-endings", "user");
    await receiveDocument(user, jst("2026-05-03T09:00"));
    const view = await findDocument(user, user.contractId, jst("2026-05-03T09:00"));
    expect(view?.opened).toBeNull();
    const words = JSON.stringify(view?.document);
    expect(words).not.toContain("太郎");
    expect(words).toMatch(/\*{10}\d{4}/);
  });
});

describe("[FB-27] ご解約: what asking today would mean", () => {
  it("says the channel, the day and the yen, and where what is not done here", async () => {
    const actor = await openSampleContract();
    await place(actor, addOption("remote-support"), jst("2026-10-02T10:00"));
    const view = await findEnding(actor, actor.contractId, jst("2026-11-21T12:00"));
    expect(view?.route).toBe("telephone");
    const asked = view?.asked;
    if (!asked?.ok) throw new Error("refused");
    // (3,500 + 500) × 1.1.
    expect([asked.value.endsOn.toString(), asked.value.toPay]).toEqual(["2026-11-30", 4_400n]);
    expect(asked.value.ending.map((one) => one.option)).toEqual(["remote-support"]);
    const rows = view?.notHere.rows.map((one) => [one.channels.join(), one.term.rule]);
    expect(rows).toContainEqual(["telephone", "FB-27"]);
    expect(rows).toContainEqual(["paper", "FB-05"]);
  });

  it("[FB-01] names the telephone of the contract's own brand, on the document too", async () => {
    const other = await openSampleContract({ brand: "U", product: "fibre-lan" });
    const at = jst("2026-11-21T12:00");
    const view = await findEnding(other, other.contractId, at);
    const ours = await openSampleContract();
    expect(view?.phone.number).not.toBe((await findEnding(ours, ours.contractId, at))?.phone.number);
    expect(view?.notHere.phone).toEqual(view?.phone);
    const document = await findDocument(other, other.contractId, at);
    expect(JSON.stringify(document?.document)).toContain(view?.phone.number);
    const titles = document?.document.sections.map((section) => section.title) ?? [];
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("of every family: a contract that is cancelled another way says so, with what it would cost", async () => {
    const cloud = await openSampleContract({ product: "cloud-o" });
    const view = await findEnding(cloud, cloud.contractId, jst("2026-11-21T12:00"));
    expect(view?.route).toBe("portal");
    expect(view?.asked.ok && view.asked.value.endsOn.toString()).toBe("2026-11-21");
    expect(view?.right).toBeNull();
  });
});
