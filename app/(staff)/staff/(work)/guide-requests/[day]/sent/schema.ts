import { z } from "zod";
import { messageKey } from "@/lib/web/message-key";

const box = /^parcel-([0-9a-f-]{36})$/;

/** Each envelope is a box of its own, so that what was ticked stays after a fault. */
export const sentSchema = z
  .record(z.string(), z.unknown())
  .transform((fields) => ({
    requests: Object.keys(fields).flatMap((name) => box.exec(name)?.[1] ?? []),
    confirmed: fields.confirmed,
  }))
  .pipe(
    z.object({
      requests: z.array(z.uuid()).min(1, messageKey("papers.staffGuides.chooseOne")),
      confirmed: z.literal("yes", messageKey("papers.staffGuides.confirmRequired")),
    }),
  );
