/*
 * Live parts: an element fetches itself again when the server says that something changed, and is morphed in place.
 * What a person has open, typed, ticked or chosen stays as it is.
 */
(function () {
  'use strict';

  const ticks = ['checkbox', 'radio'];

  /* A list without a choice of its own shows its first. */
  const chosen = (list) => list.querySelector('option[selected]')
    ? [...list.options].some((option) => option.selected !== option.defaultSelected)
    : list.selectedIndex > 0;

  const filledIn = (node) => {
    if (node.tagName === 'SELECT') { return chosen(node); }
    if (node.tagName === 'INPUT' && ticks.includes(node.type)) { return node.checked !== node.defaultChecked; }
    return (node.tagName === 'TEXTAREA' || (node.tagName === 'INPUT' && !['hidden', 'submit'].includes(node.type)))
      && node.value !== node.defaultValue;
  };

  Object.assign(Idiomorph.defaults, { ignoreActiveValue: true });
  Object.assign(Idiomorph.defaults.callbacks, {
    beforeAttributeUpdated: (name, node) => !(name === 'open' && node.tagName === 'DETAILS'),
    beforeNodeMorphed: (node) => !(node.nodeType === 1 && (filledIn(node) || node.hasAttribute('data-own'))),
  });

  const offline = () => document.getElementById('offline');
  let wasOpen = false;

  document.addEventListener('htmx:sseOpen', () => {
    offline().hidden = true;
    if (wasOpen) {
      document.body.dispatchEvent(new CustomEvent('reconnected'));
    }
    wasOpen = true;
  });
  document.addEventListener('htmx:sseError', () => { if (wasOpen) { offline().hidden = false; } });

  /* A draft that could not be kept on the server is no reason to disturb who types: it is kept in the browser. */
  document.addEventListener('htmx:beforeSwap', (event) => {
    if (event.detail.isError && event.detail.requestConfig.elt.matches('[data-keep][hx-swap=none]')) { event.detail.shouldSwap = false; }
  });

  /* Two clicks are one act: the second finds the button off until the page that answers the first is there. */
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.method !== 'post') { return; }
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    form.querySelectorAll('button').forEach((button) => button.setAttribute('aria-disabled', 'true'));
    window.setTimeout(() => {
      delete form.dataset.sent;
      form.querySelectorAll('button').forEach((button) => button.removeAttribute('aria-disabled'));
    }, 5000);
  });

  /* Opening one form of the bar closes the others; Escape closes it and goes back to its button. */
  document.addEventListener('toggle', (event) => {
    const details = event.target;
    if (!details.open || !details.matches('.td-act')) { return; }
    document.querySelectorAll('.td-act[open]').forEach((other) => { if (other !== details) { other.open = false; } });
    const field = details.querySelector('textarea, input:not([type=hidden]), select');
    if (field) { field.focus(); }
  }, true);
  document.addEventListener('keydown', (event) => {
    const details = event.key === 'Escape' && event.target.closest && event.target.closest('.td-act[open]');
    if (details) { details.open = false; details.querySelector('summary').focus(); }
  });
})();
