// The address is the state: a view's name, what it is about, and its choices.

/**
 * @typedef {object} Route
 * @property {string} view
 * @property {string} id what the view is about; empty where it needs nothing
 * @property {URLSearchParams} params
 */

/** The views that have an address of their own; the server answers the same names with the page. */
export const VIEWS = [
  "answer", "trace", "feast", "claims", "graph", "company", "fund", "stock", "person", "search", "questions",
];

/** Fires "change" when the address has changed. */
export const moves = new EventTarget();

/** @returns {Route} */
export function current() {
  const [view = "", ...rest] = location.pathname.slice(1).split("/");
  return {
    view: view === "" || view === "index.html" ? "answer" : VIEWS.includes(view) ? view : "missing",
    id: decodeURIComponent(rest.join("/")),
    params: new URLSearchParams(location.search),
  };
}

/**
 * @param {string} view
 * @param {string} [id]
 * @param {URLSearchParams|Record<string, string|null|undefined>} [params]
 * @returns {string}
 */
export function href(view, id = "", params = {}) {
  const path = view === "answer" ? "/" : `/${view}${id ? `/${encodeURIComponent(id).replaceAll("%3A", ":")}` : ""}`;
  const given = params instanceof URLSearchParams ? [...params] : Object.entries(params);
  const query = new URLSearchParams(given.filter(([, value]) => value !== null && value !== undefined && value !== ""));
  return query.size ? `${path}?${query}` : path;
}

/**
 * The same view with some choices changed; null takes one back.
 * @param {Route} route
 * @param {Record<string, string|null|undefined>} changed
 */
export function same(route, changed) {
  return href(route.view, route.id, { ...Object.fromEntries(route.params), ...changed });
}

/**
 * @param {string} address
 * @param {{replace?: boolean}} [how]
 */
export function go(address, { replace = false } = {}) {
  if (address !== location.pathname + location.search) {
    history[replace ? "replaceState" : "pushState"](null, "", address);
    moves.dispatchEvent(new Event("change"));
  }
}

/** Where a thing with a global id is shown. @param {string} id */
export function hrefOf(id) {
  const [type, slug] = [id.slice(0, id.indexOf(":")), id.slice(id.indexOf(":") + 1)];
  switch (type) {
    case "Organization":
    case "Startup":
    case "Investor":
    case "LimitedPartner":
      return href("company", slug);
    case "Fund":
      return href("fund", slug);
    case "Person":
      return href("person", slug);
    case "Stock":
    case "ConceptStock":
      return href("stock", slug);
    case "Sector":
      return href("answer", "", { sector: slug });
    default:
      return href("graph", id);
  }
}

/** @param {Route} route @param {string} name @param {string} [standard] the choice that the address leaves out */
export function chosen(route, name, standard = "") {
  return route.params.get(name) ?? standard;
}

/** Both clocks as the address has them. @param {Route} route */
export function asOf(route) {
  const validAt = chosen(route, "valid") || null;
  const knownAt = chosen(route, "known") || null;
  return validAt || knownAt ? { validAt, knownAt } : null;
}

function isOurs(link, event) {
  return (
    event.button === 0 &&
    !event.defaultPrevented &&
    !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) &&
    !link.hasAttribute("target") &&
    !link.hasAttribute("download")
  );
}

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!link || !isOurs(link, event)) {
    return;
  }
  const to = new URL(link.getAttribute("href"), location.href);
  const first = to.pathname.slice(1).split("/")[0];
  const file = /\.[a-z]+$/.test(to.pathname);
  if (to.origin === location.origin && !to.hash && !file && (first === "" || VIEWS.includes(first))) {
    event.preventDefault();
    go(to.pathname + to.search);
  }
});

addEventListener("popstate", () => moves.dispatchEvent(new Event("change")));
