/* Where a run has waivers or a baseline: one can look for the findings that count, and for those that do not. */
{
  const read = Filters.prototype.read;
  Filters.prototype.read = function () {
    read.call(this);
    const status = this.form.elements.status?.value ?? '';
    this.statusHides = finding => status !== '' && document.getElementById(finding.id).dataset.status !== status;
  };

  const seesFinding = Filters.prototype.seesFinding;
  Filters.prototype.seesFinding = function (finding) {
    return seesFinding.call(this, finding) && !this.statusHides(finding);
  };
}
