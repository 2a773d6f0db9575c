"""De woorden en zinnen waarmee `maak_organisatie` zijn mappen vult."""

from __future__ import annotations

COMPETENTIES = (
    ("klantgerichtheid", "Klantgerichtheid", "kern"),
    ("samenwerken", "Samenwerken", "kern"),
    ("integer-handelen", "Integer handelen", "kern"),
    ("luisteren", "Actief luisteren", "functie"),
    ("rapporteren", "Rapporteren", "functie"),
    ("plannen", "Plannen en organiseren", "functie"),
    ("initiatief", "Initiatief nemen", "functie"),
    ("flexibiliteit", "Omgaan met verandering", "functie"),
    ("stressbestendigheid", "Rustig blijven onder druk", "functie"),
    ("begeleiden", "Begeleiden van nieuwkomers", "functie"),
    ("grenzen-stellen", "Grenzen stellen", "functie"),
    ("creativiteit", "Oplossingen bedenken", "functie"),
    ("digitaal", "Digitale vaardigheid", "functie"),
    ("coachen", "Coachen", "leidinggevend"),
    ("beslissen", "Beslissen", "leidinggevend"),
    ("delegeren", "Werk verdelen", "leidinggevend"),
    ("visie-uitdragen", "Richting geven", "leidinggevend"),
    ("teamontwikkeling", "Een team laten groeien", "leidinggevend"),
    ("hygiene", "Hygiëne", "vaktechnisch"),
    ("medicatie", "Medicatie toedienen", "vaktechnisch"),
    ("tillen", "Veilig verplaatsen", "vaktechnisch"),
    ("dementie", "Omgaan met dementie", "vaktechnisch"),
    ("palliatief", "Palliatieve zorg", "vaktechnisch"),
    ("brandveiligheid", "Brandveiligheid", "vaktechnisch"),
    ("wondzorg", "Wondzorg", "vaktechnisch"),
)

FUNCTIES = (
    ("zorgkundige", "Zorgkundige", "medewerkers"),
    ("verpleegkundige", "Verpleegkundige", "medewerkers"),
    ("teamcoach", "Teamcoach", "leidinggevenden"),
    ("ergotherapeut", "Ergotherapeut", "medewerkers"),
    ("kinesist", "Kinesist", "medewerkers"),
    ("maatschappelijk-werker", "Maatschappelijk werker", "medewerkers"),
    ("logistiek-medewerker", "Logistiek medewerker", "medewerkers"),
    ("kok", "Kok", "medewerkers"),
    ("administratief-medewerker", "Administratief medewerker", "medewerkers"),
    ("hr-adviseur", "HR-adviseur", "medewerkers"),
    ("technieker", "Technieker", "medewerkers"),
    ("directeur", "Directeur", "top"),
)

GEDRAG = (
    "Luistert eerst naar de vraag achter de vraag en vat samen voor er een antwoord komt.",
    "Neemt de tijd voor familie, ook als de dienst druk is, en zegt wanneer er wel tijd komt.",
    "Vraagt hulp aan een collega zodra het moeilijk wordt en laat achteraf weten hoe het afliep.",
    "Schrijft in de overdracht wat een ander morgenvroeg moet weten, kort en zonder oordeel.",
    "Blijft rustig bij een klacht: benoemt wat er gebeurde en spreekt af wat er nu volgt.",
    "Ziet dat iemand vastloopt en biedt uit zichzelf aan om het samen te bekijken.",
)

TREDEN = (
    (
        "Vraagt hulp zodra iets niet lukt.",
        "Doet na wat een collega voordoet.",
        "Schrijft op wat er beloofd is.",
    ),
    (GEDRAG[0], GEDRAG[2], GEDRAG[3]),
    (GEDRAG[1], GEDRAG[4], GEDRAG[5]),
    (
        "Toont een collega hoe het kan.",
        "Legt het team een voorstel voor.",
        "Volgt na een maand op wat bleef.",
    ),
)

BIJLEREN = (
    "Ik voer zelf een gesprek met familie als de boodschap moeilijk is.",
    "Ik neem op een teamvergadering één onderwerp voor mijn rekening.",
    "Ik loop een dag mee met een ander huis en breng drie ideeën mee.",
    "Ik begeleid een stagiair van de eerste tot de laatste dag.",
)

TALENTEN = (
    "Uitleggen aan collega's",
    "Rust brengen in een drukke kamer",
    "Muziek maken met bewoners",
    "Roosters puzzelen tot ze kloppen",
    "Een feest op poten zetten",
)

VOORNAMEN = ("An", "Bart", "Chaima", "Dirk", "Els", "Fatima", "Gert", "Zoë", "Ilse", "Joris", "Noël", "Renée")
ACHTERNAMEN = ("Peeters", "Janssens", "El Amrani", "De Smet", "Öztürk", "Van den Broeck", "Claes", "Müller")
