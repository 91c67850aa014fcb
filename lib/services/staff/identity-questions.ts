import "server-only";
import { fromDateColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { memberPhonePlace, memberPlace } from "@/lib/db/field-places";
import type { Tx } from "@/lib/db/scope";
import type { OfferedQuestion } from "./identity-question";

const answered = (
  question: Exclude<OfferedQuestion["question"], "recent-procedure">,
  answers: (string | null)[],
): OfferedQuestion[] => {
  const known = [...new Set(answers.filter((answer): answer is string => answer !== null && answer !== ""))];
  return known.length > 0 ? [{ question, answers: known }] : [];
};

/** The questions whose answers are on record for an account of a member, with those answers: for the eyes of staff only. */
export async function identityQuestionsFor(tx: Tx, memberId: string, accountId: string): Promise<OfferedQuestion[]> {
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId } });
  const account = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
  const contracts = await tx.contract.findMany({
    where: { memberId },
    select: { customerNumber: true },
    orderBy: { number: "asc" },
  });
  const last = await tx.procedure.findFirst({
    where: { memberId, status: "placed" },
    select: { kind: true, receivedOn: true },
    orderBy: { placedAt: "desc" },
  });
  const phone = member.phoneEnc ? openField(memberPhonePlace(memberId), member.phoneEnc) : null;
  const nameOf = (one: { familyName: string; givenName: string; familyKana: string; givenKana: string }) =>
    `${one.familyName} ${one.givenName}（${one.familyKana} ${one.givenKana}）`;
  return [
    ...answered("name", [nameOf(account)]),
    ...answered("phone-last-4", [phone ? phone.replace(/\D/g, "").slice(-4) : null]),
    ...answered(
      "customer-number",
      contracts.map((contract) => contract.customerNumber),
    ),
    ...answered("contact-mail", [member.contactMail]),
    ...answered("birth-date", [member.birthOn && fromDateColumn(member.birthOn).toString()]),
    ...answered("address", [member.addressEnc && openField(memberPlace("address_enc", memberId), member.addressEnc)]),
    ...(last?.receivedOn
      ? [{ question: "recent-procedure" as const, kind: last.kind, receivedOn: fromDateColumn(last.receivedOn).toString() }]
      : []),
  ];
}
