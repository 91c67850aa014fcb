import type { Facts } from "@/lib/domain/decision";
import type { ReasonKind } from "@/lib/domain/reason-kinds";

const name = { nameJa: "在庫クラウド", nameEn: "Inventory cloud" };

const slot = { nameJa: "メール", nameEn: "Mail addresses", basic: 1, registered: 1 };

/** Facts of limits, permissions and notices. */
export const limitFacts = {
  "slot-count": [
    { ...slot, added: 0, allowed: 1 },
    { ...slot, added: 5, allowed: 6, addedByJa: "メールパック", addedByEn: "Mail pack" },
  ],
  permitted: [
    { labelJa: "明細を見る", labelEn: "View statements", role: "holder", level: "all" },
    { labelJa: "ロックを外す", labelEn: "Unlock", role: "support", level: "yes" },
  ],
  "account-id-permanent": [{ accountId: "mihon" }],
  "account-id-never-reused": [{ accountId: "mihon", deletedOn: "2026-03-05" }],
  "admin-role-powers": [{}],
  "same-as-mail-name": [{ accountId: "taro", mailName: "taro" }],
  "subscriber-support": [{ ...name, phone: "0120-000-000", hoursJa: "9:00〜17:30", hoursEn: "9:00 – 17:30" }],
  "reply-runs": ["ahead", "running", "over"].map((state) => ({
    from: "2026-12-28",
    to: "2027-01-04",
    today: "2026-12-30",
    days: 8,
    state,
  })),
  "not-on-one-computer": [
    { ...name, othersJa: "乙、丙", othersEn: "B, C" },
    { ...name, othersJa: "乙、丙", othersEn: "B, C", heldJa: "丙", heldEn: "C" },
  ],
} satisfies Partial<Record<ReasonKind, Facts[]>>;
