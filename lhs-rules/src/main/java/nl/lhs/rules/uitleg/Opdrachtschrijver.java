package nl.lhs.rules.uitleg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Rol;
import nl.lhs.core.Spoor;
import nl.lhs.core.Verzoek;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Trede;
import nl.lhs.core.vervolg.Zaakstand;

/** Writes the {@link Motivering} for the inspector: what to do now, by when, and what comes next. */
final class Opdrachtschrijver {
    private final Vastlegging vastlegging;
    private final Taal taal;

    Opdrachtschrijver(Vastlegging vastlegging, Taal taal) {
        this.vastlegging = vastlegging;
        this.taal = taal;
    }

    List<Deel> write() {
        Pen pen = new Pen(Lezer.INSPECTEUR, vastlegging, taal);
        EersteKeer eersteKeer = pen.eersteKeer();
        return List.of(
                deel(pen, Deelsoort.NU, Opdrachtzin.KOP_NU, new Nu(pen), eersteKeer),
                deel(pen, Deelsoort.UITERLIJK, Opdrachtzin.KOP_UITERLIJK, new Uiterlijk(pen), eersteKeer),
                deel(pen, Deelsoort.DAARNA, Opdrachtzin.KOP_DAARNA, new Daarna(pen), eersteKeer));
    }

    private static Deel deel(Pen pen, Deelsoort soort, Opdrachtzin kop, Opdrachtdeel deel, EersteKeer eersteKeer) {
        return Motiveringschrijver.deel(soort, pen.zin(kop).get(0).tekst(), deel.alineas(), eersteKeer);
    }

    /** What the parts share: each thing to do is a paragraph of its own. */
    private abstract static class Opdrachtdeel extends Deelschrijver {
        final Optional<Zaakstand> stand;

        Opdrachtdeel(Pen pen) {
            super(pen);
            this.stand = vastlegging.vervolg().flatMap(Vervolg::stand);
        }

        final void say(Opdrachtzin zin, Object... waarden) {
            alinea();
            say(pen.zin(zin, waarden), Grondslag.VASTLEGGING);
        }

        final boolean treedtOp() {
            return vastlegging.uitkomst() == Uitkomst.INTERVENIEREN && !isWaiting() && !isGesloten();
        }

        final List<Laststand> lasten() {
            return stand.map(Zaakstand::lasten).orElse(List.of());
        }

        final List<Fragment> naam(Laststand last) {
            return new Lastschrijver(pen)
                    .naam(last.verloop().last(), last.verloop().lastnummer());
        }
    }

    private static final class Nu extends Opdrachtdeel {
        Nu(Pen pen) {
            super(pen);
        }

        @Override
        void write() {
            lees();
            if (isGesloten()) {
                say(Opdrachtzin.GESLOTEN);
                lasten().stream()
                        .filter(Laststand::vanKracht)
                        .forEach(last -> say(Opdrachtzin.GESLOTEN_LAST, naam(last)));
            } else {
                switch (vastlegging.uitkomst()) {
                    case GEEN_OVERTREDING -> say(Opdrachtzin.GEEN_OVERTREDING);
                    case GEDOGEN -> say(Opdrachtzin.GEDOGEN);
                    case AFZIEN -> say(Opdrachtzin.AFZIEN);
                    case HERPOSITIONEREN -> say(Opdrachtzin.BLIJFT);
                    case INTERVENIEREN -> {
                        if (isWaiting()) {
                            wacht();
                        } else {
                            zetIn();
                        }
                    }
                }
            }
            lasten().forEach(this::stap);
            if (isOvertreding()) {
                overleg();
            }
        }

        private void lees() {
            int punten = vastlegging.aandachtspunten().size()
                    + vastlegging.signalen().size();
            if (punten == 1) {
                say(Opdrachtzin.LEES_EEN);
            } else if (punten > 1) {
                say(Opdrachtzin.LEES_MEER, begrippen.getal(punten));
            }
        }

        private void wacht() {
            say(Opdrachtzin.WACHT);
            if (bevinding.spoedeisend()) {
                say(Opdrachtzin.WACHT_SPOED);
            }
        }

