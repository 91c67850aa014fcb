"use server";

import { z } from "zod";
import { digitsOfAsked } from "@/lib/queries/identity/asked-view";
import { finishAddingFactor } from "@/lib/services/identity/factors/finish-adding-factor";
import { preferFactor } from "@/lib/services/identity/factors/prefer-factor";
import { removeFactor } from "@/lib/services/identity/factors/remove-factor";
import { resendCode } from "@/lib/services/identity/factors/resend-code";
import { startAddingFactor } from "@/lib/services/identity/factors/start-adding-factor";
import { finishFactorTest, startFactorTest } from "@/lib/services/identity/factors/test-factor";
import { portalAction } from "@/lib/web/form-action";
import { requestAddress } from "@/lib/web/request-address";
import { againAnchor, askedTooSoon, sentAgain } from "@/lib/web/sent-again";
import { methodPath, newCodePath, securityPath, testCodePath } from "./paths";
import { challengeId, codeSchema, methodId, newMethodSchema, testCodeSchema } from "./schema";
import { methodLabels, methodWords } from "./words";

const permission = "login.own";

export const addMethodAction = portalAction({
  permission,
  schema: newMethodSchema,
  labels: methodLabels,
  run: async (actor, chosen, at) => startAddingFactor(actor, chosen, at, await requestAddress()),
  next: ({ challengeId: id }) => newCodePath(id),
  fieldOf: ({ kind }) => (kind === "method-known" || kind === "sms-not-offered" ? "method" : null),
  words: methodWords,
});

export const finishAddingAction = portalAction({
  permission,
  schema: async (actor, at) => codeSchema(await digitsOfAsked(actor, "add", at)),
  labels: methodLabels,
  run: (actor, { challenge, code }, at) => finishAddingFactor(actor, { challengeId: challenge, code }, at),
  next: ({ factorId }) => methodPath(factorId, "added"),
  words: methodWords,
});

export const resendAddedAction = portalAction({
  permission,
  schema: z.object({ challenge: challengeId }),
  run: async (actor, { challenge }, at) =>
    resendCode(actor, { purpose: "add", challengeId: challenge }, at, await requestAddress()),
  next: (_value, { challenge }, at) => newCodePath(challenge, `&${sentAgain(at)}`),
  refusedTo: (refusal, { challenge }, at) => {
    const tooSoon = askedTooSoon(refusal, at);
    return tooSoon && newCodePath(challenge, `&${tooSoon}${againAnchor}`);
  },
  words: methodWords,
});

export const startTestAction = portalAction({
  permission,
  schema: z.object({ methodId }),
  run: (actor, input, at) => startFactorTest(actor, input.methodId, at),
  next: ({ challengeId: id }, input) => testCodePath(input.methodId, id),
  words: methodWords,
});

export const finishTestAction = portalAction({
  permission,
  schema: async (actor, at) => testCodeSchema(await digitsOfAsked(actor, "test", at)),
  labels: methodLabels,
  run: (actor, { challenge, code }, at) => finishFactorTest(actor, { challengeId: challenge, code }, at),
  next: () => `${securityPath}?done=tested`,
  words: methodWords,
});

export const resendTestAction = portalAction({
  permission,
  schema: z.object({ challenge: challengeId, methodId }),
  run: (actor, { challenge }, at) => resendCode(actor, { purpose: "test", challengeId: challenge }, at),
  next: (_value, input, at) => testCodePath(input.methodId, input.challenge, `&${sentAgain(at)}`),
  refusedTo: (refusal, input, at) => {
    const tooSoon = askedTooSoon(refusal, at);
    return tooSoon && testCodePath(input.methodId, input.challenge, `&${tooSoon}${againAnchor}`);
  },
  words: methodWords,
});

export const preferMethodAction = portalAction({
  permission,
  schema: z.object({ methodId }),
  run: (actor, input, at) => preferFactor(actor, input.methodId, at),
  next: () => `${securityPath}?done=preferred`,
  words: methodWords,
});

export const removeMethodAction = portalAction({
  permission,
  schema: z.object({ methodId }),
  run: (actor, input, at) => removeFactor(actor, input.methodId, at),
  next: () => `${securityPath}?done=removed`,
  words: methodWords,
});
