import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { neighbouringCatalogues } from "@/lib/db/catalogue";
import { writeCatalogue } from "@/lib/db/catalogue-text";
import { toDateColumn, toInstantColumn } from "@/lib/db/dates";
import { asStaff } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { Fault } from "@/lib/domain/catalogue/fault";
import { publicationFaults } from "@/lib/domain/catalogue/version-faults";
import type { Actor } from "@/lib/domain/permission";

export type Publication = {
  readonly id: string;
  readonly effectiveFrom: Temporal.PlainDate;
  readonly outcome: "published" | "already" | "refused";
  /** Why it is refused beside the versions that there are; empty where its day is taken. */
  readonly faults: readonly Fault[];
};

type Publisher = Extract<Actor, { kind: "staff" | "system" }>;

const nameOf = (publisher: Publisher) => (publisher.kind === "staff" ? publisher.staffId : publisher.name);

/**
 * Publishes a catalogue from a day on: its canonical JSON, named by its SHA-256 (DECISIONS 8). The same again is the same success;
 * another version for a day that has one is refused, because contracts may rest on it already.
 */
export async function publishCatalogue(
  publisher: Publisher,
  catalogue: Catalogue,
  effectiveFrom: Temporal.PlainDate,
  at: Temporal.Instant,
): Promise<Publication> {
  const canonical = writeCatalogue(catalogue);
  const id = sha256(canonical);
  return asStaff({ staffId: nameOf(publisher) }, async (tx) => {
    const there = await tx.catalogueVersion.findUnique({
      where: { effectiveFrom: toDateColumn(effectiveFrom) },
      select: { id: true },
    });
    if (there) return { id, effectiveFrom, outcome: there.id === id ? "already" : "refused", faults: [] };
    const neighbours = await neighbouringCatalogues(tx, effectiveFrom);
    const next = { from: effectiveFrom.toString(), catalogue };
    const faults = publicationFaults(next, neighbours, dateInJapan(at).toString());
    if (faults.length > 0) return { id, effectiveFrom, outcome: "refused", faults };
    const row = {
      id,
      canonical,
      effectiveFrom: toDateColumn(effectiveFrom),
      publishedAt: toInstantColumn(at),
      publishedBy: nameOf(publisher),
    };
    const { count } = await tx.catalogueVersion.createMany({ data: [row], skipDuplicates: true });
    if (count === 1) {
      const subject = { kind: "catalogue", id };
      await appendAudit(tx, {
        at,
        actor: publisher,
        action: "catalogue.published",
        subject,
        memberId: null,
        data: { effectiveFrom: effectiveFrom.toString() },
      });
      return { id, effectiveFrom, outcome: "published", faults: [] };
    }
    // Somebody else was faster, or the same text is in force from another day.
    const now = await tx.catalogueVersion.findUnique({ where: { effectiveFrom: row.effectiveFrom }, select: { id: true } });
    return { id, effectiveFrom, outcome: now?.id === id ? "already" : "refused", faults: [] };
  });
}
