import { beforeAll, describe, expect, it } from "vitest";
import { containsPattern, foldText } from "@/lib/queries/staff/fold-text";
import { decodeCursor, encodeCursor, keyPage } from "@/lib/queries/staff/key-cursor";
import { listAudit } from "@/lib/queries/staff/list-audit";
import { searchMembers } from "@/lib/queries/staff/search-members";
import { addMember, addStaff, noon, publishSample, type TestMember, type TestStaff } from "../../services/staff/staff-world";
import { ownerQuery } from "../../support/database";

let staff: TestStaff;
let yamada: TestMember;

beforeAll(async () => {
  await publishSample();
  staff = await addStaff("admin", "suzuki", "鈴木 次郎");
  yamada = await addMember({
    familyName: "山田",
    givenName: "太郎",
    familyKana: "ヤマダ",
    givenKana: "タロウ",
    mail: "Taro.Yamada@example.com",
  });
  await addMember({ familyName: "髙橋", givenName: "100%_純", familyKana: "タカハシ", givenKana: "ジュン", mail: null });
});

async function found(text: string): Promise<string[]> {
  const page = await searchMembers(staff.actor, { text, sort: "number", descending: false, cursor: undefined }, noon);
  if (!page.permitted) throw new Error("not permitted");
  return page.rows.map((row) => row.id);
}

describe("finding a member", () => {
  it.each([
    "山田",
    "山田太郎",
    "山田 太郎",
    "山田　太郎",
    "ヤマダ",
    "やまだ たろう",
    "ﾔﾏﾀﾞ",
    "taro.yamada",
    "ＴＡＲＯ．ＹＡＭＡＤＡ＠",
  ])("[CL-05] %s finds Yamada Taro and nobody else", async (text) => {
    expect(await found(text)).toEqual([yamada.memberId]);
  });

  it("[CL-05] numbers are found with and without hyphens, in full width too", async () => {
    const [row] = await ownerQuery<{ number: string; contract: string }>(
      "SELECT m.number, c.number AS contract FROM member m JOIN contract c ON c.member_id = m.id WHERE m.id = $1",
      [yamada.memberId],
    );
    if (!row) throw new Error("no member");
    const wide = (text: string) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    for (const text of [
      row.number,
      row.number.toLowerCase(),
      wide(row.number),
      `${row.number.slice(0, 3)}-${row.number.slice(3)}`,
      row.contract,
      yamada.customerNumber,
    ]) {
      expect(await found(text)).toEqual([yamada.memberId]);
    }
  });

  it("[SECURITY] signs of LIKE, quotes, NUL and lone surrogates are only letters", async () => {
    expect(await found("100%_")).toHaveLength(1);
    for (const text of ["_", "\\", "'; DROP TABLE member; --", "<script>", "😀", "\u0000山田x", "\ud800"])
      expect(Array.isArray(await found(text))).toBe(true);
    expect(await found("%%%%")).toEqual([]);
    expect(await found(" 　-")).toHaveLength(2);
  });

  it("[CL-05] folding meets what people write", () => {
    expect(foldText("ﾔﾏﾀﾞ　タロー")).toBe(foldText("やまだたろー"));
    expect(containsPattern("a_b%c\\")).toBe("%a\\_b\\%c\\\\%");
  });
});

describe("pages by key", () => {
  it("[CL-05] lead through all rows forwards and backwards without losing one", async () => {
    for (let index = 0; index < 53; index += 1)
      await ownerQuery(
        "INSERT INTO member (id, number, kind, family_name, given_name, family_kana, given_kana, created_at) VALUES (gen_random_uuid(), $1, 'person', '頁', '送', 'ペ', 'ジ', now())",
        [`P${String(index).padStart(3, "0")}`],
      );
    const read = async (sort: "number" | "kana", descending: boolean, cursor?: string) => {
      const page = await searchMembers(staff.actor, { text: "頁送", sort, descending, cursor }, noon);
      if (!page.permitted) throw new Error("not permitted");
      return page;
    };
    for (const [sort, descending] of [
      ["number", false],
      ["number", true],
      ["kana", false],
      ["kana", true],
    ] as const) {
      const first = await read(sort, descending);
      const second = await read(sort, descending, first.next ?? "");
      expect([first.rows.length, second.rows.length, first.previous, second.next]).toEqual([50, 3, null, null]);
      expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(53);
      const back = await read(sort, descending, second.previous ?? "");
      expect(back.rows.map((row) => row.id)).toEqual(first.rows.map((row) => row.id));
      expect(back.previous).toBeNull();
    }
  });

  it("[SECURITY] a cursor made by hand is the first page, not an error", async () => {
    for (const text of [
      "x",
      "e30",
      Buffer.from('{"way":"after","value":"\\u0000","id":"1"}').toString("base64url"),
      "a".repeat(5000),
    ])
      expect(decodeCursor(text)).toBeNull();
    const forged = encodeCursor({ way: "after", value: "'", id: "not a number" });
    expect((await listAudit(staff.actor, {}, forged, noon)).permitted).toBe(true);
  });

  it("[CL-05] the middle page knows both neighbours", () => {
    const rows = ["b", "c", "d"].map((id) => ({ id }));
    const page = keyPage(rows, 2, { way: "after", value: "a", id: "a" }, (row) => ({ value: row.id, id: row.id }));
    expect(page.rows.map((row) => row.id)).toEqual(["b", "c"]);
    expect(decodeCursor(page.previous ?? undefined)).toEqual({ way: "before", value: "b", id: "b" });
    expect(decodeCursor(page.next ?? undefined)).toEqual({ way: "after", value: "c", id: "c" });
  });
});

describe("searching the trail", () => {
  it("[JP-13] by who, by member, by action and by day in Japan", async () => {
    await ownerQuery(
      `INSERT INTO audit_entry (at, actor_kind, actor_id, action, subject_kind, subject_id, member_id, data) VALUES
       ('2026-11-19T15:00:00Z', 'staff', $1, 'member.viewed', 'member', $2::text, $2::uuid, '{}'),
       ('2026-11-20T14:59:59Z', 'staff', $1, 'member.viewed', 'member', $2::text, $2::uuid, '{}'),
       ('2026-11-20T15:00:00Z', 'staff', $1, 'member.viewed', 'member', $2::text, $2::uuid, '{}')`,
      [staff.id, yamada.memberId],
    );
    const { Temporal } = await import("temporal-polyfill");
    const day = Temporal.PlainDate.from("2026-11-20");
    const counted = async (filter: Parameters<typeof listAudit>[1]) => {
      const page = await listAudit(staff.actor, filter, undefined, noon);
      return page.permitted ? page.rows.filter((row) => row.action === "member.viewed").length : -1;
    };
    expect(await counted({ action: "member.viewed", from: day, until: day })).toBe(2);
    expect(await counted({ actor: "すずき" })).toBe(0);
    expect(await counted({ actor: "鈴木　次郎", member: "ヤマダ" })).toBe(3);
    expect(await counted({ actor: "SUZUKI" })).toBe(3);
    expect(await counted({ member: "髙橋" })).toBe(0);
    expect(await counted({ action: "staff.created" })).toBe(0);
  });
});
