/* What one looks for: verdicts, a rule, a party, an edition, and a text. */
class Filters {
  static hits = 12;

  constructor(section, topology, changed, choose) {
    this.topology = topology;
    this.form = section.querySelector('.controls');
    this.input = this.form.querySelector('input[type=search]');
    this.hits = this.form.querySelector('.hits');
    this.form.addEventListener('submit', event => event.preventDefault());
    this.form.addEventListener('change', () => { this.read(); changed(); });
    this.input.addEventListener('input', () => this.search(choose));
    this.form.addEventListener('keydown', event => {
      if (event.key === 'Escape') {
        this.hits.replaceChildren();
      } else if (event.key === 'Enter' && event.target === this.input) {
        this.hits.querySelector('button')?.click();
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        this.step(event);
      }
    });
    document.addEventListener('click', event => {
      if (!this.form.contains(event.target)) {
        this.hits.replaceChildren();
      }
    });
    this.read();
  }

  read() {
    const chosen = name => this.form.elements[name]?.value ?? '';
    this.verdicts = Verdicts.map(verdict => this.form.elements[verdict].checked);
    this.rule = chosen('rule');
    this.edition = chosen('edition');
    this.party = chosen('party') === '' ? -1 : this.topology.parties.indexOf(chosen('party'));
    const ruled = this.rule === '' ? [] : this.topology.findings.filter(finding => finding.rule === this.rule);
    this.ruledSites = new Set(ruled.flatMap(finding => finding.path));
    this.ruledLinks = new Set(ruled.map(finding => finding.link));
    this.partySites = new Set(this.topology.operations.filter(operation => operation.party === this.party).flatMap(operation => [operation.site, ...operation.path]));
  }

  isOpen() {
    return this.verdicts.every(Boolean) && this.rule === '' && this.party < 0 && this.edition === '';
  }

  seesSite(number) {
    const site = this.topology.sites[number];
    return this.verdicts[site.verdict] && (this.rule === '' || this.ruledSites.has(number)) && this.concerns(number);
  }

  seesLink(number) {
    const link = this.topology.links[number];
    return this.verdicts[link.verdict] && (this.rule === '' || this.ruledLinks.has(number))
      && [link.from, link.to].some(site => site < 0 || this.concerns(site));
  }

  seesFinding(finding) {
    return this.verdicts[finding.verdict] && (this.rule === '' || finding.rule === this.rule)
      && (finding.path.length === 0 || finding.path.some(site => this.concerns(site)));
  }

  concerns(number) {
    const site = this.topology.sites[number];
    return (this.edition === '' || site.edition === this.edition) && (this.party < 0 || site.party === this.party || this.partySites.has(number));
  }

  step(event) {
    const buttons = [...this.hits.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
    if (buttons.length > 0) {
      (buttons[at] ?? this.input).focus();
      event.preventDefault();
    }
  }

  search(choose) {
    const asked = this.input.value.trim().toLocaleLowerCase();
    this.hits.replaceChildren();
    if (asked === '') {
      return;
    }
    const found = [];
    const look = (things, texts, kind, chosen) => {
      for (const thing of things) {
        if (found.length >= Filters.hits) {
          return;
        }
        if (texts(thing).some(text => text.toLocaleLowerCase().includes(asked))) {
          found.push([thing.verdict, texts(thing)[0], kind, chosen(thing)]);
        }
      }
    };
    look(this.topology.sites, site => [site.name, site.id], 'page-site', site => ({ site: site.number }));
    look(this.topology.links, link => [link.id], 'page-link', link => ({ link: link.number }));
    look(this.topology.findings, finding => [finding.rule], 'page-findings', finding => ({ finding: finding.number }));
    found.forEach(([verdict, text, kind, chosen]) => {
      const button = element('button', { type: 'button', onclick: () => { this.hits.replaceChildren(); choose(chosen); } },
        element('img', { src: Look.glyph(Verdicts[verdict]), alt: word(`verdict-${Verdicts[verdict]}`), width: 14, height: 14 }),
        isolated(text), element('small', {}, word(kind)));
      this.hits.append(element('li', {}, button));
    });
  }
}
