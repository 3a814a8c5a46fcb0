/* Callpress: what the pages do when scripts run. Everything else is in the HTML and the CSS. */
(function () {
  "use strict";
})();
