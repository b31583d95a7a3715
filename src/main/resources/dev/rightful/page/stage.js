/* The picture that one can move in. It holds one view at a time and is built anew when another one opens. */
class Stage {
  static readable = 1.35;

  constructor(section, topology, choose) {
    this.topology = topology;
    this.choose = choose;
    this.container = section.querySelector('.canvas');
    this.crumbs = section.querySelector('.crumbs');
    this.cy = cytoscape({
      container: this.container, style: Look.style(), layout: { name: 'preset' }, autoungrabify: true,
      autounselectify: true, boxSelectionEnabled: false, minZoom: 0.02, maxZoom: 4,
    });
    this.cy.on('tap', 'node.card', event => this.tapped(event.target.data()));
    this.cy.on('tap', 'edge', event => {
      if (event.target.data('link') >= 0) {
        this.choose({ link: event.target.data('link') });
      }
    });
    this.cy.on('tap', event => {
      if (event.target === this.cy) {
        this.choose({});
      }
    });
    this.cy.on('mouseover', '.card, edge', () => { this.container.style.cursor = 'pointer'; });
    this.cy.on('mouseout', '.card, edge', () => { this.container.style.cursor = ''; });
    section.querySelector('.closer').addEventListener('click', () => this.zoomBy(1.35));
    section.querySelector('.farther').addEventListener('click', () => this.zoomBy(1 / 1.35));
    section.querySelector('.fit').addEventListener('click', () => this.fit());
    this.container.addEventListener('keydown', event => this.key(event));
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.cy.style(Look.style()));
    new ResizeObserver(() => this.cy.resize()).observe(this.container);
    this.open(0);
  }

  tapped(data) {
    if (data.view !== undefined) {
      this.open(data.view);
      this.onOpen();
    } else if (data.link >= 0) {
      this.choose({ link: data.link });
    } else {
      this.choose({ site: data.site });
    }
  }

  onOpen() {}

  open(view) {
    this.view = view;
    const boxes = this.topology.views[view].boxes;
    this.cy.startBatch();
    this.cy.elements().remove();
    this.cy.add([...boxes.flatMap((box, i) => this.box(box, i)), ...this.topology.views[view].lines.flatMap((line, i) => this.line(line, i, boxes))]);
    this.cy.endBatch();
    this.fit();
    this.showWay();
  }

  box(box, index) {
    const [site, x, y, w, h] = box;
    return site < 0 ? this.group(box, index) : this.site(box, index, site, x, y, w);
  }

  site([, , , , , outside, attachments], index, number, x, y, w) {
    const site = this.topology.sites[number];
    const parts = [
      this.node(`b${index}`, x, y, w, 46, ['card', Verdicts[site.verdict], ...(outside ? ['outside'] : [])], { site: number }, 20),
      ...this.text(index, x + 34, y + 16, w - 42, site.name, 12, 600),
      ...this.text(index, x + 34, y + 32, w - 42, site.product, 10, 400),
    ];
    attachments.forEach(([kind, label, verdict, link], i) => {
      const top = y + 48 + 22 * i;
      parts.push(this.node(`b${index}-${i}`, x + 10, top, w - 20, 20, ['card', 'attachment', Verdicts[verdict]], { site: number, link, kind }, 20));
      parts.push(...this.text(index, x + 31, top + 10, w - 68, label, 10, 400));
      parts.push(this.node(`b${index}-${i}v`, x + w - 25, top + 4, 12, 12, ['badge', Verdicts[verdict]], { at: number }, 21));
    });
    return parts;
  }

  group([, x, y, w, h, view, label, sites, undetermined, violated, worst], index) {
    const counted = violated + undetermined === 0 ? word(worst === 0 ? 'page-group-granted' : `page-${Verdicts[worst]}`) : word('page-group-counts', { violated, undetermined });
    return [
      this.node(`b${index}-behind`, x + 4, y + 4, w - 4, h - 4, ['behind'], { group: view }, 19),
      this.node(`b${index}`, x, y, w - 4, h - 4, ['card', Verdicts[worst]], { view }, 20),
      ...this.text(index, x + 34, y + 14, w - 46, label, 12, 600),
      ...this.text(index, x + 34, y + 30, w - 46, word('page-group-sites', { count: sites }), 10, 400),
      ...this.text(index, x + 34, y + 45, w - 46, counted, 10, 400),
    ];
  }

  node(id, x, y, w, h, classes, data, z) {
    return { group: 'nodes', data: { id, w, h, z, ...data }, position: { x: x + w / 2, y: y + h / 2 }, classes };
  }

  text(box, x, y, room, text, size, weight) {
    return [{
      group: 'nodes', data: { of: box, w: 1, h: 1, label: Look.fitting(text, room, size, weight), size, weight, z: 30 },
      position: { x, y }, classes: ['text', ...(weight < 500 ? ['muted'] : [])],
    }];
  }

  line([from, to, kind, verdict, link, count, across, route, badge], index, boxes) {
    const classes = [['federation', 'interconnect', 'several'][kind], Verdicts[verdict], ...(across ? ['across'] : [])];
    const data = { id: `l${index}`, source: `b${from}`, target: `b${to}`, link, count, z: 1 + verdict };
    const parts = [{ group: 'edges', data, classes }];
    if (route.length > 0) {
      this.route(data, classes, route, this.middle(boxes[from]), this.middle(boxes[to]));
    }
    if (badge.length > 0) {
      parts.push(this.node(`l${index}v`, badge[0] - 7, badge[1] - 7, 14, 14, ['badge', Verdicts[verdict]], { on: `l${index}` }, 10));
    }
    return parts;
  }

  /* The middle of the card of a box, without what hangs below it. */
  middle([site, x, y, w, h]) {
    return site < 0 ? [x + (w - 4) / 2, y + (h - 4) / 2] : [x + w / 2, y + 23];
  }

  /* Corners as the library wants them: how far along the line between the middles, and how far beside it. */
  route(data, classes, route, [fromX, fromY], [toX, toY]) {
    data.start = `${route[0] - fromX}px ${route[1] - fromY}px`;
    data.end = `${route[route.length - 2] - toX}px ${route[route.length - 1] - toY}px`;
    const dx = toX - fromX;
    const dy = toY - fromY;
    const length = Math.hypot(dx, dy);
    data.weights = [];
    data.distances = [];
    for (let i = 2; i < route.length - 2; i += 2) {
      const x = route[i] - fromX;
      const y = route[i + 1] - fromY;
      data.weights.push((x * dx + y * dy) / (length * length));
      data.distances.push((x * -dy + y * dx) / length);
    }
    classes.push(data.weights.length > 0 ? 'routed' : 'direct');
  }

  showWay() {
    this.crumbs.replaceChildren();
    const way = this.topology.way(this.view);
    if (way.length > 1) {
      way.forEach((view, i) => {
        const label = view === 0 ? word('page-all-sites') : this.topology.views[view].label;
        if (i === way.length - 1) {
          this.crumbs.append(element('strong', {}, isolated(label)));
        } else {
          this.crumbs.append(element('button', { type: 'button', onclick: () => { this.open(view); this.onOpen(); } }, isolated(label)), '›');
        }
      });
    }
  }

  fit() {
    this.cy.resize();
    this.cy.fit(this.cy.nodes(), 24);
    if (this.cy.zoom() > Stage.readable) {
      this.cy.zoom(Stage.readable);
      this.cy.center();
    }
  }

  zoomBy(factor) {
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
  }

  key(event) {
    const moves = { ArrowLeft: [80, 0], ArrowRight: [-80, 0], ArrowUp: [0, 80], ArrowDown: [0, -80] };
    if (moves[event.key]) {
      this.cy.panBy({ x: moves[event.key][0], y: moves[event.key][1] });
    } else if (event.key === '+' || event.key === '=') {
      this.zoomBy(1.35);
    } else if (event.key === '-') {
      this.zoomBy(1 / 1.35);
    } else if (event.key === '0') {
      this.fit();
    } else {
      return;
    }
    event.preventDefault();
  }

  /* Marks what is chosen and what matches; seen tells of a site and of a link whether they do. */
  mark(seesSite, seesLink, path, chosen) {
    const boxes = this.topology.views[this.view].boxes;
    const seesBox = boxes.map(([site, , , , , view]) => site < 0 ? this.sitesIn(view).some(seesSite) : seesSite(site));
    const onPath = boxes.map(([site, , , , , view]) => site < 0 ? this.sitesIn(view).some(each => path.sites.has(each)) : path.sites.has(site));
    this.cy.startBatch();
    this.cy.nodes().forEach(node => {
      const data = node.data();
      const box = data.of ?? Number.parseInt(data.id.slice(1), 10);
      const seen = data.on === undefined ? seesBox[box] : seesLinkAt(this.cy.getElementById(data.on).data('link'));
      node.toggleClass('dim', !seen);
      node.toggleClass('path', data.kind === undefined && onPath[box] === true && data.on === undefined);
      node.toggleClass('chosen', data.site !== undefined && (data.kind === undefined ? data.site === chosen.site : data.link >= 0 && data.link === chosen.link));
    });
    this.cy.edges().forEach(edge => {
      const link = edge.data('link');
      edge.toggleClass('dim', !seesLinkAt(link));
      edge.toggleClass('path', path.links.has(link));
      edge.toggleClass('chosen', link >= 0 && link === chosen.link);
    });
    this.cy.endBatch();
    function seesLinkAt(link) {
      return link < 0 || seesLink(link);
    }
  }

  sitesIn(view) {
    this.inside ??= new Map();
    if (!this.inside.has(view)) {
      this.inside.set(view, this.topology.views[view].boxes.flatMap(([site, , , , , inner]) =>
        site < 0 ? this.sitesIn(inner) : inner ? [] : [site]));
    }
    return this.inside.get(view);
  }

  /* Moves so that sites can be seen. */
  show(sites) {
    const nodes = this.cy.nodes('.card').filter(node => sites.has(node.data('site')));
    if (nodes.nonempty()) {
      this.cy.animate({ fit: { eles: nodes, padding: 90 } }, { duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250,
        complete: () => {
          if (this.cy.zoom() > Stage.readable) {
            this.cy.zoom({ level: Stage.readable, position: { x: (nodes.boundingBox().x1 + nodes.boundingBox().x2) / 2, y: (nodes.boundingBox().y1 + nodes.boundingBox().y2) / 2 } });
            this.cy.center(nodes);
          }
        } });
    }
  }
}
