import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { OutgoingMail } from "@/lib/adapters/mail/mail-sender";
import { mailBrand } from "@/lib/db/mail-brand";
import { asAuth, asStaff, asWorker } from "@/lib/db/scope";
import { sendMail } from "@/lib/services/jobs/send-mail";
import { queueMail } from "@/lib/services/mail/queue-mail";
import { ownerQuery, resetDatabase } from "../../support/database";
import { noon, openPerson, publish } from "../identity/support";

let catalogueId: string;

beforeEach(async () => {
  await resetDatabase();
  catalogueId = await publish();
});

const data = { usedAt: "2026年11月20日（金）12:00", left: 3 };

/** Queues a mail about somebody and sends it; what went out. */
async function sent(about: { accountId?: string; memberId?: string }, locale: "ja" | "en" = "ja"): Promise<OutgoingMail> {
  const template = "new-backup-code-used";
  const id = await asStaff({ staffId: "test" }, (tx) =>
    queueMail(tx, { ...about, to: "hanako@example.com", template, locale, data, at: noon }),
  );
  const out: OutgoingMail[] = [];
  await sendMail(id, { wipe: false }, { send: async (mail) => void out.push(mail) });
  const [mail] = out;
  if (!mail) throw new Error("nothing went out");
  return mail;
}

describe("[FB-01] a mail", () => {
  it.each([
    ["S", "S光", "0120-000-701", "s"],
    ["U", "U光レジデンス", "0120-000-702", "u"],
  ])("about a login of brand %s comes from it: sender, subject, signature, links", async (brand, name, phone, path) => {
    const { accountId } = await openPerson(catalogueId, { brand });
    const mail = await sent({ accountId });
    expect(mail.from).toEqual({ name: `${name} 会員窓口`, address: `no-reply@${path}-hikari.example` });
    expect(mail.subject).toMatch(new RegExp(`^【${name}】`));
    expect(mail.text).toContain(`${name}（運営：みなとネットワーク）\n電話 ${phone}`);
    expect(mail.text).toContain(`http://localhost:3000/brand/${path}/mypage/security\n`);
    expect(mail.text).toMatch(new RegExp(`http://localhost:3000/brand/${path}\n`));
    expect(mail.text).not.toContain(brand === "S" ? "U光" : "S光");
  });

  it("is in its own language to the sender's name", async () => {
    const { accountId } = await openPerson(catalogueId, { brand: "U" });
    const mail = await sent({ accountId }, "en");
    expect(mail.from.name).toBe("U Hikari Residence member desk");
    expect(mail.text).toContain("U Hikari Residence (run by Minato Network)");
  });

  it("about a member takes the brand of its contracts; where they are of two, or there is none, the operator writes", async () => {
    const { memberId } = await openPerson(catalogueId, { brand: "U" });
    expect((await sent({ memberId })).from.address).toBe("no-reply@u-hikari.example");
    await ownerQuery(
      `INSERT INTO contract (id, member_id, number, brand, product_code, catalogue_version_id, received_on, created_at)
       SELECT $2, member_id, number || 'x', 'S', product_code, catalogue_version_id, received_on, created_at FROM contract WHERE member_id = $1`,
      [memberId, randomUUID()],
    );
    for (const about of [{ memberId }, {}]) {
      const mail = await sent(about);
      expect(mail.from).toEqual({ name: "みなとネットワーク", address: "no-reply@mail.example" });
      expect(mail.subject).toMatch(/^【みなとネットワーク】/);
      expect(mail.text).toContain("0120-000-000");
      expect(mail.text).not.toContain("/brand/");
    }
  });

  it("about a contract takes that contract's brand, whatever else its member has; about two of two brands, the operator's", async () => {
    const { memberId, contractId } = await openPerson(catalogueId, { brand: "U" });
    const other = randomUUID();
    await ownerQuery(
      `INSERT INTO contract (id, member_id, number, brand, product_code, catalogue_version_id, received_on, created_at)
       SELECT $2, member_id, number || 'y', 'S', product_code, catalogue_version_id, received_on, created_at FROM contract WHERE member_id = $1`,
      [memberId, other],
    );
    const brandOf = (...contractIds: string[]) => asStaff({ staffId: "test" }, (tx) => mailBrand(tx, { memberId, contractIds }));
    expect(await brandOf(contractId)).toBe("U");
    expect(await brandOf(other)).toBe("S");
    expect(await brandOf(contractId, other)).toBeNull();
  });

  it("every scope that writes mails may ask for the brand, and learns nothing else", async () => {
    const { accountId } = await openPerson(catalogueId, { brand: "U" });
    for (const ask of [asAuth<string | null>, asWorker<string | null>])
      expect(await ask((tx) => mailBrand(tx, { accountId }))).toBe("U");
    expect(await asWorker((tx) => mailBrand(tx, { accountId: randomUUID() }))).toBeNull();
  });
});
