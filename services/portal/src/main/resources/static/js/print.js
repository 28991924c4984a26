/*
 * A button that prints the page; without script the browser's own menu does. What the page is and how it stood is put
 * above every sheet; without script it stands above the first.
 */
(function () {
  'use strict';

  document.querySelectorAll('[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });

  document.querySelectorAll('.td-paper').forEach((paper) => {
    const [what, ...when] = [...paper.children].map((part) => part.textContent);
    const root = document.documentElement.style;
    root.setProperty('--td-paper-what', JSON.stringify(what));
    root.setProperty('--td-paper-when', JSON.stringify(when.join(' · ')));
    paper.dataset.above = 'yes';
  });
})();