        private void zetIn() {
            List<Interventie> alle = vastlegging.interventies();
            List<Interventie> bestuur = trede(alle);
            if (alle.isEmpty()) {
                say(Opdrachtzin.NIETS);
            }
            List<Interventie> zelf =
                    bestuur.stream().filter(i -> !i.vereistBevoegdheid()).toList();
            List<Interventie> metBevoegdheid =
                    bestuur.stream().filter(Interventie::vereistBevoegdheid).toList();
            if (!zelf.isEmpty()) {
                say(Opdrachtzin.INZETTEN, pen.interventies(zelf));
            }
            briefEnGesprek(zelf);
            if (!metBevoegdheid.isEmpty()) {
                say(Opdrachtzin.BEREID_VOOR, pen.interventies(metBevoegdheid));
                sancties(metBevoegdheid);
            }
            strafrecht(alle, Rol.UIT_OVERLEG, Opdrachtzin.OM);
            strafrecht(alle, Rol.VAN_DE_INSTANTIE, Opdrachtzin.INSTANTIE);
        }

        private void briefEnGesprek(List<Interventie> zelf) {
            if (Rol.WAARSCHUWT.in(zelf)) {
                say(Opdrachtzin.WAARSCHUWING);
            }
            if (Rol.VULT_WAARSCHUWING_AAN.in(zelf)) {
                say(Opdrachtzin.GESPREK);
            }
            if (Rol.WORDT_AANGEKONDIGD.in(zelf)) {
                say(Opdrachtzin.AANKONDIGEN);
            }
        }

        private void sancties(List<Interventie> sancties) {
            if (stand.isEmpty() && sancties.stream().anyMatch(Interventie::isLast)) {
                say(bevinding.spoedeisend() ? Opdrachtzin.LAST_SPOED : Opdrachtzin.LAST);
            }
            if (Rol.PUNITIEF.in(sancties)) {
                say(Opdrachtzin.BOETE);
            }
            if (Rol.NEEMT_BESLUIT_AF.in(sancties) || Rol.SLUIT.in(sancties) || Rol.LEGT_STIL.in(sancties)) {
                say(Opdrachtzin.INGRIJPEND);
            }
            boolean geldtAl = lasten().stream()
                    .anyMatch(last -> last.vanKracht()
                            && !sancties.contains(last.verloop().last()));
            if (geldtAl && Rol.HERSTELSANCTIE.in(sancties)) {
                say(Opdrachtzin.EERDERE_SANCTIE);
            }
        }

        private void strafrecht(List<Interventie> alle, Rol rol, Opdrachtzin zin) {
            List<Interventie> met = alle.stream()
                    .filter(i -> i.soort() == Interventiesoort.STRAFRECHT && i.heeft(rol))
                    .toList();
            if (!met.isEmpty()) {
                say(zin, pen.interventies(met));
            }
        }

        private void stap(Laststand last) {
            List<Laststap> stappen = last.mogelijk().stream()
                    .filter(stap -> stap != Laststap.INTREKKING)
                    .filter(stap ->
                            stap != Laststap.BESCHIKKING || !last.verloop().isBeslist())
                    .toList();
            boolean voornemen = stappen.contains(Laststap.VOORNEMEN)
                    && !last.verloop().heeft(Laststap.VOORNEMEN)
                    && !bevinding.spoedeisend();
            List<List<Fragment>> namen = stappen.stream()
                    .filter(stap -> !voornemen || stap == Laststap.VOORNEMEN)
                    .map(stap -> pen.laststap(last.verloop().last(), stap))
                    .toList();
            if (namen.size() == 1) {
                say(Opdrachtzin.LASTSTAP, naam(last), namen.get(0));
            } else if (!namen.isEmpty()) {
                say(Opdrachtzin.LASTSTAPPEN, naam(last), begrippen.opsommingVan(namen));
            }
        }

        private void overleg() {
            if (vastlegging.overleg().aangifte()) {
                say(Opdrachtzin.AANGIFTE);
            }
            boolean zinvol = vastlegging.overleg().indicatie().equals(Optional.of(Overlegindicatie.ZINVOL));
            if (zinvol && casus.overleg().isEmpty()) {
                say(Opdrachtzin.ZINVOL);
            }
        }
    }

    private static final class Uiterlijk extends Opdrachtdeel {
        Uiterlijk(Pen pen) {
            super(pen);
        }

        @Override
        void write() {
            List<Runnable> dagen = new ArrayList<>();
            if (treedtOp()) {
                herstel(dagen);
            }
            lasten().stream()
                    .filter(l -> !l.verloop().isBeslist())
                    .forEach(last -> last.verloop()
                            .laatste(Laststap.VOORNEMEN)
                            .flatMap(stap -> stap.gegevens().zienswijzeTot())
                            .ifPresent(dag ->
                                    dagen.add(() -> say(Opdrachtzin.ZIENSWIJZE, naam(last), begrippen.datum(dag)))));
            casus.verzoek().ifPresent(v -> dagen.add(() -> verzoek(v)));
            if (vastlegging.uitkomst() == Uitkomst.GEDOGEN) {
                casus.gedoogbesluit()
                        .flatMap(g -> g.tot())
                        .ifPresent(dag -> dagen.add(() -> say(Opdrachtzin.GEDOGEN_TOT, begrippen.datum(dag))));
            }
            if (dagen.isEmpty()) {
                say(Opdrachtzin.GEEN_DAG);
            }
            dagen.forEach(Runnable::run);
        }

