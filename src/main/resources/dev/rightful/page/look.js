/* How the picture looks: the colours of the style sheet, also after they change. */
const Look = {
  font: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  measure: document.createElement('canvas').getContext('2d'),

  value(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  },

  glyph(name) {
    return this.value(`glyph-${name}`).replace(/^url\(["']?|["']?\)$/g, '');
  },

  /* As much of a text as fits. */
  fitting(text, room, size, weight) {
    this.measure.font = `${weight} ${size}px ${this.font}`;
    if (this.measure.measureText(text).width <= room) {
      return text;
    }
    const letters = Array.from(text);
    let low = 0;
    let high = letters.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.measure.measureText(`${letters.slice(0, middle).join('').trimEnd()}…`).width <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return `${letters.slice(0, low).join('').trimEnd()}…`;
  },

  style() {
    const line = name => ({ 'line-color': this.value(name) });
    const verdicts = Verdicts.flatMap(verdict => [
      { selector: `.card.${verdict}, .badge.${verdict}`, style: { 'background-image': this.glyph(verdict) } },
    ]);
    return [
      { selector: '*', style: { 'font-family': this.font, 'overlay-opacity': 0, 'z-index': 'data(z)', 'z-index-compare': 'manual' } },
      { selector: 'node', style: { width: 'data(w)', height: 'data(h)', shape: 'round-rectangle', 'background-opacity': 0,
        'background-fit': 'none', 'background-clip': 'none', 'background-image-containment': 'over', events: 'no' } },
      { selector: '.card', style: { events: 'yes', 'background-color': this.value('card'), 'background-opacity': 1,
        'border-width': 1.2, 'border-color': this.value('card-edge'), 'corner-radius': 8,
        'background-width': '18px', 'background-height': '18px', 'background-position-x': '9px', 'background-position-y': '50%' } },
      { selector: '.behind', style: { 'background-color': this.value('card'), 'background-opacity': 1, 'border-width': 1.2,
        'border-color': this.value('card-edge'), 'corner-radius': 8 } },
      { selector: '.attachment', style: { 'corner-radius': 5, 'background-width': '12px', 'background-height': '12px',
        'background-position-x': ['5px'], 'background-image': node => this.glyph(node.data('kind')) } },
      ...verdicts,
      { selector: '.attachment', style: { 'background-image': node => this.glyph(node.data('kind')) } },
      { selector: '.badge', style: { 'background-width': '100%', 'background-height': '100%' } },
      { selector: '.card.undetermined', style: { 'background-color': this.value('undetermined-card'), 'border-color': this.value('undetermined') } },
      { selector: '.card.violated', style: { 'background-color': this.value('violated-card'), 'border-color': this.value('violated'), 'border-width': 2 } },
      { selector: '.outside', style: { 'border-style': 'dashed' } },
      { selector: '.text', style: { label: 'data(label)', 'text-halign': 'right', 'text-valign': 'center', 'font-size': 'data(size)',
        'font-weight': 'data(weight)', color: this.value('ink'), 'min-zoomed-font-size': 4 } },
      { selector: '.muted', style: { color: this.value('muted') } },
      { selector: 'edge', style: { width: 1.6, 'line-color': this.value('line'), 'curve-style': 'straight', 'source-endpoint': 'outside-to-node',
        'target-endpoint': 'outside-to-node', 'line-cap': 'butt' } },
      { selector: 'edge.routed', style: { 'curve-style': 'segments', 'segment-weights': edge => edge.data('weights'),
        'segment-distances': edge => edge.data('distances'), 'edge-distances': 'node-position', 'source-endpoint': 'data(start)',
        'target-endpoint': 'data(end)' } },
      { selector: 'edge.direct', style: { 'source-endpoint': 'data(start)', 'target-endpoint': 'data(end)' } },
      { selector: 'edge.interconnect', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
      { selector: 'edge.several', style: { width: 2.4 } },
      { selector: 'edge.undetermined', style: { ...line('undetermined'), width: 2.4 } },
      { selector: 'edge.violated', style: { ...line('violated'), width: 2.8 } },
      { selector: 'edge.across', style: { 'line-opacity': 0.45 } },
      { selector: '.dim', style: { opacity: 0.24 } },
      { selector: 'edge.path', style: { width: 5, 'line-opacity': 1, 'z-index': 5 } },
      { selector: '.card.path', style: { 'border-width': 3.5, 'border-color': this.value('accent') } },
      { selector: 'edge.path.granted', style: line('accent') },
      { selector: '.card.chosen', style: { 'border-width': 3.5, 'border-color': this.value('accent') } },
      { selector: 'edge.chosen', style: { width: 6, 'line-opacity': 1 } },
    ];
  },
};
