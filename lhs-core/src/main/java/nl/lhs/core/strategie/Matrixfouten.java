package nl.lhs.core.strategie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lhs.core.Benaming;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.Woordenlijst;

/** Finds what is missing or wrong in the matrix of a strategie that is being built. */
final class Matrixfouten {
    private final Foutenlijst fouten;
    private final Woordenlijst woorden;

    Matrixfouten(Foutenlijst fouten, Woordenlijst woorden) {
        this.fouten = fouten;
        this.woorden = woorden;
    }

    private void vereis(boolean isEr, String plaats, String verwacht) {
        fouten.require(plaats, isEr, Foutcode.ONTBREEKT, "ontbreekt; verwacht: " + verwacht);
    }

    Matrixfouten labels(Map<Typering, Benaming> kolommen, Map<Gevolgen, Benaming> rijen) {
        for (Typering typering : Typering.values()) {
            label("/assen/typering/" + typering.kolom(), kolommen.get(typering), "kolom " + typering.kolom());
        }
        for (Gevolgen gevolgen : Gevolgen.values()) {
            label("/assen/gevolgen/" + gevolgen.rij(), rijen.get(gevolgen), "rij " + gevolgen.rij());
        }
        return this;
    }

    private void label(String plaats, Benaming label, String lijn) {
        vereis(label != null, plaats, "het label van " + lijn + " van de matrix");
    }

    Matrixfouten gewichten(Map<Interventie, Integer> gewichten) {
        Map<Integer, Interventie> opGewicht = new HashMap<>();
        int zwaarste = woorden.interventies().alle().size();
        for (Interventie interventie : woorden.interventies().alle()) {
            String plaats = Strategiewijziging.plaats(interventie);
            String verwacht = "een geheel getal van 1 tot en met " + zwaarste;
            Integer gewicht = gewichten.get(interventie);
            vereis(gewicht != null, plaats, verwacht);
            if (gewicht == null) {
                continue;
            }
            if (gewicht < 1 || gewicht > zwaarste) {
                fouten.add(plaats, Foutcode.ONGELDIG, "is geen gewicht; verwacht: " + verwacht);
                continue;
            }
            Interventie eerder = opGewicht.putIfAbsent(gewicht, interventie);
            fouten.require(
                    plaats,
                    eerder == null,
                    Foutcode.DUBBEL,
                    "is ook het gewicht van " + eerder + "; verwacht: voor elke interventie een ander");
        }
        return this;
    }

    Matrixfouten klassen(Map<Segment, Klasse> klassen) {
        for (Segment segment : Segment.values()) {
            vereis(
                    klassen.containsKey(segment),
                    Strategiewijziging.plaatsKlasse(segment),
                    "een van "
                            + woorden.klassen().alle().stream().map(Klasse::id).collect(Collectors.joining(", ")));
        }
        return this;
    }

    Matrixfouten cellen(Map<Segment, Map<Interventiesoort, List<Interventie>>> cellen) {
        for (Segment segment : Segment.values()) {
            Map<Interventiesoort, List<Interventie>> cel = cellen.getOrDefault(segment, Map.of());
            for (Interventiesoort soort : Interventiesoort.values()) {
                String plaats = Strategiewijziging.plaats(segment, soort);
                List<Interventie> lijst = cel.get(soort);
                vereis(lijst != null, plaats, "een lijst van interventies, leeg waar er geen zijn");
                if (lijst != null) {
                    fouten.unique(plaats, lijst);
                    soort(plaats, soort, lijst);
                }
            }
            fouten.require(
                    Strategiewijziging.plaats(segment),
                    cel.size() < Interventiesoort.values().length
                            || cel.values().stream().anyMatch(l -> !l.isEmpty()),
                    Foutcode.TE_WEINIG,
                    "noemt geen interventie; verwacht: ten minste een");
        }
        return this;
    }

    private void soort(String plaats, Interventiesoort soort, List<Interventie> lijst) {
        for (int i = 0; i < lijst.size(); i++) {
            if (lijst.get(i).soort() != soort) {
                fouten.add(
                        plaats + "/" + i,
                        Foutcode.TEGENSTRIJDIG,
                        "is een interventie van een andere soort, "
                                + lijst.get(i).soort() + "; verwacht: "
                                + woorden.interventies().alle().stream()
                                        .filter(v -> v.soort() == soort)
                                        .map(Interventie::id)
                                        .collect(Collectors.joining(", ")));
            }
        }
    }
}