        /** The day to decide on a request; of a day before what happened here, that it has passed. */
        private void verzoek(Verzoek v) {
            LocalDate hier = vastlegging
                    .vervolg()
                    .map(vervolg -> vervolg.gebeurtenis().datum())
                    .orElse(bevinding.datum());
            if (v.uiterlijk().isEmpty()) {
                say(Opdrachtzin.VERZOEK_TERMIJN, begrippen.datum(v.ontvangen()));
            } else {
                LocalDate dag = v.uiterlijk().get();
                say(dag.isBefore(hier) ? Opdrachtzin.VERZOEK_VERSTREKEN : Opdrachtzin.VERZOEK, begrippen.datum(dag));
            }
        }

        private void herstel(List<Runnable> dagen) {
            Optional<Object> tot =
                    vastlegging.vervolg().flatMap(Vervolg::hersteltermijn).map(begrippen::datum);
            if (tot.isPresent()) {
                dagen.add(() -> say(Opdrachtzin.HERSTEL, tot.get()));
            } else if (vastlegging.interventies().stream().anyMatch(i -> i.soort() == Interventiesoort.HERSTELLEND)) {
                boolean last = trede(vastlegging.interventies()).stream().anyMatch(Interventie::isLast);
                Opdrachtzin zin = vastlegging
                        .termijn()
                        .map(t -> switch (t) {
                            case GEEN_OF_ZEER_KORT -> Opdrachtzin.STEL_TERMIJN_GEDRAG;
                            case NAAR_URGENTIE -> Opdrachtzin.STEL_TERMIJN;
                        })
                        .orElse(Opdrachtzin.STEL_TERMIJN_ONBEKEND);
                dagen.add(() -> say(last ? Opdrachtzin.STEL_TERMIJN_LAST : zin));
            }
        }
    }

    private static final class Daarna extends Opdrachtdeel {
        Daarna(Pen pen) {
            super(pen);
        }

        @Override
        void write() {
            if (isGesloten()) {
                say(Opdrachtzin.EINDE);
            } else if (!isOvertreding()) {
                say(Opdrachtzin.NIEUW);
            } else if (isWaiting()) {
                say(Opdrachtzin.UITKOMST);
                vastlegging.scenarios().forEach(this::scenario);
            } else if (treedtOp() && !vastlegging.interventies().isEmpty()) {
                say(Opdrachtzin.HERCONTROLE);
                if (!trede(vastlegging.interventies()).isEmpty()) {
                    volgende();
                }
            } else if (vastlegging.uitkomst() == Uitkomst.GEDOGEN) {
                say(Opdrachtzin.GEDOGEN_DAARNA);
            } else if (vastlegging.uitkomst() == Uitkomst.AFZIEN) {
                say(Opdrachtzin.HERCONTROLE_AFZIEN);
            } else {
                say(Opdrachtzin.HERCONTROLE);
            }
        }

        private void scenario(Spoor spoor, List<Interventie> interventies) {
            List<Fragment> naam = pen.zin(Zin.Reeks.SPOOR, spoor);
            if (interventies.isEmpty()) {
                say(Opdrachtzin.SCENARIO_GEEN, naam);
            } else {
                say(Opdrachtzin.SCENARIO, naam, pen.interventies(interventies));
            }
        }

        /** The rung above the chosen one; a first decision does not tell it. */
        private void volgende() {
            Optional<Vervolg> vervolg =
                    vastlegging.vervolg().filter(v -> v.editie1().isEmpty());
            if (vervolg.isEmpty() || vervolg.get().trede().isEmpty()) {
                say(Opdrachtzin.VOLGENDE_ZWAARDER);
                return;
            }
            Optional<Trede> trede = Vooruitblikschrijver.tredeNa(
                    vervolg.get(), vervolg.get().trede().getAsInt());
            if (trede.isPresent()) {
                say(Opdrachtzin.VOLGENDE, pen.trede(trede.get().interventies()));
            } else {
                say(Opdrachtzin.VOLGENDE_GEEN);
            }
        }
    }
}
