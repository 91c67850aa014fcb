"use server";

import { z } from "zod";
import { withdrawResetByLink } from "@/lib/services/staff/factor-reset/withdraw-factor-reset";
import { publicFormAction } from "@/lib/web/form-action";
import { linkToken } from "./link-token";

/** Stops the reset; the page then says how it stands. */
export const withdrawResetAction = publicFormAction({
  permission: null,
  schema: z.object({ token: linkToken }),
  run: (_visitor, { token }, at) => withdrawResetByLink(token, at),
  next: (_, { token }) => `/factor-reset?token=${token}`,
});
