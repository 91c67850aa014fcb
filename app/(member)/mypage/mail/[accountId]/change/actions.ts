"use server";

import { placeAction } from "@/lib/web/place-action";
import { accountIdPart, mailPath } from "../../paths";

export const placeMailChangeAction = placeAction("change-mail", { accountId: accountIdPart }, (step, { accountId }) =>
  mailPath(accountId, `change/${step}`),
);
