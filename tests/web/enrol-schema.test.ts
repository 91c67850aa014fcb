import { expect, test } from "vitest";
import { enrolSchema } from "@/app/(auth)/_parts/schema";
import { sampleCatalogue } from "../support/sample-catalogue";

const terms = sampleCatalogue().operator.identity;
const passkey = { method: "passkey", passkeyName: "鍵", credential: "{}" };

test.each([
  ["mail", { method: "mail", mail: "hanako@example.com" }],
  ["sms", { method: "sms", number: "090-1234-5678" }],
  ["totp", { method: "totp" }],
  ["passkey", passkey],
])("[CL-01] after a registration %s is chosen by a form that has no activation code", (_method, typed) => {
  expect(enrolSchema(terms, true).safeParse(typed)).toMatchObject({ success: true, data: { activationCode: null } });
  expect(enrolSchema(terms, true).safeParse({ ...typed, activationCode: "ABCD" })).toMatchObject({
    data: { activationCode: null },
  });
  const faults = enrolSchema(terms, false).safeParse({ ...typed, activationCode: "" }).error?.issues;
  expect(
    faults?.map(({ path }) => path.join()),
    "a first login asks for it",
  ).toEqual(["activationCode"]);
});

test.each([
  ["without a name", { passkeyName: " " }],
  ["with a name too long", { passkeyName: "あ".repeat(41) }],
  ["with invisible signs in it", { passkeyName: "鍵\u202E" }],
  ["with what no device sends", { credential: "x".repeat(16_001) }],
])("[CL-06] a passkey %s is told at the form", (_what, changes) => {
  expect(enrolSchema(terms, true).safeParse({ ...passkey, ...changes }).success).toBe(false);
});
