// One request a view. The server answers 304 while its data version is the same; the browser keeps the rest.
import { parse } from "/explorer/json.js";

const ENDPOINT = "/graphql";
/** What a proxy or a browser takes in an address; longer questions are posted. */
const LONGEST_ADDRESS = 6000;
const MOST_KEPT = 40;

/** An answer that is none, with the code that the server or we give it. */
export class Refusal extends Error {
  /**
   * @param {string} code
   * @param {string} message
   * @param {{suggestions?: string[], status?: number}} [more]
   */
  constructor(code, message, { suggestions = [], status = 0 } = {}) {
    super(message);
    this.code = code;
    this.suggestions = suggestions;
    this.status = status;
  }
}

/** @type {Map<string, object>} answers of the data version that was seen last */
const kept = new Map();
let dataVersion = null;

/** Takes what nobody needs out of a query, so that its address is short. @param {string} query */
export function compact(query) {
  return query.replace(/#[^\n]*/g, "").replace(/\s+/g, " ").trim();
}

/**
 * @param {string} query
 * @param {object} variables
 */
function addressOf(query, variables) {
  return `${ENDPOINT}?${new URLSearchParams({ query: compact(query), variables: JSON.stringify(variables) })}`;
}

/** The playground with the question filled in. @param {string} query @param {object} variables */
export function playground(query, variables) {
  const filled = { query: query.trim(), variables: JSON.stringify(variables, null, 2) };
  return `/q/graphql-ui/?${new URLSearchParams(filled).toString().replaceAll("+", "%20")}`;
}

async function send(query, variables, signal) {
  const address = addressOf(query, variables);
  const accept = { Accept: "application/graphql-response+json, application/json" };
  const posted = {
    method: "POST",
    headers: { ...accept, "Content-Type": "application/json" },
    body: JSON.stringify({ query, variables }),
    signal,
  };
  try {
    return address.length > LONGEST_ADDRESS
      ? await fetch(ENDPOINT, posted)
      : await fetch(address, { headers: accept, cache: "no-cache", signal });
  } catch (cause) {
    if (signal?.aborted) {
      throw cause;
    }
    throw new Refusal("UNREACHABLE", String(cause?.message ?? cause));
  }
}

async function read(response) {
  const text = await response.text();
  let answer;
  try {
    answer = parse(text);
  } catch {
    throw new Refusal("NOT_JSON", text.slice(0, 200), { status: response.status });
  }
  const [error] = answer.errors ?? [];
  if (error && !hasData(answer.data)) {
    throw new Refusal(error.extensions?.code ?? `HTTP_${response.status}`, error.message, {
      suggestions: error.extensions?.suggestions,
      status: response.status,
    });
  }
  return { ...answer.data, partial: error ?? null };
}

/** @param {object|null|undefined} data */
function hasData(data) {
  const all = Object.entries(data ?? {});
  const asked = all.filter(([name]) => name !== "graphInfo" && name !== "sectors");
  return (asked.length ? asked : all).some(([, value]) => value !== null);
}

function keep(address, answer) {
  const version = answer.graphInfo?.dataVersion ?? dataVersion;
  if (version !== dataVersion) {
    kept.clear();
    dataVersion = version;
  }
  kept.set(address, answer);
  if (kept.size > MOST_KEPT) {
    kept.delete(kept.keys().next().value);
  }
}

/** What was answered to the same question already, so that going back is instant. */
export function remembered(query, variables) {
  return kept.get(addressOf(query, variables)) ?? null;
}

/**
 * A name that isn't found is one thing; a graph that holds nothing at all is another, and is said.
 * @param {Refusal} refusal
 * @returns {Promise<Refusal>}
 */
export async function explained(refusal) {
  if (refusal.code !== "NOT_FOUND" || refusal.suggestions.length > 0) {
    return refusal;
  }
  const held = await ask("{ graphInfo { statements dataVersion } }").catch(() => null);
  return held?.graphInfo.statements === 0 ? new Refusal("EMPTY_GRAPH", refusal.message) : refusal;
}

/** @type {Map<string, Promise<any>>} what was asked before anybody could show it */
const ahead = new Map();

/** Whoever asks the same next gets this answer. @param {string} query @param {object} variables */
export function askAhead(query, variables) {
  const answer = ask(query, variables);
  answer.catch(() => {
    // Whoever takes it says so.
  });
  ahead.set(addressOf(query, variables), answer);
}

/**
 * @param {string} query
 * @param {object} [variables]
 * @param {AbortSignal} [signal]
 * @returns {Promise<any>} the data; throws a Refusal
 */
export async function ask(query, variables = {}, signal) {
  const address = addressOf(query, variables);
  const asked = ahead.get(address);
  if (asked) {
    ahead.delete(address);
    return asked;
  }
  const answer = await read(await send(query, variables, signal));
  keep(address, answer);
  return answer;
}
