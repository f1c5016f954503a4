"use strict";
// Language and light are the reader's choice, kept where the browser lets a local page keep anything.
(function () {
  var root = document.documentElement;
  function kept(name) { try { return localStorage.getItem("clean-corpus-" + name); } catch (e) { return null; } }
  function keep(name, value) { try { localStorage.setItem("clean-corpus-" + name, value); } catch (e) { /* private window */ } }
  function language(value) { root.dataset.lang = value; root.lang = value === "zh" ? "zh-Hans" : "en"; }
  function asked(name) { var m = new RegExp("[#&?]" + name + "=(\\w+)").exec(location.hash + location.search); return m && m[1]; }
  language(asked("lang") || kept("lang") || (/^zh/i.test(navigator.language || "") ? "zh" : "en"));
  var theme = asked("theme") || kept("theme");
  if (theme) root.dataset.theme = theme;
  document.addEventListener("DOMContentLoaded", function () {
    document.getElementById("language").addEventListener("click", function () {
      var value = root.dataset.lang === "zh" ? "en" : "zh";
      language(value); keep("lang", value);
    });
    document.getElementById("theme").addEventListener("click", function () {
      var dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = dark ? "light" : "dark"; keep("theme", root.dataset.theme);
    });
    // A link to a rule opens it; printing opens everything.
    function aim() {
      var each = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
      if (each && each.tagName === "DETAILS") { each.open = true; each.scrollIntoView(); }
    }
    addEventListener("hashchange", aim); aim();
    // The menu tells where the reader is.
    var links = Array.from(document.querySelectorAll("nav a")), waiting = false;
    function here() {
      waiting = false;
      var now = links[0];
      links.forEach(function (link) {
        if (document.getElementById(link.hash.slice(1)).getBoundingClientRect().top < 140) now = link;
      });
      links.forEach(function (link) { if (link === now) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current"); });
    }
    addEventListener("scroll", function () { if (!waiting) { waiting = true; requestAnimationFrame(here); } }, { passive: true });
    here();
    addEventListener("beforeprint", function () {
      document.querySelectorAll("details").forEach(function (each) { each.open = true; });
    });
  });
})();
