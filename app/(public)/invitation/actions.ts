"use server";

import { z } from "zod";
import { decide } from "@/lib/domain/decision";
import { askInvitationAgain } from "@/lib/services/people/ask-invitation-again";
import { publicFormAction } from "@/lib/web/form-action";
import { linkToken } from "./paths";

/** The answer is the same whether a mail went out or not. */
export const askAgainAction = publicFormAction({
  permission: null,
  schema: z.object({ token: linkToken }),
  run: async (_visitor, { token }, at) => {
    await askInvitationAgain(token, at);
    return decide(null);
  },
  next: (_done, { token }) => `/invitation?token=${token}&asked=1`,
});
