import { type NextRequest, NextResponse } from "next/server";
import { isLocale } from "@/lib/i18n/locale";
import { localeCookie } from "@/lib/web/locale";
import { originFault } from "@/lib/web/origin";
import { readShortForm } from "@/lib/web/read-short-body";
import { pathToReturnTo } from "./return-path";

const longest = 1024;
const oneYearSeconds = 365 * 24 * 60 * 60;

/** Remembers the chosen language and goes back to the page that the form stood on; never to another site. A form of our own only. */
export async function POST(request: NextRequest): Promise<NextResponse> {
  if (await originFault(request.headers)) return new NextResponse(null, { status: 403 });
  const host = request.headers.get("host");
  const form = await readShortForm(request, longest);
  const response = new NextResponse(null, {
    status: 303,
    headers: { Location: pathToReturnTo(request.headers.get("referer"), host) },
  });
  const locale = form?.get("locale");
  if (isLocale(locale)) {
    const secure = (request.headers.get("x-forwarded-proto") ?? request.nextUrl.protocol).startsWith("https");
    response.cookies.set(localeCookie, locale, { path: "/", maxAge: oneYearSeconds, httpOnly: true, sameSite: "lax", secure });
  }
  return response;
}
