/* The root of a site in several languages: on to the language that was read last, else to one that
 * the reader's browser asks for, else to the site's first. */
(function () {
  "use strict";

  var links = Array.prototype.slice.call(document.querySelectorAll("a[hreflang]"));
  var wanted = (navigator.languages || []).slice();
  try {
    var last = localStorage.getItem("callpress.language");
    if (last) wanted.unshift(last);
  } catch (e) { /* nothing is remembered */ }

  function primary(tag) { return tag.toLowerCase().split("-")[0]; }

  function find(same) {
    for (var i = 0; i < wanted.length; i++) {
      for (var j = 0; j < links.length; j++) {
        if (same(wanted[i], links[j].hreflang)) return links[j];
      }
    }
    return null;
  }

  var link = find(function (a, b) { return a.toLowerCase() === b.toLowerCase(); })
    || find(function (a, b) { return primary(a) === primary(b); }) || links[0];
  if (link) location.replace(link.href);
})();
