import { randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { returnCaughtMail } from "@/lib/adapters/mail/bounce-box";
import { putMessage, takeMessages } from "@/lib/adapters/mail/maildir";
import { smtpMailSender } from "@/lib/adapters/mail/smtp";
import { asMember, asStaff } from "@/lib/db/scope";
import { readBounces } from "@/lib/services/jobs/read-bounces";
import { sendMail } from "@/lib/services/jobs/send-mail";
import { queueMail } from "@/lib/services/mail/queue-mail";
import { recordBounce } from "@/lib/services/mail/record-bounce";
import { startMailServer } from "../../adapters/mail/counterpart";
import { ownerQuery, resetDatabase } from "../../support/database";
import { noon, openPerson, publish } from "../identity/support";

let server: Awaited<ReturnType<typeof startMailServer>>;
let catalogueId: string;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await resetDatabase();
  catalogueId = await publish();
  server.messages.length = 0;
  server.behave();
});

const smtp = () => smtpMailSender({ url: server.url, host: "portal.example", returnTo: null });
const dataDir = () => process.env.DATA_DIR ?? "";
const queue = (memberId: string | null = null, to = "hanako@example.com", wipeAfterSend = false) =>
  asStaff({ staffId: "test" }, (tx) =>
    queueMail(tx, {
      memberId,
      to,
      template: "contact-mail-changed",
      locale: "ja",
      data: { at: "12:00" },
      at: noon,
      wipeAfterSend,
    }),
  );
type Bounce = { id: string; member_id: string | null; kind: string; status: string; address_hint: string };
const bounces = () => ownerQuery<Bounce>("SELECT * FROM mail_bounce ORDER BY at");
const mailRow = async (id: string) =>
  (
    await ownerQuery<{ sent_at: Date | null; failed_at: Date | null; attempts: number; last_error: string | null }>(
      "SELECT * FROM mail WHERE id = $1",
      [id],
    )
  )[0];

describe("[JP-10] a mail that can't be delivered", () => {
  it("refused at once for its address is given up, and has come back", async () => {
    const { memberId } = await openPerson(catalogueId);
    const id = await queue(memberId);
    server.behave("unknown-user");
    await sendMail(id, { wipe: false }, smtp());
    expect(await mailRow(id)).toMatchObject({ sent_at: null, failed_at: expect.any(Date), last_error: "EENVELOPE 550" });
    expect(await bounces()).toMatchObject([
      { member_id: memberId, kind: "hard", status: "5.1.1", address_hint: "ha***@example.com" },
    ]);
  });

  it.each([
    ["greylisted", "EENVELOPE 450"],
    ["busy", "EPROTOCOL 421"],
  ] as const)("%s is tried again and nothing has come back", async (mood, reason) => {
    const id = await queue();
    server.behave(mood);
    await expect(sendMail(id, { wipe: false }, smtp())).rejects.toThrow("was not sent");
    expect(await mailRow(id)).toMatchObject({ sent_at: null, failed_at: null });
    expect((await mailRow(id))?.last_error).toContain(reason.split(" ")[1]);
    await sendMail(id, { wipe: false }, smtp());
    expect(server.messages).toHaveLength(1);
    expect(await bounces()).toEqual([]);
  });

  it("whose answer was lost goes again as the same mail", async () => {
    const id = await queue();
    server.behave("taken-but-lost");
    await expect(sendMail(id, { wipe: false }, smtp())).rejects.toThrow();
    await sendMail(id, { wipe: false }, smtp());
    await sendMail(id, { wipe: false }, smtp());
    const ids = server.messages.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1]);
    expect(ids).toEqual([`<${id}@portal.example>`, `<${id}@portal.example>`]);
  });

  it("ten workers at once send it once", async () => {
    const id = await queue();
    await Promise.allSettled(Array.from({ length: 10 }, () => sendMail(id, { wipe: false }, smtp())));
    expect(server.messages).toHaveLength(1);
  });

  it("killed in the middle is in nobody's hand after a while, and goes as the same mail", async () => {
    const id = await queue();
    await ownerQuery("UPDATE mail SET claimed_at = date_trunc('second', now()) WHERE id = $1", [id]);
    await expect(sendMail(id, { wipe: false }, smtp())).rejects.toThrow("another worker's hand");
    await ownerQuery("UPDATE mail SET claimed_at = date_trunc('second', now() - interval '5 minutes') WHERE id = $1", [id]);
    await sendMail(id, { wipe: false }, smtp());
    expect(server.messages).toHaveLength(1);
  });

  it("is left to staff after twelve tries; a secret is wiped with it", async () => {
    const id = await queue(null, "hanako@example.com", true);
    await ownerQuery("UPDATE mail SET attempts = 11 WHERE id = $1", [id]);
    server.behave("busy");
    await sendMail(id, { wipe: true }, smtp());
    expect(await mailRow(id)).toMatchObject({ failed_at: expect.any(Date), attempts: 12, body_enc: null });
    expect(server.messages).toHaveLength(0);
  });

  it("to what is no single address is never given to the server", async () => {
    const id = await queue(null, "hanako@example.com\r\nBcc: thief@example.com");
    await sendMail(id, { wipe: false }, smtp());
    expect(server.messages).toHaveLength(0);
    expect(await mailRow(id)).toMatchObject({ last_error: "bad-address" });
  });
});

