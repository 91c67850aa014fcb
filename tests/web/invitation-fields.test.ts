import { describe, expect, it } from "vitest";
import { z } from "zod";
import { accessFields, messageField } from "@/app/(member)/mypage/people/access-schema";
import { readCatalogueFolder } from "../../scripts/catalogue-files";

const parsed = readCatalogueFolder("catalogue");
if (!parsed.ok || !parsed.catalogue.memberRoles) throw new Error("no roles");
const schema = z.looseObject({ ...accessFields(parsed.catalogue.memberRoles), message: messageField });
const right = { role: "user", scope: "all" };
const toldOf = (typed: object) =>
  (schema.safeParse({ ...right, ...typed }).error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);

const links = [
  "https://evil.example/login で確認",
  "ｈｔｔｐｓ：／／ｅｖｉｌ．ｅｘａｍｐｌｅ",
  "HTTP://EVIL",
  "www.evil.example",
  "evil.example",
  "login.evil.co.jp を開く",
  "evil.example/login",
  "mailto:x",
  "help@evil.example まで",
];

describe("[BZ-13] what goes out in an invitation under our name holds no link", () => {
  it.each(links)("a purpose of %j is told at its field", (purpose) => {
    expect(toldOf({ purpose })).toEqual(["purpose: fields.noLink"]);
  });

  it.each(links)("a message of %j is told at its field", (message) => {
    expect(toldOf({ message: `よろしく。\n${message}` })).toEqual(["message: people.form.messageNoLinks"]);
  });

  it.each(["第3四半期の監査", "v1.2の移行", "Co., Ltd.の工事", "10:30に電話で説明", "No.5ビル"])(
    "%j is as good as any",
    (words) => {
      expect(toldOf({ purpose: words, message: words })).toEqual([]);
    },
  );

  it("a purpose that is too long is told as such, and none is nothing", () => {
    expect(toldOf({ purpose: "あ".repeat(61) })).toEqual(["purpose: fields.tooLong"]);
    expect(schema.parse({ ...right, purpose: "　" }).purpose).toBeNull();
  });
});
