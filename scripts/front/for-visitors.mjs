/** The folders of pages for people who are not logged in, or not yet: the route groups (auth), (public) and (entry) of app/. */
const folders = [
  "about",
  "brand",
  "contact",
  "factor-reset",
  "help",
  "invitation",
  "login",
  "mail-address",
  "not-me",
  "password-reset",
  "products",
  "register",
  "staff/login",
  "terms",
  "unsubscribe",
];

const session = /(^|;\s*)__Host-(staff-)?session=/;

/** As the web server reads it; one that can't be decoded is answered with an error, by whichever. */
function pathOf(url) {
  const [path] = url.split("?");
  try {
    return decodeURIComponent(path).replace(/\/{2,}/g, "/");
  } catch {
    return path;
  }
}

/** Whether a request is a visitor's: by its path, and wherever it goes if it brings no session. A made-up one is found out by who is asked. */
export function isForVisitors(url, cookie = "") {
  if (!session.test(cookie)) return true;
  const path = pathOf(url);
  return path === "/" || folders.some((folder) => path === `/${folder}` || path.startsWith(`/${folder}/`));
}
