package nl.lhs.examples.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lhs.core.Afzien;
import nl.lhs.core.Casus;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Verzoek;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.rules.uitleg.Besluitgegevens;
import nl.lhs.rules.uitleg.Besluitveld;
import nl.lhs.rules.uitleg.Fragment;
import nl.lhs.rules.uitleg.Taal;

/** What stands for a besluitveld in a letter: what record and dossier hold, else what the caller gave, else an open field. */
final class Briefwaarden {
    private static final String TOT = "tot en met ";

    private final Besluitgegevens gegevens;
    private final Map<Besluitveld, List<Fragment>> vastgelegd = new EnumMap<>(Besluitveld.class);

    Briefwaarden(Briefsoort soort, Briefzaak zaak, Optional<Lastverloop> last, Besluitgegevens gegevens) {
        this.gegevens = gegevens;
        Casus casus = zaak.casus;
        boolean aanVerzoeker = soort.isOpVerzoek()
                || soort == Briefsoort.AFZIEN && casus.verzoek().isPresent();
        if (!aanVerzoeker) {
            tekst(Besluitveld.GEADRESSEERDE, casus.normadressaat().naam());
        }
        tekst(Besluitveld.OMSCHRIJVING, casus.bevinding().omschrijving());
        tekst(Besluitveld.VOORSCHRIFT, casus.bevinding().voorschrift().flatMap(Voorschrift::verwijzing));
        Optional<Onderbouwing> onderbouwing = casus.bevinding().onderbouwing();
        tekst(Besluitveld.GEVOLGEN, onderbouwing.flatMap(Onderbouwing::gevolgen));
        tekst(Besluitveld.SPOED, onderbouwing.flatMap(Onderbouwing::spoedeisend));
        tekst(Besluitveld.LEGALISATIE, onderbouwing.flatMap(Onderbouwing::legalisatietoets));
        tekst(Besluitveld.TYPERING, casus.normadressaat().onderbouwing());
        tekst(
                Besluitveld.REDENEN,
                casus.afzien()
                        .map(Afzien::motivering)
                        .or(() -> casus.gedoogbesluit().flatMap(Gedoogbesluit::motivering))
                        .or(() -> zaak.vastlegging
                                .afwijking()
                                .filter(a -> isZonderStrafrecht(zaak))
                                .map(Afwijkingsoordeel::motivering)));
        dag(Besluitveld.AFZIEN_TOT, TOT, casus.gedoogbesluit().flatMap(Gedoogbesluit::tot));
        dag(Besluitveld.BESLISTERMIJN, "", casus.verzoek().flatMap(Verzoek::uiterlijk));
        if (last.isEmpty()) {
            dag(Besluitveld.TERMIJN, TOT, zaak.vastlegging.vervolg().flatMap(Vervolg::hersteltermijn));
        }
        last.ifPresent(l -> last(soort, l));
    }

    /** The reasons for a choice with criminal action in it are not for the addressee. */
    private static boolean isZonderStrafrecht(Briefzaak zaak) {
        return zaak.vastlegging.interventies().stream().noneMatch(i -> i.soort() == Interventiesoort.STRAFRECHT);
    }

    private void last(Briefsoort soort, Lastverloop last) {
        Optional<Stapgegevens> voornemen = last.laatste(Laststap.VOORNEMEN).map(Lastverloop.Stap::gegevens);
        Optional<Stapgegevens> zienswijze = last.laatste(Laststap.ZIENSWIJZE).map(Lastverloop.Stap::gegevens);
        dag(Besluitveld.ZIENSWIJZE_TOT, "", voornemen.flatMap(Stapgegevens::zienswijzeTot));
        tekst(Besluitveld.ZIENSWIJZE, zienswijze.flatMap(Stapgegevens::zienswijze));
        tekst(Besluitveld.ANTWOORD, zienswijze.flatMap(Stapgegevens::antwoord));
        Optional<LocalDate> termijn = soort == Briefsoort.VOORNEMEN_LOD || soort == Briefsoort.VOORNEMEN_LOB
                ? last.laatste(Laststap.VOORNEMEN).flatMap(Lastverloop.Stap::hersteltermijn)
                : last.hersteltermijn();
        dag(Besluitveld.TERMIJN, TOT, termijn);
        last.dwangsom().ifPresent(d -> {
            zet(
                    Besluitveld.DWANGSOM,
                    Alinea.fragmenten(
                            Woordkeus.dwangsom(d),
                            d.eenheid().map(Briefwaarden::gegeven).stream().toList()));
            d.maximum().ifPresent(m -> zet(Besluitveld.DWANGSOM_MAXIMUM, Alinea.fragmenten(Woordkeus.bedrag(m))));
        });
        last.laatste(Laststap.KOSTENVERHAAL)
                .flatMap(s -> s.gegevens().bedrag())
                .ifPresent(b -> zet(Besluitveld.KOSTEN_BEDRAG, Alinea.fragmenten(Woordkeus.bedrag(b))));
        Optional<Lastverloop.Stap> intrekking = last.laatste(Laststap.INTREKKING);
        dag(Besluitveld.INTREKKING_PER, "", intrekking.map(Lastverloop.Stap::datum));
        if (soort == Briefsoort.INTREKKING) {
            vastgelegd.remove(Besluitveld.REDENEN);
            tekst(Besluitveld.REDENEN, intrekking.flatMap(s -> s.gegevens().reden()));
        }
    }

    private void zet(Besluitveld veld, List<Fragment> fragmenten) {
        vastgelegd.put(veld, fragmenten);
    }

    private void tekst(Besluitveld veld, Optional<String> tekst) {
        tekst.ifPresent(t -> zet(veld, List.of(new Fragment(Fragment.Soort.GEGEVEN, t, Optional.of(veld)))));
    }

    private void dag(Besluitveld veld, String voor, Optional<LocalDate> dag) {
        dag.ifPresent(d -> zet(veld, Alinea.fragmenten(voor + Woordkeus.dag(d))));
    }

    /** A text of a caller, or of a strategie, that fills no field. */
    static Fragment gegeven(String tekst) {
        return new Fragment(Fragment.Soort.GEGEVEN, tekst, Optional.empty());
    }

    /** What stands for a field. */
    List<Fragment> get(Besluitveld veld) {
        return find(veld)
                .orElseGet(() -> List.of(
                        new Fragment(Fragment.Soort.OPEN, veld.omschrijving(Taal.NEDERLANDS), Optional.of(veld))));
    }

    /** What stands for a field; empty where it is open. */
    Optional<List<Fragment>> find(Besluitveld veld) {
        return Optional.ofNullable(vastgelegd.get(veld))
                .or(() -> gegevens.get(veld)
                        .map(t -> List.of(new Fragment(Fragment.Soort.GEGEVEN, t, Optional.of(veld)))));
    }

    /** The fields for which the caller gave something else than the record holds. */
    List<Besluitveld> anders() {
        List<Besluitveld> anders = new ArrayList<>();
        gegevens.velden().forEach((veld, tekst) -> {
            List<Fragment> vast = vastgelegd.get(veld);
            if (vast != null && !lees(vast).equals(lees(List.of(gegeven(tekst))))) {
                anders.add(veld);
            }
        });
        return anders;
    }

    private static String lees(List<Fragment> fragmenten) {
        return fragmenten.stream()
                .map(f -> f.leesbaar(Taal.NEDERLANDS))
                .collect(Collectors.joining())
                .replace('\u00A0', ' ');
    }
}
