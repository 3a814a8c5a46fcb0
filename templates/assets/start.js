/* On to the language that was read last, else to one that the browser asks for, else to the first. */
(function () {
  "use strict";

  var links = [...document.querySelectorAll("a[hreflang]")];
  var wanted = [...navigator.languages];
  try {
    var last = localStorage.getItem("callpress.language");
    if (last) wanted.unshift(last);
  } catch (e) { /* nothing is remembered */ }

  function primary(tag) { return tag.toLowerCase().split("-")[0]; }

  function find(same) {
    for (var tag of wanted) {
      var found = links.find(link => same(tag, link.hreflang));
      if (found) return found;
    }
    return null;
  }

  var link = find((a, b) => a.toLowerCase() === b.toLowerCase())
    || find((a, b) => primary(a) === primary(b)) || links[0];
  if (link) location.replace(link.href);
})();
