// Island for tables with rows to choose: counts them, selects all, and makes the bar of actions stick while something is chosen.
// Expects: form[data-selectie] around input[name="kies"], [data-aantal] (role=status) and optionally input[data-alles].
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-selectie]')) {
  // Asked each time: rows may be put in place while the page is open.
  const rows = (): readonly HTMLInputElement[] => [...form.querySelectorAll<HTMLInputElement>('input[name="kies"]')];
  const all = form.querySelector<HTMLInputElement>('input[data-alles]');
  const status = form.querySelector('[data-aantal]');
  const bar = form.querySelector('.woo-bulk');

  const show = (): void => {
    const boxes = rows();
    const chosen = boxes.filter((box) => box.checked).length;
    if (status) status.textContent = chosen === 0 ? 'Niets gekozen' : `${chosen} gekozen`;
    bar?.classList.toggle('woo-bulk--plak', chosen > 0);
    if (all) {
      all.checked = chosen > 0 && chosen === boxes.length;
      all.indeterminate = chosen > 0 && chosen < boxes.length;
    }
  };

  form.addEventListener('change', (event) => {
    if (event.target === all && all) for (const box of rows()) box.checked = all.checked;
    show();
  });
  all?.closest('[hidden]')?.removeAttribute('hidden');
  show();
}
