/* Shows the topology that the address names, else the first one, and builds each when it is first seen. */
const pages = new Map();
const sections = [...document.querySelectorAll('section.topology')];

function show(section) {
  sections.forEach(each => each.classList.toggle('shown', each === section));
  document.querySelectorAll('.index a').forEach(link => {
    if (link.hash === `#${section.id}`) {
      link.setAttribute('aria-current', 'true');
    } else {
      link.removeAttribute('aria-current');
    }
  });
  if (!pages.has(section) && !section.classList.contains('refused')) {
    pages.set(section, new TopologyPage(section));
  }
  return pages.get(section);
}

function follow() {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const section = named?.closest('section.topology') ?? sections[0];
  if (!section) {
    return;
  }
  const page = show(section);
  const finding = page?.topology.byFindingId.get(named?.id);
  const site = named?.id.match(new RegExp(`^${section.id}s(\\d+)$`));
  if (finding) {
    page.choose({ finding: finding.number });
  } else if (page && site) {
    page.choose({ site: Number(site[1]) });
  } else if (named && named !== section) {
    named.scrollIntoView();
  }
}

addEventListener('hashchange', follow);
follow();
document.documentElement.classList.add('ready');
