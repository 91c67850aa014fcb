import { rmSync } from "node:fs";
import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enterEmbedded, findVisit, listNotices, takeNotice } from "@/lib/adapters/partner/embedded";
import { embeddedKey, findPartnerDesk } from "@/lib/adapters/partner/find-desk";
import { sendNotice } from "@/lib/adapters/partner/send-notice";
import { handOverToken, issuer, noticeToken, verifyToken } from "@/lib/adapters/partner/token";
import { getEnv } from "@/lib/config/env";
import { openPartner } from "@/lib/services/partners/open-partner";
import { enterSecondLogin } from "@/lib/services/second-login/enter-second-login";
import { ownerQuery, resetDatabase } from "../../support/database";
import { later, noon, publishSample } from "../procedures/support";
import { loggedIn } from "../procedures/with-session";

const code = "minato-club";
const folder = () => `${getEnv().DATA_DIR}/partners`;
const contents = (id: string) => ({ id, subject: crypto.randomUUID(), application: { state: "none" } as const });
const desk = () => {
  const found = findPartnerDesk(code);
  if (!found) throw new Error("no desk");
  return found;
};

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});
afterAll(() => rmSync(folder(), { recursive: true, force: true }));

describe("[FB-07] the pass to a partner's page", () => {
  it("leads to the partner's address, names nobody, and is known by its number in the trail", async () => {
    const actor = await loggedIn();
    await enterSecondLogin(actor, { customerNumber: actor.customerNumber, password: "Demo-pass-2026!" }, noon);
    const urls = [await openPartner(actor, code, noon), await openPartner(actor, code, later(1))].map((one) => {
      if (!one?.ok) throw new Error(JSON.stringify(one));
      return new URL(one.value.url);
    });
    expect(urls[0]?.pathname).toBe(`/dev/partner/${code}/enter`);
    const claims = urls.map((url) => JSON.parse(Buffer.from(url.search.split(".")[1] ?? "", "base64url").toString("utf8")));
    expect(claims[0]).toMatchObject({ iss: issuer, aud: code, application: { state: "none" } });
    expect(claims[0].exp - claims[0].iat).toBe(60);
    expect(claims[0].sub, "the same contract").toBe(claims[1].sub);
    expect(claims[0].jti, "another pass").not.toBe(claims[1].jti);
    expect(JSON.stringify(claims)).not.toContain(actor.customerNumber);
    expect(claims[0].sub).not.toBe(actor.contractId);
    const trail = await ownerQuery<{ pass: string }>(
      "SELECT data->>'pass' AS pass FROM audit_entry WHERE member_id = $1 AND action = 'partner.opened' ORDER BY id",
      [actor.memberId],
    );
    expect(trail.map(({ pass }) => pass)).toEqual(claims.map(({ jti }) => jti));
  });

  it("is good once, also when it comes twice in the same moment, and for a minute", async () => {
    const token = await handOverToken(desk(), contents("pass-1"), noon);
    const answers = await Promise.all([enterEmbedded(code, token, noon), enterEmbedded(code, token, noon)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await enterEmbedded(code, token, noon)).toEqual({ ok: false, fault: "replayed" });
    expect((await findVisit(code, "pass-1"))?.application).toEqual({ state: "none" });
    const late = await handOverToken(desk(), contents("pass-2"), noon);
    expect((await enterEmbedded(code, late, noon.add({ seconds: 59 }))).ok).toBe(true);
    const tooLate = await handOverToken(desk(), contents("pass-3"), noon);
    expect(await enterEmbedded(code, tooLate, noon.add({ seconds: 61 }))).toEqual({ ok: false, fault: "expired" });
  });

  it("of another partner, another installation, another kind, unsigned or from the future opens nothing", async () => {
    const good = await handOverToken(desk(), contents("pass-4"), noon);
    const [head, body, signature] = good.split(".");
    const none = `${Buffer.from('{"alg":"none","typ":"hand-over+jwt"}').toString("base64url")}.${body}.`;
    const foreign = await handOverToken({ ...desk(), key: new Uint8Array(32) }, contents("pass-5"), noon);
    const other = await handOverToken({ ...desk(), code: "minato-theatre" }, contents("pass-6"), noon);
    const ahead = await handOverToken(desk(), contents("pass-7"), noon.add({ seconds: 5 }));
    const eternal = await new SignJWT({ application: { state: "none" } })
      .setProtectedHeader({ alg: "HS256", typ: "hand-over+jwt" })
      .setIssuer(issuer)
      .setAudience(code)
      .setSubject("x")
      .setJti("pass-8")
      .sign(embeddedKey(code));
    const wrong = [
      none,
      foreign,
      other,
      ahead,
      eternal,
      `${head}.${body}`,
      `${head}.${body}x.${signature}`,
      "",
      "x".repeat(9000),
    ];
    wrong.push(await noticeToken(desk(), contents("pass-9"), noon));
    for (const token of wrong) expect(await enterEmbedded(code, token, noon)).toEqual({ ok: false, fault: "invalid" });
    expect((await enterEmbedded(code, good, noon)).ok, "the good one still is").toBe(true);
  });

  it("is refused as a notice, and a notice counts once", async () => {
    const subject = crypto.randomUUID();
    const application = { state: "applied", id: "a", appliedOn: "2026-11-21" } as const;
    const token = await noticeToken(desk(), { id: "a:applied", subject, application }, noon);
    expect(await takeNotice(code, token, noon)).toBe(true);
    expect(await takeNotice(code, token, noon)).toBe(true);
    expect(await listNotices(code, subject)).toHaveLength(1);
    expect(await takeNotice(code, await handOverToken(desk(), contents("x"), noon), noon)).toBe(false);
    expect((await verifyToken(desk(), token, "hand-over", noon)).ok).toBe(false);
  });
});

describe("a partner that is in trouble", () => {
  const answering = async (status: number, headers: Record<string, string> = {}) => {
    const { createServer } = await import("node:http");
    const server = createServer((_request, response) => response.writeHead(status, headers).end());
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    return { notices: `http://127.0.0.1:${port}/notices`, stop: () => server.close() };
  };

  it.each([
    [500, {}],
    [401, {}],
    [302, { Location: "http://127.0.0.1:1/" }],
  ])("answers %i, and that is no success", async (status, headers) => {
    const { notices, stop } = await answering(status, headers as Record<string, string>);
    await expect(sendNotice({ ...desk(), notices }, "x")).rejects.toThrow();
    stop();
  });

  it("answers 204, and that is one; nobody at the address is none", async () => {
    const { notices, stop } = await answering(204);
    await expect(sendNotice({ ...desk(), notices }, "x")).resolves.toBeUndefined();
    stop();
    await expect(sendNotice({ ...desk(), notices }, "x")).rejects.toThrow();
  });
});
