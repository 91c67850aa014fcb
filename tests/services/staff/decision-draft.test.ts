import { describe, expect, it } from "vitest";
import { openDecision, sealDecision } from "@/lib/services/staff/decision-draft";
import { noon } from "../identity/support";

const about = { act: "deletion_request", subject: "11111111-1111-4111-8111-111111111111" } as const;
const entry = { decision: "accept", answer: "お求めのとおり削除します", shown: "waiting" };
const sealed = sealDecision("anna", about, entry, noon);

describe("[JP-10] what staff chose, on its way to the confirmation,", () => {
  it("opens for whoever chose it, with a key of its own", () => {
    const draft = openDecision("anna", about, sealed, noon.add({ minutes: 9 }));
    expect(draft).toMatchObject(entry);
    expect(openDecision("anna", about, sealDecision("anna", about, entry, noon), noon)?.formKey).not.toBe(draft?.formKey);
  });

  it.each([
    ["somebody else", () => openDecision("boris", about, sealed, noon)],
    ["another request", () => openDecision("anna", { ...about, subject: "22222222-2222-4222-8222-222222222222" }, sealed, noon)],
    ["another kind of act", () => openDecision("anna", { ...about, act: "change_report" }, sealed, noon)],
    ["a request of a colleague", () => openDecision("anna", { ...about, act: "countersign" }, sealed, noon)],
    ["a reset", () => openDecision("anna", { ...about, act: "factor_reset_decision" }, sealed, noon)],
    ["whoever comes after ten minutes", () => openDecision("anna", about, sealed, noon.add({ minutes: 11 }))],
    ["a changed text", () => openDecision("anna", about, `${sealed.slice(0, -4)}AAAA`, noon)],
    ["nothing", () => openDecision("anna", about, null, noon)],
  ])("opens not for %s", (_who, open) => expect(open()).toBeNull());
});
