import "server-only";
import type { Locale } from "@/lib/i18n/locale";
import type { MailData } from "../render-mail";
import { contractSamples } from "./contract-samples";
import { loginSamples } from "./login-samples";
import { memberSamples } from "./member-samples";
import { sampleWords } from "./sample-words";

/** Invented data for every mail there is: a new mail without a sample does not compile. */
export function mailSamples(locale: Locale): MailData {
  const words = sampleWords(locale);
  return { ...loginSamples(words), ...contractSamples(words), ...memberSamples(words) };
}
