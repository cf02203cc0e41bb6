
"use strict";
(function () {
  var box = document.getElementById("search");
  var field = document.getElementById("words");
  var found = document.getElementById("found");
  var entries = Array.prototype.slice.call(document.querySelectorAll(".entry"));
  function plain(text) {
    return text.toLocaleLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  }
  var texts = entries.map(function (entry) { return plain(entry.textContent); });
  function search() {
    var words = plain(field.value).split(/\s+/).filter(Boolean);
    var shown = 0;
    entries.forEach(function (entry, at) {
      var fits = words.every(function (word) { return texts[at].indexOf(word) >= 0; });
      entry.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    found.textContent = words.length ? shown + " / " + entries.length : "";
  }
  box.removeAttribute("hidden");
  field.addEventListener("input", search);
  search();
})();