describe("a report in the box", () => {
  const mail = (id: string, to = "hanako@example.com") => ({ id, to });

  it("is read once and put away; read again it changes nothing", async () => {
    const id = await queue();
    await returnCaughtMail(dataDir(), mail(id), "hard");
    expect(await readBounces()).toBe(1);
    expect(await readBounces()).toBe(0);
    expect(await readdir(path.join(dataDir(), "bounces", "cur"))).toContain(`${id}.hard.eml:2,S`);
    await returnCaughtMail(dataDir(), mail(id), "hard");
    await readBounces();
    expect(await bounces()).toHaveLength(1);
  });

  it("late first and lost then is lost; lost first stays lost", async () => {
    const [first, second] = [await queue(), await queue()];
    const told = async (id: string, ...kinds: ("hard" | "soft")[]) => {
      for (const kind of kinds) {
        await returnCaughtMail(dataDir(), mail(id), kind);
        await readBounces();
      }
    };
    await told(first, "soft", "hard");
    await told(second, "hard", "soft");
    expect((await bounces()).map(({ kind }) => kind)).toEqual(["hard", "hard"]);
  });

  it("about another address, or a mail that there never was, is about nothing", async () => {
    const id = await queue();
    expect(await recordBounce({ mailId: id, status: "5.1.1", recipient: "other@example.com" }, noon)).toBe(false);
    expect(await recordBounce({ mailId: randomUUID(), status: "5.1.1", recipient: null }, noon)).toBe(false);
    expect(await recordBounce({ mailId: "x", status: "5.1.1", recipient: null }, noon)).toBe(false);
    expect(await bounces()).toEqual([]);
  });

  it("two readers at once note it once, and one that fails leaves it for the next round", async () => {
    const id = await queue();
    await returnCaughtMail(dataDir(), mail(id), "hard");
    await Promise.all([readBounces(), readBounces()]);
    expect(await bounces()).toHaveLength(1);
    const folder = path.join(dataDir(), `box-${randomUUID()}`);
    await putMessage(folder, "a.eml", "x");
    const fail = async () => Promise.reject(new Error("database away"));
    await expect(takeMessages(folder, fail)).rejects.toThrow("database away");
    expect(await takeMessages(folder, async () => undefined)).toBe(1);
  });

  it("a member sees its own, and neither the address nor what staff wrote", async () => {
    const [one, other] = [await openPerson(catalogueId), await openPerson(catalogueId)];
    await recordBounce({ mailId: await queue(one.memberId), status: "5.1.1", recipient: null }, noon);
    const select = { id: true, kind: true } as const;
    expect(await asMember(one, (tx) => tx.mailBounce.findMany({ select }))).toHaveLength(1);
    expect(await asMember(other, (tx) => tx.mailBounce.findMany({ select }))).toHaveLength(0);
    await expect(asMember(one, (tx) => tx.mailBounce.findMany({ select: { addressHint: true } }))).rejects.toThrow();
  });
});
