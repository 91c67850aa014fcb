import "server-only";
import { Prisma } from "@/generated/prisma/client";

/** A piece of a statement with its parameters, for queries whose conditions depend on what was asked. A value never becomes text of it. */
export type Sql = Prisma.Sql;

export const sql = Prisma.sql;
export const emptySql = Prisma.empty;
export const joinSql = Prisma.join;
