import { randomUUID } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { sealField } from "@/lib/db/field-cipher";
import { documentPlace } from "@/lib/db/field-places";
import { fetchArchive, type OwnArchive } from "@/lib/services/member-information/fetch-export";
import { makeExport } from "@/lib/services/member-information/make-export";
import { requestExport } from "@/lib/services/member-information/request-export";
import { ownDataZip } from "@/lib/web/own-data-zip";
import { ownerQuery, resetDatabase } from "../../support/database";
import { publishSample } from "../staff/staff-world";
import { addCorporation, addReportedContract, type World } from "./world";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

const soon = () => Temporal.Instant.fromEpochMilliseconds(Date.now()).add({ minutes: 1 });

/** A paper that was sent in with a report, sealed as the portal seals it; `content` null: its time was over. */
async function addPaper({ actor }: World, name: string, content: string | null): Promise<void> {
  const [reportId, id] = [randomUUID(), randomUUID()];
  await ownerQuery(
    `INSERT INTO change_report (id, member_id, account_id, kind, status, changed_on, contents_enc, expires_at, created_at)
     VALUES ($1, $2, $3, 'address', 'draft', '2026-11-01', $4, now() + interval '1 hour', now())`,
    [
      reportId,
      actor.memberId,
      actor.accountId,
      Buffer.from(sealField({ table: "change_report", column: "contents_enc", row: reportId }, "{}")),
    ],
  );
  const sealed = (column: "name_enc" | "content_enc", text: string) => Buffer.from(sealField(documentPlace(column, id), text));
  await ownerQuery(
    `INSERT INTO change_report_document (id, report_id, member_id, name_enc, media_type, bytes, content_enc, created_at, removed_at)
     VALUES ($1, $2, $3, $4, 'application/pdf', 8, $5::bytea, now(), CASE WHEN $5::bytea IS NULL THEN now() END)`,
    [
      id,
      reportId,
      actor.memberId,
      sealed("name_enc", name),
      content && sealed("content_enc", Buffer.from(content).toString("base64")),
    ],
  );
}

async function receiveDocument({ actor }: World, contractId: string, text: string): Promise<void> {
  await ownerQuery(
    `INSERT INTO document_receipt (contract_id, member_id, account_id, received_on, opened_at, text, text_hash, locale)
     VALUES ($1, $2, $3, '2026-11-01', now(), $4, $5, 'ja')`,
    [contractId, actor.memberId, actor.accountId, text, "0".repeat(64)],
  );
}

async function archiveOf({ actor }: World): Promise<{ id: string; archive: OwnArchive }> {
  await ownerQuery("UPDATE session SET stepped_up_at = now() WHERE id = $1", [actor.sessionId]);
  const asked = await requestExport(actor, randomUUID(), soon());
  const id = asked.ok ? asked.value.id : "";
  await makeExport({ exportId: id, memberId: actor.memberId });
  const archive = await fetchArchive(actor, id, soon());
  if (!archive || archive === "proof") throw new Error("no archive");
  return { id, archive };
}

