/* Passing from page to page (css/prefs.css). The one script that is not deferred: Chromium asks for the style that wants a
   transition as the body begins, and where the sheet has not come by then it reports an error; before a script, the body waits
   for the sheet. Nor is it an error when a second click, a window that changes its size or a slow machine cuts a transition short. */
addEventListener("unhandledrejection", event => {
  if (event.reason instanceof DOMException && /transition/i.test(event.reason.message)) event.preventDefault();
});
