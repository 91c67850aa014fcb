"use server";

import { z } from "zod";
import { decide } from "@/lib/domain/decision";
import { withdrawByLink } from "@/lib/services/campaigns/withdraw-by-link";
import { publicFormAction } from "@/lib/web/form-action";
import { linkToken } from "./link-token";

/** Ends campaign mail; the page then says how it stands. */
export const unsubscribeAction = publicFormAction({
  permission: null,
  schema: z.object({ token: linkToken }),
  run: async (_visitor, { token }, at) => decide(await withdrawByLink(token, "mail-link", at)),
  next: (_found, { token }) => `/unsubscribe?token=${token}`,
});
