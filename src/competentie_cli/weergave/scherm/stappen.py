"""Wat iemand na `nieuw` en `demo` kan doen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.weergave.scherm.tekst import aantal, als_argument, padtekst, schoon


def na_nieuw(map_: Path, bestanden: int) -> Iterator[str]:
    """Wat er klaarstaat en de eerste stappen."""
    yield f"De map {padtekst(map_)} staat klaar ({aantal(bestanden, 'bestand', 'bestanden')})."
    yield ""
    yield "Zo gaat u verder:"
    if map_.resolve() != Path.cwd():
        yield f"  cd {als_argument(map_)}"
    yield "  competentie controleer    kijk of alles klopt; doe dit na elke wijziging"
    yield "  competentie kloof         bekijk het overzicht"
    yield ""
    yield "Begin in organisatie.yaml. README.md zegt wat waar staat."


def na_demo(
    map_: Path, nagekeken: int, wie: str, bestanden: Sequence[Sequence[Path]], organisatie: Organisatie
) -> Iterator[str]:
    """Waar de documenten staan, wat eerst te openen en wat daarna te proberen."""
    namen = ("het overzicht", "de kloofrapporten", "de ontwikkelplannen")
    yield f"{schoon(organisatie.instelling.naam)}, een verzonnen organisatie, staat in {padtekst(map_)}."
    fouten = aantal(organisatie.fouten, "fout", "fouten") if organisatie.fouten else "geen fouten"
    yield f"Nagekeken: {aantal(nagekeken, 'bestand', 'bestanden')}, {fouten}."
    yield ""
    yield "Gemaakt:"
    for naam, groep in zip(namen, bestanden, strict=True):
        if groep:
            yield f"  {naam:<20} {aantal(len(groep), 'bestand', 'bestanden')} in {padtekst(groep[0].parent)}"
    eerste = [pad for groep in bestanden for pad in groep if pad.stem == wie and pad.suffix != ".html"]
    if eerste:
        yield ""
        yield f"Open eerst, van {schoon(organisatie.naam_van(wie))}:"
        yield from (f"  {padtekst(pad)}" for pad in eerste)
    yield ""
    yield "Probeer daarna:"
    yield f"  cd {als_argument(map_)}"
    yield "  competentie kloof              het overzicht op het scherm"
    yield f"  competentie kloof {wie:<12} één persoon"
    yield f"  competentie pop toon {wie:<9} een ontwikkelplan"
    yield f"  competentie gesprek {wie:<10} de voorbereiding van een gesprek"
    yield "  competentie opvolging          wat er te doen staat"
    yield "  competentie dashboard          de hele organisatie, om in een browser te openen"
    yield "  competentie controleer         verander iets in een bestand en kijk het na"
