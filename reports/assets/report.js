// Filters for the findings, and saving the result. The report is complete without this.
(() => {
  "use strict";

  const several = (number, word) => number.toLocaleString("en-US") + " " + word + (number === 1 ? "" : "s");

  const startFilter = (section) => {
    const panel = section.querySelector(".filter");
    if (!panel) return;
    const findings = Array.from(section.querySelectorAll(".finding"));
    const search = panel.querySelector("input");
    const choices = Array.from(panel.querySelectorAll("select"));
    const status = panel.querySelector(".shown");
    let texts = null;

    const apply = () => {
      const wanted = search.value.trim().toLowerCase();
      if (wanted && !texts) texts = findings.map((finding) => finding.textContent.toLowerCase());
      let shown = 0;
      findings.forEach((finding, i) => {
        const fits = choices.every((choice) => !choice.value || finding.dataset[choice.dataset.field] === choice.value);
        const hidden = !(fits && (!wanted || texts[i].includes(wanted)));
        if (finding.hidden !== hidden) finding.hidden = hidden;
        if (!hidden) shown += 1;
      });
      status.textContent = shown === findings.length
        ? "All " + several(findings.length, "finding") + " are shown."
        : several(shown, "finding") + " of " + findings.length.toLocaleString("en-US") + " shown.";
    };

    let timer = 0;
    search.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(apply, 120);
    });
    choices.forEach((choice) => choice.addEventListener("change", apply));

    // A link to a finding that the filter hides must still arrive.
    window.addEventListener("hashchange", () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!target || !target.hidden || !section.contains(target)) return;
      search.value = "";
      choices.forEach((choice) => { choice.value = ""; });
      apply();
      target.scrollIntoView();
    });

    panel.hidden = false;
    apply();
  };

  const startSaving = () => {
    const button = document.getElementById("save-result");
    const source = document.getElementById("prefile-result");
    button.addEventListener("click", () => {
      const text = JSON.stringify(JSON.parse(source.textContent), null, 2) + "\n";
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
      link.download = "prefile-result.json";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    });
    button.hidden = false;
  };

  document.querySelectorAll(".findings-section").forEach(startFilter);
  startSaving();
})();
