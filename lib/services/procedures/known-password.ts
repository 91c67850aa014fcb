import "server-only";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";

/** What people choose first when a policy asks for four kinds. Only the letters are compared, so `P@ssw0rd2026!` is one of them. */
const bases = new Set([
  "password",
  "passwords",
  "passwort",
  "pass",
  "qwerty",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "letmein",
  "welcome",
  "admin",
  "administrator",
  "iloveyou",
  "monkey",
  "dragon",
  "football",
  "baseball",
  "sunshine",
  "princess",
  "master",
  "login",
  "abc",
  "abcd",
  "abcdef",
  "abcdefg",
  "changeme",
  "secret",
  "default",
  "guest",
  "root",
  "user",
  "test",
  "testtest",
  "temp",
  "access",
  "trustno",
  "superman",
  "batman",
  "shadow",
  "sakura",
  "nihon",
  "japan",
  "tokyo",
  "osaka",
  "yokohama",
  "nagoya",
  "arigatou",
  "konnichiwa",
  "doraemon",
  "pokemon",
  "himitsu",
  "aishiteru",
  "summer",
  "winter",
  "spring",
  "autumn",
  "hikari",
  "mypage",
  "portal",
  "member",
  "internet",
  "company",
  "account",
]);

const lookalikes: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** Shorter words are letters that any good password may hold. */
const shortestWord = 3;

/** What everybody thinks of first at this operator: its name and its brands', whole and word by word (CL-12). */
export function serviceWordsOf({ name, brands }: Pick<Catalogue["operator"], "name" | "brands">): string[] {
  const names = [name, ...brands.list.map((brand) => brand.name)].flatMap((one) => [one.ja, one.en]);
  const texts = [...names, ...brands.list.map((brand) => brand.path)].map((text) => text.normalize("NFKC").toLowerCase());
  const words = texts.flatMap((text) => [text, ...text.split(/[^a-z]+/)]).map((word) => word.replace(/[^a-z]/g, ""));
  return [...new Set(words)].filter((word) => word.length >= shortestWord);
}

/** Whether a password is a well-known one with the usual digits and signs around it: the offline block list (CL-12). */
export function isKnownPassword(password: string, serviceWords: readonly string[]): boolean {
  const lowered = password.normalize("NFKC").toLowerCase();
  const plain = lowered.replace(/^[^a-z]+|[^a-z]+$/g, "");
  const folded = [...plain].map((character) => lookalikes[character] ?? character).join("");
  const letters = [plain, folded].map((text) => text.replace(/[^a-z]/g, ""));
  return letters.some((text) => bases.has(text) || serviceWords.includes(text));
}
