"""Woordenlijsten en zinspatronen: wat een zin vaag maakt, en wat iemands privacy raakt.

Elke lijst is begrensd en leesbaar. Ze kent alleen woorden die bijna altijd betekenen wat ze hier betekenen:
een goede zin in twijfel trekken kost meer dan een vage missen.
"""
