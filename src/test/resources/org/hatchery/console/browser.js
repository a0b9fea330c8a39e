// finds things as a person does: by the words that stand on them
window.page = {
  root: () => [...document.querySelectorAll('dialog[open]')].pop() || document.querySelector('#main'),
  words: (one) => one.innerText.replace(/[*\s]|（必填）|\(required\)/g, ''),
  find(words) {
    return [...this.root().querySelectorAll('button, a')].find((one) => one.innerText.trim() === words && !one.disabled && one.getClientRects().length);
  },
  field(label) {
    const wanted = label.replace(/\s/g, '');
    const found = [...this.root().querySelectorAll('label')].find((one) => this.words(one).startsWith(wanted));
    if (!found) return null;
    const control = (found.htmlFor && document.getElementById(found.htmlFor)) || found.querySelector('input, select, textarea');
    return control && (control.matches('input, select, textarea') ? control : control.querySelector('select, input'));
  },
  fill(label, value) {
    const control = this.field(label);
    if (control.type === 'checkbox' || control.type === 'radio') control.click();
    else {
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
  },
};
