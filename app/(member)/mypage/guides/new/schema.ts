import { z } from "zod";
import { messageKey } from "@/lib/web/message-key";

const box = /^guide-([a-z][a-z0-9.-]{0,63})$/;

/** Each guide is a box of its own, so that what was ticked stays after a fault. */
export const guidesSchema = z
  .record(z.string(), z.unknown())
  .transform((fields) => ({ guides: Object.keys(fields).flatMap((name) => box.exec(name)?.[1] ?? []) }))
  .pipe(z.object({ guides: z.array(z.string()).min(1, messageKey("papers.guides.chooseOne")).max(20) }));
