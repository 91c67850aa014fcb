import "server-only";
import type { Refusal } from "@/lib/domain/decision";

/** Carries a refusal out of a transaction that has already written, so that it is rolled back. Never leaves the services. */
export class PlacingRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind);
  }
}
