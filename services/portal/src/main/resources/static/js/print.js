/* A button that prints the page; without script the browser's own menu does. */
(function () {
  'use strict';

  document.querySelectorAll('[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });
})();
