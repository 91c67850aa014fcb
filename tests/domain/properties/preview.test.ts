import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { canonicalJson } from "@/lib/domain/canonical-json";
import type { ContractEvent } from "@/lib/domain/contracts/events";
import { previewCancellation } from "@/lib/domain/ordering/preview-cancellation";
import { previewChange } from "@/lib/domain/ordering/preview-change";
import { previewOrder } from "@/lib/domain/ordering/preview-order";
import { catalogue } from "../support";
import { contract, dayInJapan, products, type Story, storyOf } from "./any-story";
import { runs } from "./runs";
import { tell } from "./told";

vi.setConfig({ testTimeout: 600_000 });

const lastInvoiceOf = (invoices: readonly { issuedOn: { toString(): string } }[]) => invoices.at(-1)?.issuedOn.toString() ?? "";
const changes: ReadonlySet<ContractEvent["type"]> = new Set(["add-option", "cancel-option", "change-quantity"]);

/** The story up to an event, the event itself, and what comes of both together. */
function atEvent(story: Story, chosen: (event: ContractEvent) => boolean) {
  const index = story.events.findIndex(chosen);
  const event = story.events[index];
  if (!event) return null;
  const on = dayInJapan(event.at);
  const before = tell({ ...story, until: on }, story.events.slice(0, index));
  return { event, on, before: before.state, events: story.events.slice(0, index) };
}

describe("[JP-09] the preview is the bill", () => {
  test.each(products)("%s: an order's invoices are those that are issued if nothing else happens", (_, product) => {
    fc.assert(
      fc.property(storyOf(product, 1), (story) => {
        const [order] = story.events;
        if (order?.type !== "order") return;
        const shown = previewOrder(order, catalogue, story.member);
        const told = tell({ ...story, until: dayInJapan(order.at).add({ years: 4 }) }, [order]);
        expect(shown.ok).toBe(told.state !== null);
        if (!shown.ok) return;
        const billed = told.issued.slice(0, shown.value.invoices.length);
        expect(canonicalJson(shown.value.invoices)).toBe(canonicalJson(billed));
      }),
      runs(20),
    );
  });

  test.each(products)("%s: a change's bills with it are those that are issued", (_, product) => {
    fc.assert(
      fc.property(storyOf(product), (story) => {
        const found = atEvent(story, (event) => changes.has(event.type));
        if (!found?.before) return;
        const { event, before, events } = found;
        const shown = previewChange(before, event, catalogue, { member: story.member });
        const told = tell({ ...story, until: dayInJapan(event.at).add({ years: 4 }) }, [...events, event]);
        const refused = told.refusals.some((one) => one.event === event.id);
        expect(shown.ok).toBe(!refused);
        if (!shown.ok) return;
        const invoices = shown.value.with.invoices;
        const since = before.billing.invoices.length;
        expect(canonicalJson(invoices)).toBe(canonicalJson(told.issued.slice(since, since + invoices.length)));
      }),
      runs(20),
    );
  });

  test.each(products)("%s: each way of ending costs what it says", (_, product) => {
    fc.assert(
      fc.property(storyOf(product, 6), (story) => {
        const [order] = story.events;
        if (!order) return;
        const at = story.events.at(-1)?.at ?? order.at;
        const on = dayInJapan(at);
        const { state } = tell({ ...story, until: on });
        if (!state) return;
        const shown = previewCancellation(state, at, catalogue, { member: story.member });
        if (!shown.ok) return;
        for (const one of shown.value.alternatives.filter(({ kind }) => kind === "now" || kind === "early")) {
          const base = { contract, at } as const;
          const request: ContractEvent = {
            ...base,
            id: "ask",
            type: "request-cancellation",
            ...(one.kind === "early" ? { early: true } : {}),
          };
          const accept: ContractEvent = { ...base, id: "accept", type: "accept-cancellation" };
          const until = on.add({ years: 4 });
          const told = tell({ ...story, until }, [...story.events, request, accept]);
          expect(told.state?.cancellation?.endsOn.toString()).toBe(one.endsOn?.toString());
          const since = state.billing.invoices.length;
          const billed = told.issued.slice(since, since + one.invoices.length);
          expect(canonicalJson(one.invoices)).toBe(canonicalJson(billed));
          expect(lastInvoiceOf(billed)).toBe(lastInvoiceOf(one.invoices));
        }
      }),
      runs(20),
    );
  });
});
