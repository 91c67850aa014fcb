import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { labelPaper } from "@/lib/services/guides/label-paper";
import { popplerThere, readPaper } from "../../support/read-paper";

const judged = test.skipIf(!popplerThere);
const frame = { day: Temporal.PlainDate.from("2026-11-22"), issuer: "みなとネットワーク", madeAtMs: 0 };
const mail = { ja: "メールご利用ガイド", en: "Mail guide" };
const label = (number: string, address: string | null, name = "試験 太郎") => ({ number, name, address, guides: [mail] });

judged("[FB-28] a label for each address and none for a member without one, on as many sheets as it takes", async () => {
  const addresses = Array.from({ length: 23 }, (_, n) =>
    label(`M26-11-${String(n).padStart(4, "0")}`, n === 5 ? null : `〒105-0001 見本市${n}番地`),
  );
  const text = await readPaper(await labelPaper(addresses, frame, "ja"));
  const pages = text.split("\f").filter((page) => page.trim() !== "");
  expect(pages).toHaveLength(3);
  expect(text.match(/試験 太郎 様/g)).toHaveLength(22);
  expect(text, "the postal code on a line of its own").toMatch(/〒105-0001 .*\n[^〒]*見本市0番地/);
  expect(text).not.toContain("M26-11-0005");
  expect(text).toContain("22件");
});

judged("[FB-28] the longest address and name are on their label whole", async () => {
  const address = `東京都港区${"見本町".repeat(40)}405号室`;
  const name = `株式会社${"見本".repeat(20)}`;
  const text = (await readPaper(await labelPaper([label("M26-11-0001", address, name)], frame, "ja"))).replace(/\s/g, "");
  for (const part of [address, `${name}様`, "M26-11-0001"]) expect(text).toContain(part);
});
