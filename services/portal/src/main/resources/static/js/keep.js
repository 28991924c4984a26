/*
 * Words that were typed are kept in this browser until they were sent: a lost login, a cancelled task or a closed
 * tab costs nothing. A field says under which name with data-keep; the page that follows a sent form says what may
 * be forgotten with data-kept-done.
 */
(function () {
  'use strict';

  const PREFIX = 'topdossier.keep.';
  const store = {
    get(name) { try { return window.localStorage.getItem(PREFIX + name); } catch (refused) { return null; } },
    set(name, text) {
      try {
        if (text) { window.localStorage.setItem(PREFIX + name, text); } else { window.localStorage.removeItem(PREFIX + name); }
      } catch (refused) { /* no room, or not allowed: the draft on the server remains */ }
    },
    names(prefix) {
      try {
        return Object.keys(window.localStorage).filter((key) => key.startsWith(PREFIX + prefix)).map((key) => key.slice(PREFIX.length));
      } catch (refused) { return []; }
    },
  };

  const forget = (name) => {
    const names = name.endsWith('*') ? store.names(name.slice(0, -1)) : [name];
    names.forEach((each) => store.set(each, null));
  };

  /* Words typed for a task that is gone: shown, with a way to throw them away, never silently lost. */
  const showUnsent = (box) => {
    const list = box.querySelector('[data-unsent-list]');
    const orphans = store.names(box.dataset.unsent).filter((name) => !document.querySelector('[data-keep="' + CSS.escape(name) + '"]'));
    list.replaceChildren(...orphans.map((name) => {
      const item = document.createElement('div');
      item.append(box.querySelector('template').content.cloneNode(true));
      item.querySelector('blockquote').textContent = store.get(name);
      item.querySelector('button').addEventListener('click', () => { store.set(name, null); showUnsent(box); });
      return item;
    }));
    box.hidden = orphans.length === 0;
  };

  const restore = (root) => {
    root.querySelectorAll('[data-kept-done]').forEach((mark) => mark.dataset.keptDone.split(' ').forEach(forget));
    root.querySelectorAll('[data-keep]').forEach((field) => {
      const kept = store.get(field.dataset.keep);
      if (kept && kept !== field.value && !field.dataset.restored) {
        field.value = kept;
        const details = field.closest('details');
        if (details) { details.open = true; }
        const note = field.parentElement.querySelector('[data-kept-note]');
        if (note) { note.hidden = false; }
      }
      field.dataset.restored = 'yes';
    });
    document.querySelectorAll('[data-unsent]').forEach(showUnsent);
  };

  document.addEventListener('input', (event) => {
    const name = event.target.dataset && event.target.dataset.keep;
    if (name) { store.set(name, event.target.value); }
  });
  document.addEventListener('htmx:afterSettle', () => restore(document));
  restore(document);
})();
