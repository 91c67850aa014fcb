import { Temporal } from "temporal-polyfill";
import { detailsOf } from "@/lib/db/member-details";
import { asMember } from "@/lib/db/scope";
import type { ReportContents } from "@/lib/domain/member-information/report-contents";
import { ownerQuery } from "../../support/database";
import type { World } from "./world";

export const day = (text: string) => Temporal.PlainDate.from(text);
export const address = (text: string): ReportContents => ({ kind: "address", address: `〒530-0001 大阪府大阪市北区${text}` });
export const named = (company: string): ReportContents => ({
  kind: "name",
  company,
  corporateNumber: "5020001071491",
  familyName: "見本",
  givenName: "太郎",
  familyKana: "ミホン",
  givenKana: "タロウ",
});

export const detailsNow = ({ actor }: World) =>
  asMember(actor, async (tx) => detailsOf(await tx.member.findUniqueOrThrow({ where: { id: actor.memberId } })));
export const statusOf = async (id: string) =>
  (await ownerQuery<{ status: string }>("SELECT status FROM change_report WHERE id = $1", [id]))[0]?.status;
