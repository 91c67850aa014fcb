import { describe, expect, test } from "vitest";
import type { ContractEvent } from "@/lib/domain/contracts/events";
import { replay } from "@/lib/domain/contracts/replay";
import { catalogue, day, story } from "../support";

const numbers = ["R1", "R2", "R3", "R4", "R5", "R6"];
const at = (text: string) => ({ contract: "c1", at: `${text}T10:00:00+09:00` });

describe("[BZ-15] a correction doesn't judge again which invoice a change of method named", () => {
  test("a number that came after an earlier correction's credit note", () => {
    const events: ContractEvent[] = [
      ...story(
        ["2026-01-05", { type: "order", product: "remote-desktop", quantity: 3, login: "business-admin" }],
        ["2026-03-10", { type: "change-quantity", quantity: 5 }],
      ),
      { id: "fix", type: "correct", ...at("2026-05-20"), replaces: "e1" },
      // R1 to R4 are the months', R5 is the credit note of 20 May, R6 came on 15 June.
      { id: "card", type: "change-payment-method", ...at("2026-06-16"), to: "card", invoiceNumber: "R6" },
      { id: "more", type: "change-quantity", ...at("2026-06-17"), quantity: 7 },
      { id: "again", type: "correct", ...at("2026-06-20"), replaces: "more" },
    ];
    const { refusals, state } = replay(events, catalogue, {
      member: "corporate",
      until: day("2026-06-30"),
      invoiceNumbers: numbers,
    });
    expect(refusals).toEqual([]);
    expect(state?.payment.at(-1)?.method).toBe("card");
  });
});