describe("[JP-13] one's own data in one file", () => {
  it("has a word on what is inside, JSON, a page, a table for each list, and the papers as they are now", async () => {
    const world = await addCorporation({ company: '=HYPERLINK("http://evil.example")' });
    const contractId = await addReportedContract(world);
    await addPaper(world, "登記簿.pdf", "%PDF-1.7 青");
    await addPaper(world, "期限切れ.pdf", null);
    await receiveDocument(world, contractId, "契約書面の本文");
    const { archive } = await archiveOf(world);
    const files = unzipSync(ownDataZip(archive.data, archive.papers, "ja"));
    const names = Object.keys(files);
    expect(names.slice(0, 3)).toEqual(["README.txt", "data.json", "data.html"]);
    expect(names).toContain("表/会員情報/member.csv");
    expect(names.filter((name) => name.startsWith("書類/"))).toEqual([
      "書類/お送りいただいた書類/001-登記簿.pdf",
      expect.stringMatching(/^書類\/お渡しした契約書面\/002-.+\.txt$/),
    ]);
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect(text("書類/お送りいただいた書類/001-登記簿.pdf")).toBe("%PDF-1.7 青");
    expect(text(names.at(-1) ?? "")).toBe("契約書面の本文");
    expect(JSON.parse(text("data.json"))).toEqual(JSON.parse(JSON.stringify(archive.data)));
    const csv = text("表/会員情報/member.csv");
    expect([...(files["表/会員情報/member.csv"] ?? []).slice(0, 3)], "a spreadsheet knows the encoding").toEqual([
      0xef, 0xbb, 0xbf,
    ]);
    expect(csv).toContain("\r\n");
    expect(csv, "no cell runs").toMatch(/'=HYPERLINK/);
    expect(csv).not.toMatch(/(^|,|")=HYPERLINK/m);
    expect(text("README.txt")).toContain("2点");
    expect(text("README.txt")).toContain(archive.data.memberNumber);
  });

  it("says its names to be UTF-8, is in the reader's language, and no name leaves its folder", async () => {
    const world = await addCorporation();
    const { archive } = await archiveOf(world);
    const papers = [{ kind: "sent", name: "../..\\etc/pass:wd\u202Efdp.pdf", bytes: new Uint8Array([1]) }] as const;
    const zip = ownDataZip(archive.data, papers, "en");
    const names = Object.keys(unzipSync(zip));
    expect(names.at(-1)).toBe("Papers/Papers you sent/001-....etcpasswdfdp.pdf");
    expect(strFromU8(unzipSync(zip)["README.txt"] ?? new Uint8Array())).toContain("those that we keep at present (1)");
    for (const name of names) expect(name.split("/"), name).not.toContain("..");
    const ja = Buffer.from(ownDataZip(archive.data, papers, "ja"));
    const at = ja.indexOf(Buffer.from("表/", "utf8"));
    expect(ja.readUInt32LE(at - 30), "the local header of that file").toBe(0x04034b50);
    expect(ja.readUInt16LE(at - 24) & 0x800, "the flag for UTF-8 names").toBe(0x800);
  });

  it("never holds another member's data, whatever names are the same", async () => {
    const [mine, other] = [await addCorporation({ company: "株式会社同名" }), await addCorporation({ company: "株式会社同名" })];
    const canary = `CANARY-${randomUUID()}`;
    await ownerQuery("UPDATE member SET department = $2 WHERE id = $1", [other.actor.memberId, canary]);
    await addPaper(other, `${canary}.pdf`, canary);
    await receiveDocument(other, await addReportedContract(other), canary);
    const { archive } = await archiveOf(mine);
    const files = unzipSync(ownDataZip(archive.data, archive.papers, "ja"));
    expect(archive.papers).toEqual([]);
    for (const [name, bytes] of Object.entries(files)) expect(name + strFromU8(bytes)).not.toContain(canary);
    const seen = await archiveOf(other);
    expect(
      strFromU8(unzipSync(ownDataZip(seen.archive.data, seen.archive.papers, "ja"))["data.json"] ?? new Uint8Array()),
    ).toContain(canary);
  });

  it("is its login's alone, after a proof, and leaves an entry in the trail", async () => {
    const [world, stranger] = [await addCorporation(), await addCorporation()];
    const { id } = await archiveOf(world);
    expect(await fetchArchive(stranger.actor, id, soon())).toBeNull();
    expect(await fetchArchive({ ...world.actor, role: "user" }, id, soon())).toBeNull();
    expect(await fetchArchive(world.actor, "x", soon())).toBeNull();
    expect(await fetchArchive(world.actor, id, soon().add({ hours: 3 }))).toBe("proof");
    const trail = await ownerQuery<{ data: object }>(
      "SELECT data FROM audit_entry WHERE action = 'own-data.fetched' AND subject_id = $1",
      [id],
    );
    expect(trail.map(({ data }) => data)).toEqual([{ file: "zip" }]);
  });
});
