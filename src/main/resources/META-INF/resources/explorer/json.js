// Amounts are decimals. A number that a double cannot hold stays the text that the server wrote.

/**
 * @param {string} key
 * @param {unknown} value
 * @param {{source?: string}} [context] what stood in the text; older browsers give none
 */
function exact(key, value, context) {
  if (typeof value !== "number" || context?.source === undefined) {
    return value;
  }
  return isHeldExactly(value, context.source) ? value : context.source;
}

/** @param {number} value @param {string} source */
function isHeldExactly(value, source) {
  const plain = source.includes(".") ? source.replace(/0+$/, "").replace(/\.$/, "") : source;
  return String(value) === plain;
}

/** @param {string} text */
export function parse(text) {
  return JSON.parse(text, exact);
}
