// the secret that came along in the printed address, kept by the console for this tab
const secret = document.getElementById('secret');
const row = secret.closest('.secret');
try {
  secret.value = sessionStorage.getItem('hatchery.secret') || '';
} catch (closed) {
  // a browser that keeps nothing: it is typed
}
const wrong = document.querySelector('[role=alert]');
row.hidden = Boolean(secret.value) && !wrong;
(row.hidden ? document.querySelector('button') : secret).focus();
