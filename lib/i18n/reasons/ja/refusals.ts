import type { RefusalKind } from "../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../words";
import { accessRefusals } from "./refusals/access";
import { accountIdRefusals } from "./refusals/account-ids";
import { approvalRefusals } from "./refusals/approval";
import { caseworkRefusals } from "./refusals/casework";
import { changeRefusals } from "./refusals/changes";
import { contractRefusals } from "./refusals/contracts";
import { memberInformationRefusals } from "./refusals/member-information";
import { optionRefusals } from "./refusals/options";
import { paperRefusals } from "./refusals/papers";
import { partnerRefusals } from "./refusals/partners";
import { paymentRefusals } from "./refusals/payments";
import { peopleRefusals } from "./refusals/people";
import { serviceRefusals } from "./refusals/services";
import { staffRefusals } from "./refusals/staff";

/** What is refused: the cause, then the next act. */
export const refusals = {
  ...contractRefusals,
  ...changeRefusals,
  ...serviceRefusals,
  ...paymentRefusals,
  ...paperRefusals,
  ...caseworkRefusals,
  ...memberInformationRefusals,
  ...optionRefusals,
  ...partnerRefusals,
  ...accountIdRefusals,
  ...accessRefusals,
  ...peopleRefusals,
  ...approvalRefusals,
  ...staffRefusals,
} satisfies Record<RefusalKind, RefusalTemplate>;
