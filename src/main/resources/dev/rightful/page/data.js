/* What the page is about, as Java wrote it. Verdicts are 0, 1, 2 from best to worst. */
const Verdicts = ['granted', 'undetermined', 'violated'];

const readJson = id => JSON.parse(document.getElementById(id).textContent);

const Words = readJson('words');
const word = (key, facts = {}) => Words[key].replace(/\{(\w+)\}/g, (place, name) => facts[name] ?? place);

/* An element with texts and elements in it; texts stay texts, whatever they hold. */
function element(name, properties, ...content) {
  const made = document.createElement(name);
  Object.assign(made, properties);
  made.append(...content);
  return made;
}

const isolated = text => element('bdi', {}, text);

/* One topology, with what belongs to what. */
class Topology {
  constructor(id) {
    const data = readJson(`${id}-data`);
    this.id = id;
    this.clauses = data.clauses;
    this.parties = data.parties;
    this.partyNames = data.partyNames;
    this.views = data.views;
    this.sites = data.sites.map(([name, siteId, product, party, edition, verdict, home], number) =>
      ({ number, name, id: siteId, product: data.products[product], party, edition: data.editions[edition], verdict, home }));
    this.links = data.links.map(([linkId, type, from, to, verdict, clauses], number) =>
      ({ number, id: linkId, type: data.words[type], from, to, verdict, clauses }));
    this.operations = data.operations.map(([party, site, mechanism, verdict, path, clauses], number) =>
      ({ number, party, site, mechanism: data.words[mechanism], verdict, path, clauses }));
    this.findings = data.findings.map(([findingId, verdict, rule, kind, path, link], number) =>
      ({ number, id: findingId, verdict, rule: data.words[rule], kind: data.words[kind], path, link }));
    this.byFindingId = new Map(this.findings.map(finding => [finding.id, finding]));
    this.findingsAt = this.gathered(this.findings, finding => finding.path);
    this.findingsOf = this.gathered(this.findings, finding => finding.link < 0 ? [] : [finding.link]);
    this.operationsAt = this.gathered(this.operations, operation => [operation.site]);
    this.linksBetween = new Map();
    for (const link of this.links) {
      this.add(this.linksBetween, `${link.from} ${link.to}`, link.number);
      this.add(this.linksBetween, `${link.to} ${link.from}`, link.number);
    }
  }

  gathered(things, keys) {
    const map = new Map();
    things.forEach(thing => new Set(keys(thing)).forEach(key => this.add(map, key, thing)));
    return map;
  }

  add(map, key, thing) {
    if (map.has(key)) {
      map.get(key).push(thing);
    } else {
      map.set(key, [thing]);
    }
  }

  /* The links along a path, and the one that closes it where it is a circle. */
  linksAlong(path) {
    const along = new Set();
    path.forEach((site, i) => {
      const next = path[(i + 1) % path.length];
      (this.linksBetween.get(`${site} ${next}`) ?? []).forEach(link => along.add(link));
    });
    return along;
  }

  /* The views from the first one to the one that a site is at home in. */
  way(view) {
    const way = [];
    for (let at = view; at >= 0; at = this.views[at].parent) {
      way.unshift(at);
    }
    return way;
  }
}
