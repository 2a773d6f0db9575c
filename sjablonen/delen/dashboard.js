"use strict";
for (const bord of document.querySelectorAll("[data-bord]")) {
  const rijen = [...bord.querySelectorAll("tbody tr")];
  const zoek = bord.querySelector("[data-zoek]");
  const keuzes = [...bord.querySelectorAll("[data-op]")];
  const kaartkeuze = bord.querySelector("[data-kaart]");
  const kaarten = [...bord.querySelectorAll(".kaart")];
  const teams = [...bord.querySelectorAll("details.team")];
  const melding = bord.querySelector("[data-telling]");

  const past = (rij, woord) =>
    rij.dataset.naam.includes(woord) &&
    keuzes.every((keuze) => !keuze.value || rij.dataset[keuze.dataset.op].split(" ").includes(keuze.value));

  function filter() {
    const woord = zoek.value.trim().toLowerCase();
    const gekozen = kaartkeuze ? kaartkeuze.value : null;
    const actief = woord !== "" || keuzes.some((keuze) => keuze.value);
    for (const kaart of kaarten) kaart.hidden = gekozen !== null && kaart.dataset.soort !== gekozen;
    let gezien = 0;
    let totaal = 0;
    for (const rij of rijen) {
      const toon = past(rij, woord);
      if (rij.hidden === toon) rij.hidden = !toon;
      if (kaarten.length && rij.closest(".kaart").hidden) continue;
      totaal += 1;
      gezien += toon ? 1 : 0;
    }
    for (const team of teams) {
      const over = team.querySelector("tbody tr:not([hidden])") !== null;
      team.hidden = actief && !over;
      if (actief && over && gezien <= 50) team.open = true;
    }
    melding.textContent = melding.dataset.telling.replace("%1", gezien).replace("%2", totaal);
  }

  function sorteer(kop) {
    const tabel = kop.closest("table");
    const kolom = [...kop.parentNode.children].indexOf(kop);
    const neer = kop.getAttribute("aria-sort") === "ascending";
    for (const ander of kop.parentNode.children) ander.removeAttribute("aria-sort");
    kop.setAttribute("aria-sort", neer ? "descending" : "ascending");
    const waarde = (rij) => (kolom === 0 ? rij.dataset.naam : rij.children[kolom].dataset.w);
    const lijf = tabel.tBodies[0];
    const volgorde = [...lijf.rows].sort((een, ander) => {
      const a = waarde(een);
      const b = waarde(ander);
      if (a === undefined || b === undefined) return (a === undefined) - (b === undefined);
      const stand = kolom === 0 ? a.localeCompare(b, "nl") : Number(a) - Number(b);
      return neer ? -stand : stand;
    });
    lijf.append(...volgorde);
  }

  for (const kop of bord.querySelectorAll("[data-sorteer]")) {
    const knop = document.createElement("button");
    knop.type = "button";
    knop.append(...kop.childNodes);
    kop.append(knop);
    knop.addEventListener("click", () => sorteer(kop));
  }
  for (const veld of bord.querySelectorAll("input, select")) veld.addEventListener("input", filter);
  bord.querySelector("[data-wis]").addEventListener("click", () => {
    zoek.value = "";
    for (const keuze of keuzes) keuze.value = "";
    for (const team of teams) team.open = false;
    filter();
    zoek.focus();
  });
  bord.querySelector(".bediening").hidden = false;
  filter();
}
addEventListener("beforeprint", () => {
  for (const team of document.querySelectorAll("details.team")) team.open = true;
});
