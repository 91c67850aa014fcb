import { z } from "zod";
import { messageKey } from "@/lib/web/message-key";

export const switchSchema = z.object({
  switch: z.string().regex(/^[a-z][a-z0-9.-]{0,63}$/),
  on: z.enum(["on", "off"], messageKey("accountIdFlow.switchChoose")),
});
