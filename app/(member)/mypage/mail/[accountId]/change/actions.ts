"use server";

import { placeAction } from "@/lib/web/place-action";
import { accountIdPart } from "../../../_parts/account-id-part";
import { mailPath } from "../../paths";

export const placeMailChangeAction = placeAction("change-mail", { accountId: accountIdPart }, (step, { accountId }) =>
  mailPath(accountId, `change/${step}`),
);
