/*
 * Draws the model of a process with where its tokens are. The table below each diagram says the same in words; the
 * diagram renews its marks whenever the page's live part was renewed.
 */
(function () {
  'use strict';

  const MARKS = { visited: 'td-visited', active: 'td-active', incident: 'td-incident' };
  const drawn = new WeakMap();

  const json = async (address) => (await fetch(address, { headers: { Accept: 'application/json' } })).json();

  const mark = async (box) => {
    const { viewer, marked } = drawn.get(box);
    const state = await json(box.dataset.state);
    const canvas = viewer.get('canvas');
    const overlays = viewer.get('overlays');
    const known = (id) => viewer.get('elementRegistry').get(id);
    marked.splice(0).forEach(([id, name]) => canvas.removeMarker(id, name));
    overlays.clear();
    const add = (id, name) => { if (known(id)) { canvas.addMarker(id, name); marked.push([id, name]); } };
    state.visited.forEach((id) => add(id, MARKS.visited));
    state.tokens.forEach((token) => {
      if (!known(token.element)) { return; }
      const failed = state.incidents.includes(token.element);
      add(token.element, failed ? MARKS.incident : MARKS.active);
      const bubble = document.createElement('div');
      bubble.className = failed ? 'td-token td-token--incident' : 'td-token';
      bubble.textContent = token.count;
      bubble.title = box.dataset.tokens;
      overlays.add(token.element, { position: { top: -14, right: 14 }, html: bubble });
    });
  };

  // A little smaller than the box, for the bubbles at the edge.
  const fit = (canvas) => {
    canvas.zoom('fit-viewport', 'auto');
    canvas.zoom(canvas.zoom() * 0.93, 'auto');
  };

  const draw = async (box) => {
    const viewer = new BpmnJS({ container: box });
    drawn.set(box, { viewer, marked: [] });
    const model = await fetch(box.dataset.model);
    await viewer.importXML(await model.text());
    fit(viewer.get('canvas'));
    await mark(box);
    box.dataset.drawn = 'yes';
  };

  const refresh = () => document.querySelectorAll('[data-model]').forEach((box) => {
    (drawn.has(box) ? mark(box) : draw(box)).catch(() => { box.dataset.failed = 'yes'; });
  });

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-zoom] button');
    const box = button && document.getElementById(button.parentElement.dataset.zoom);
    if (!box || !drawn.has(box)) { return; }
    const canvas = drawn.get(box).viewer.get('canvas');
    if (button.dataset.by === 'fit') { fit(canvas); } else { canvas.zoom(canvas.zoom() * Number(button.dataset.by)); }
  });

  document.addEventListener('htmx:afterSettle', refresh);
  refresh();
})();
