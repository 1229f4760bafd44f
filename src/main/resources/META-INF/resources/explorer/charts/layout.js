// Where the nodes of a network stand: springs pull what is joined together, everything pushes everything else apart.
// Worked out at once and the same each time, so that a picture fits its frame and a link shows what its sender saw.

const ROUNDS = 260;

/** @param {number} at @param {number} all @param {number} distance */
function begin(at, all, distance) {
  const angle = (at / Math.max(all, 1)) * 2 * Math.PI;
  const radius = distance === 0 ? 0 : 0.4 + distance * 0.6 + (at % 3) * 0.05;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle), dx: 0, dy: 0 };
}

function push(places, ideal) {
  for (let one = 0; one < places.length; one++) {
    for (let two = one + 1; two < places.length; two++) {
      const a = places[one];
      const b = places[two];
      const x = a.x - b.x || 1e-3 * (one + 1);
      const y = a.y - b.y || 1e-3;
      const force = (ideal * ideal) / Math.max(x * x + y * y, 1e-4);
      a.dx += x * force;
      a.dy += y * force;
      b.dx -= x * force;
      b.dy -= y * force;
    }
  }
}

function pull(springs, ideal) {
  for (const [a, b] of springs) {
    const x = a.x - b.x;
    const y = a.y - b.y;
    const force = Math.hypot(x, y) / ideal;
    a.dx -= x * force;
    a.dy -= y * force;
    b.dx += x * force;
    b.dy += y * force;
  }
}

function move(places, heat) {
  for (const place of places) {
    const length = Math.hypot(place.dx, place.dy) || 1;
    place.x += (place.dx / length) * Math.min(length, heat);
    place.y += (place.dy / length) * Math.min(length, heat);
    place.dx = 0;
    place.dy = 0;
  }
}

/** Stretched to the whole frame: places, not symbols. */
function fitted(placed, { width, height }) {
  const xs = [...placed.values()].map((it) => it.x);
  const ys = [...placed.values()].map((it) => it.y);
  const along = (value, all, room) => ((value - Math.min(...all)) / (Math.max(...all) - Math.min(...all) || 1)) * room;
  return new Map([...placed].map(([id, { x, y }]) => [id, { x: along(x, xs, width), y: along(y, ys, height) }]));
}

/**
 * @param {{id: string, distance: number}[]} nodes
 * @param {{source: string, target: string}[]} edges
 * @param {{width: number, height: number}} frame
 * @returns {Map<string, {x: number, y: number}>}
 */
export function layout(nodes, edges, frame) {
  const places = nodes.map((it, at) => begin(at, nodes.length, it.distance));
  const placed = new Map(nodes.map((it, at) => [it.id, places[at]]));
  const springs = edges
    .map((it) => [placed.get(it.source), placed.get(it.target)])
    .filter(([a, b]) => a && b && a !== b);
  const ideal = 1.6 / Math.sqrt(Math.max(nodes.length, 4));
  const rounds = nodes.length > 200 ? ROUNDS / 4 : ROUNDS;
  for (let round = 0; round < rounds; round++) {
    push(places, ideal);
    pull(springs, ideal);
    move(places, 0.12 * (1 - round / rounds) + 0.002);
  }
  return fitted(placed, frame);
}
