/* Passing from page to page (css/prefs.css). The one script that is not deferred: Chromium asks for the style that wants a
   transition as the body begins, and where the sheet has not come by then it reports an error; before a script, the body waits
   for the sheet. Nor is it an error when a second click, or a window that changes its size, cuts a transition short. */
["pageswap", "pagereveal"].forEach(moment => addEventListener(moment, event => {
  ["ready", "finished", "updateCallbackDone"].forEach(end => event.viewTransition?.[end].catch(() => {}));
}));
