/* One topology on the page: picture, panel, filters and lists, which follow what is chosen. */
class TopologyPage {
  constructor(section) {
    this.section = section;
    this.topology = new Topology(section.id);
    this.chosen = {};
    const choose = chosen => this.choose(chosen);
    this.panel = new Panel(section, this.topology, choose);
    this.filters = new Filters(section, this.topology, () => this.refresh(), choose);
    this.stage = new Stage(section, this.topology, choose);
    this.stage.onOpen = () => this.refresh();
    this.articles = this.topology.findings.map(finding => document.getElementById(finding.id));
    this.siteRows = this.topology.sites.map(site => document.getElementById(`${section.id}s${site.number}`));
    this.linkRows = this.topology.links.map(link => document.getElementById(`${section.id}l${link.number}`));
    section.addEventListener('click', event => this.clicked(event));
    section.querySelectorAll('.open').forEach(button => button.addEventListener('click', () =>
      button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') === 'false'))));
    document.addEventListener('keydown', event => {
      if (event.key === 'Escape') {
        this.choose({});
      }
    });
    this.refresh();
  }

  clicked(event) {
    const leads = event.target.closest('a[href^="#"]');
    const article = event.target.closest('article.finding');
    const site = leads?.hash.match(new RegExp(`^#${this.section.id}s(\\d+)$`));
    const link = event.target.closest('tr')?.id.match(new RegExp(`^${this.section.id}l(\\d+)$`));
    if (site) {
      event.preventDefault();
      this.choose({ site: Number(site[1]) }, true);
    } else if (leads && !leads.closest('h3')) {
      return;
    } else if (article && !getSelection().toString()) {
      event.preventDefault();
      this.choose({ finding: this.topology.byFindingId.get(article.id).number });
    } else if (link) {
      this.choose({ link: Number(link[1]) }, true);
    }
  }

  /* Chooses a site, a link, a finding, an operation, or nothing. */
  choose(chosen, fromTable = false) {
    this.chosen = chosen;
    const path = this.path();
    const seen = this.viewOf(chosen, path);
    if (seen >= 0 && seen !== this.stage.view && !this.isInView(chosen)) {
      this.stage.open(seen);
    }
    if (chosen.finding !== undefined) {
      const id = this.topology.findings[chosen.finding].id;
      history.replaceState(null, '', `#${id}`);
    } else if (location.hash.startsWith('#finding')) {
      history.replaceState(null, '', `#${this.section.id}`);
    }
    this.panel.show(chosen);
    this.refresh();
    if (chosen.finding !== undefined) {
      const article = this.articles[chosen.finding];
      const list = article.parentElement;
      list.scrollTop = article.offsetTop - list.offsetTop - 4;
    }
    if (path.sites.size > 0) {
      this.stage.show(path.sites);
    }
    if (fromTable) {
      this.section.querySelector('.stage').scrollIntoView({ block: 'nearest' });
    }
  }

  path() {
    const { site, link, finding, operation } = this.chosen;
    if (site !== undefined) {
      return { sites: new Set([site]), links: new Set() };
    }
    if (link !== undefined) {
      const ends = [this.topology.links[link].from, this.topology.links[link].to].filter(end => end >= 0);
      return { sites: new Set(ends), links: new Set([link]) };
    }
    if (finding !== undefined) {
      const { path, kind, link: about } = this.topology.findings[finding];
      const links = kind === 'slc' ? new Set() : this.topology.linksAlong(path);
      return { sites: new Set(path), links: about < 0 ? links : links.add(about) };
    }
    if (operation !== undefined) {
      const { path } = this.topology.operations[operation];
      return { sites: new Set(path), links: this.topology.linksAlong(path) };
    }
    return { sites: new Set(), links: new Set() };
  }

  /* The view to look at: where the path ends. */
  viewOf(chosen, path) {
    const last = [...path.sites].pop();
    return last === undefined ? -1 : this.topology.sites[last].home;
  }

  /* Whether a chosen link can be seen where one is. */
  isInView({ link }) {
    return link !== undefined && this.topology.views[this.stage.view].lines.some(line => line[4] === link);
  }

  refresh() {
    const { site, link, finding, operation } = this.chosen;
    const path = this.path();
    const traced = finding !== undefined || operation !== undefined;
    const seesSite = number => this.filters.seesSite(number) && (!traced || path.sites.has(number));
    const seesLink = number => this.filters.seesLink(number) && (!traced || path.links.has(number));
    this.stage.mark(number => path.sites.has(number) || seesSite(number), number => path.links.has(number) || seesLink(number), traced ? path : { sites: new Set(), links: new Set() }, this.chosen);
    const concerned = site !== undefined ? new Set(this.topology.findingsAt.get(site) ?? [])
      : link !== undefined ? new Set(this.topology.findingsOf.get(link) ?? [])
      : null;
    let shown = 0;
    this.topology.findings.forEach((each, i) => {
      const visible = (concerned === null ? this.filters.seesFinding(each) : concerned.has(each)) || i === finding;
      this.articles[i].hidden = !visible;
      this.articles[i].classList.toggle('selected', i === finding || (concerned?.size === 1 && concerned.has(each)));
      if (this.articles[i].classList.contains('selected')) {
        this.panel.explain(this.articles[i]);
      }
      shown += visible ? 1 : 0;
    });
    const all = this.topology.findings.length;
    this.section.querySelector('.tally').textContent = all === 0 ? '' : word('page-findings-shown', { count: shown, all });
    this.rows(this.siteRows, number => this.filters.seesSite(number), site);
    this.rows(this.linkRows, number => this.filters.seesLink(number), link);
  }

  rows(rows, sees, chosen) {
    const open = this.filters.isOpen();
    rows.forEach((row, number) => {
      const hidden = !open && !sees(number);
      if (row.hidden !== hidden) {
        row.hidden = hidden;
      }
    });
    rows.find(row => row.classList.contains('selected'))?.classList.remove('selected');
    rows[chosen]?.classList.add('selected');
  }
}
