import { beforeAll, describe, expect, it } from "vitest";
import { POST as unsubscribe } from "@/app/(public)/unsubscribe/one-click/route";
import { POST as takePartnerNotice } from "@/app/dev/partner/[partner]/notices/route";
import { readShortBody, readShortForm } from "@/lib/web/read-short-body";
import { publishSample } from "../services/procedures/support";
import { resetDatabase } from "../support/database";

const form = { "Content-Type": "application/x-www-form-urlencoded" };
const piece = new TextEncoder().encode("x".repeat(1000));

/** A body sent in pieces, as by `Transfer-Encoding: chunked`: no header says how long it is. */
function inPieces(address: string, first: string, more: number) {
  const told = { taken: 0 };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        controller.enqueue(told.taken === 0 ? new TextEncoder().encode(first) : piece);
        told.taken += 1;
        if (told.taken > more) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const request = new Request(address, { method: "POST", headers: form, body, duplex: "half" } as RequestInit);
  expect(request.headers.get("content-length")).toBeNull();
  return { request, told };
}

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

describe("a body that anybody may send", () => {
  const oneClick = `http://localhost:3000/unsubscribe/one-click?token=${"x".repeat(43)}`;

  it("[JP-16] the one-click address reads a form in pieces, and no more of it than a form may have", async () => {
    const short = inPieces(oneClick, "List-Unsubscribe=One-Click", 0);
    expect((await unsubscribe(short.request)).status, "a form, and nobody's token").toBe(404);
    const long = inPieces(oneClick, "List-Unsubscribe=One-Click&x=", 500);
    expect((await unsubscribe(long.request)).status).toBe(400);
    expect(long.told.taken).toBeLessThan(5);
  });

  it("[FB-07] the letter box of the embedded partner takes no endless letter", async () => {
    const { request, told } = inPieces("http://localhost:3000/dev/partner/minato-club/notices", "a.b.c", 500);
    expect((await takePartnerNotice(request, { params: Promise.resolve({ partner: "minato-club" }) })).status).toBe(413);
    expect(told.taken).toBeLessThan(10);
  });

  it("is whole up to the limit, and nothing beyond it; what is no form is none", async () => {
    const post = (body: string, headers: Record<string, string> = form) =>
      new Request(oneClick, { method: "POST", headers, body });
    expect((await readShortBody(post("x".repeat(10)), 10))?.toString()).toBe("x".repeat(10));
    expect(await readShortBody(post("x".repeat(11)), 10)).toBeNull();
    expect((await readShortForm(post("a=%E3%81%82"), 20))?.get("a")).toBe("あ");
    expect(await readShortForm(post("{}", { "Content-Type": "application/json" }), 20)).toBeNull();
    expect((await readShortBody(new Request(oneClick, { method: "POST" }), 10))?.length).toBe(0);
  });
});
