/**
 * Sets the chosen theme, language and direction before anything is painted, so that nobody sees a
 * flash of the other one. A file of its own because the content security policy allows no inline
 * script; src/settings/ reads and writes the same two keys.
 */
(function () {
  var root = document.documentElement;
  var read = function (key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage is closed to this page: the defaults hold
    }
  };
  var theme = read('marsad.theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  var language = read('marsad.language');
  if (language !== 'ar' && language !== 'en') {
    language = /^ar\b/i.test(navigator.language) ? 'ar' : 'en';
  }
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
})();
