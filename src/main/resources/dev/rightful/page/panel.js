/* What is chosen, in words, above the findings. */
class Panel {
  constructor(section, topology, choose) {
    this.topology = topology;
    this.choose = choose;
    this.selection = section.querySelector('.selection');
    this.clauseTexts = number => document.getElementById(`${topology.id}c${number}`)?.nextElementSibling?.textContent ?? '';
  }

  show(chosen) {
    this.selection.replaceChildren();
    if (chosen.site !== undefined) {
      this.site(this.topology.sites[chosen.site]);
    } else if (chosen.link !== undefined) {
      this.link(this.topology.links[chosen.link]);
    }
    this.selection.scrollTop = 0;
  }

  glyph(verdict) {
    return element('img', { src: Look.glyph(Verdicts[verdict]), alt: word(`verdict-${Verdicts[verdict]}`) });
  }

  heading(verdict, text) {
    const close = element('button', { type: 'button', className: 'plain', onclick: () => this.choose({}) }, word('page-clear'));
    this.selection.append(element('h3', {}, this.glyph(verdict), isolated(text)), element('p', {}, close));
  }

  facts(...facts) {
    const list = element('dl', {});
    facts.forEach(([key, ...values]) => list.append(element('dt', {}, word(key)), ...values.map(value => element('dd', {}, value))));
    this.selection.append(list);
  }

  site(site) {
    this.heading(site.verdict, site.name);
    this.facts(['page-product', site.product], ['page-licensee', isolated(this.topology.partyNames[site.party])], ['page-edition', site.edition],
      ['page-id', isolated(site.id)]);
    const operations = this.topology.operationsAt.get(site.number) ?? [];
    if (operations.length > 0) {
      const list = element('ul', {});
      [...operations].sort((one, other) => other.verdict - one.verdict).slice(0, 60).forEach(operation => list.append(this.operation(operation)));
      this.selection.append(element('dt', {}, word('page-operated-by')), list);
    }
    this.nothingHere((this.topology.findingsAt.get(site.number) ?? []).length);
  }

  operation(operation) {
    const name = element('button', { type: 'button', className: 'plain', onclick: () => this.choose({ operation: operation.number }) },
      isolated(this.topology.partyNames[operation.party]), ` (${operation.mechanism})`);
    return element('li', { className: 'glyphed' }, this.glyph(operation.verdict), name);
  }

  link(link) {
    this.heading(link.verdict, link.id);
    const end = site => site < 0 ? '' : element('button', { type: 'button', className: 'plain', onclick: () => this.choose({ site }) }, isolated(this.topology.sites[site].name));
    this.facts(['page-type', link.type], ...(link.from === link.to ? [['page-site', end(link.to)]] : [['page-from', end(link.from)], ['page-to', end(link.to)]]));
    const clauses = element('dl', {});
    clauses.append(element('dt', {}, word('page-paragraphs')));
    link.clauses.forEach(number => clauses.append(element('dd', {}, this.topology.clauses[number], element('span', { className: 'summary' }, this.clauseTexts(number)))));
    this.selection.append(clauses);
    this.nothingHere((this.topology.findingsOf.get(link.number) ?? []).length);
  }

  nothingHere(count) {
    if (count === 0) {
      this.selection.append(element('p', {}, word('page-no-finding-here')));
    }
  }

  /* Says below each paragraph of a finding what it says. */
  explain(article) {
    article.querySelectorAll('dd.clause').forEach(cited => {
      if (!cited.querySelector('.summary')) {
        const number = cited.querySelector('a').hash.slice(1 + this.topology.id.length + 1);
        cited.append(element('span', { className: 'summary' }, this.clauseTexts(number)));
      }
    });
  }
}
