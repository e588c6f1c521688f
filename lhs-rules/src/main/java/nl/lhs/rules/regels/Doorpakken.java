package nl.lhs.rules.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Rol;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Trede;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.rules.regels.Stap4.Aanbod;

/** Step 4 in a dossier, what follows on what went before (reading R13): what rules conclude of it. */
public interface Doorpakken {
    /** Step 4, in a dossier: the criminal action that is chosen or stays, beside the rungs, light to heavy. */
    record Strafkant(List<Interventie> interventies) implements Conclusie {
        /** What of these is criminal action. */
        public static Strafkant from(List<Interventie> interventies) {
            return new Strafkant(Rang.strafrecht(interventies));
        }

        /** Whether an intervention may stand on a rung beside it: never criminal action, and no boete beside another punishment. */
        public boolean laat(Interventie interventie) {
            return interventie.soort() != Interventiesoort.STRAFRECHT
                    && !(isStraffend() && Rol.PUNITIEF.heeft(interventie));
        }

        /** Whether there is any. */
        public boolean isStraffend() {
            return !interventies.isEmpty();
        }

        /** What of it is not among others. */
        public List<Interventie> zonder(List<Interventie> andere) {
            return interventies.stream().filter(i -> !andere.contains(i)).toList();
        }
    }

    /** Step 4, in a dossier: the criminal action that stands beside the next rung, light to heavy. */
    record Strafadvies(List<Interventie> interventies) implements Conclusie {
        /** Whether there is any. */
        public boolean isStraffend() {
            return !interventies.isEmpty();
        }
    }

    /**
     * Step 4, in a dossier: of what the rungs are made, light to heavy.
     *
     * @param naastStraf whether they are those beside criminal action
     * @param belet what is not available, and why
     * @param herstellende every herstellende of bijlage 2 that is available
     * @param vanCel those of the segment
     * @param bestraffende every bestraffende of the segment that is available
     */
    record Ladder(
            boolean naastStraf,
            Map<Interventie, Redencode> belet,
            List<Interventie> herstellende,
            List<Interventie> vanCel,
            List<Interventie> bestraffende)
            implements Conclusie {
        /** Of what is available. */
        public static Ladder of(Strategie strategie, boolean naastStraf, Aanbod aanbod) {
            return new Ladder(
                    naastStraf,
                    aanbod.belet(),
                    strategie.interventies().stream()
                            .filter(i -> isTrede(i, aanbod))
                            .toList(),
                    aanbod.herstellende(),
                    Treden.naastStraf(naastStraf, aanbod.bestraffende()));
        }

        /** A herstellende that is available; one that outside its segment is only chosen, in its segment only. */
        private static boolean isTrede(Interventie i, Aanbod aanbod) {
            return i.soort() == Interventiesoort.HERSTELLEND
                    && aanbod.isBeschikbaar(i)
                    && (!Rol.BUITEN_SEGMENT_ALLEEN_GEKOZEN.heeft(i)
                            || aanbod.herstellende().contains(i));
        }

        /** Whether a herstellende on it has a role. */
        public boolean kent(Rol rol) {
            return rol.in(herstellende);
        }

        /** The lightest herstellende on it that has a role that one of them has. */
        public Interventie lichtste(Rol rol) {
            return herstellende.stream().filter(rol::heeft).findFirst().orElseThrow();
        }

        /** Whether the segment holds what fits best in spoed, and it is available (norm B2-4). */
        public boolean heeftPassendBijSpoed() {
            return Rol.PAST_BIJ_SPOED.in(vanCel);
        }

        /** The lightest of the segment that fits best in spoed. */
        public Interventie passendBijSpoed() {
            return vanCel.stream().filter(Rol.PAST_BIJ_SPOED::heeft).findFirst().orElseThrow();
        }

        /** The lightest last that is available; null where there is none. */
        public Interventie lichtsteLast() {
            return herstellende.stream().filter(Interventie::isLast).findFirst().orElse(null);
        }

        /** The first herstellende above the heaviest of some; null where there is none. */
        public Interventie herstelBoven(Strategie strategie, List<Interventie> herstel) {
            return eersteBoven(strategie, herstellende, herstel);
        }

        /** The first bestraffende of the segment above the heaviest of some; null where there is none. */
        public Interventie strafBoven(Strategie strategie, List<Interventie> straf) {
            return eersteBoven(strategie, bestraffende, straf);
        }

        private static Interventie eersteBoven(Strategie strategie, List<Interventie> van, List<Interventie> deze) {
            Interventie zwaarste = Treden.zwaarste(strategie, deze);
            int gewicht = zwaarste == null ? 0 : strategie.gewicht(zwaarste);
            return van.stream()
                    .filter(i -> strategie.gewicht(i) > gewicht)
                    .findFirst()
                    .orElse(null);
        }

        /** The last herstellende that is available, of some that were used; empty where none of them is. */
        public List<Interventie> zwaarste(Strategie strategie, List<Interventie> gebruikt) {
            Interventie zwaarste = Treden.zwaarste(
                    strategie, herstellende.stream().filter(gebruikt::contains).toList());
            return zwaarste == null ? List.of() : List.of(zwaarste);
        }

        /**
         * What takes the place of a floor that is no longer available: a bestraffende falls away, so that nobody is punished
         * otherwise without a hercontrole; a herstellende gives way to the next above it, else to the nearest below.
         */
        public List<Interventie> vervanging(Strategie strategie, List<Interventie> bodem) {
            List<Interventie> over = Treden.naastStraf(naastStraf, bodem).stream()
                    .filter(this::kan)
                    .toList();
            List<Interventie> herstel = Treden.van(Interventiesoort.HERSTELLEND, bodem);
            Interventie zwaarste = Treden.zwaarste(strategie, herstel);
            if (zwaarste == null || over.contains(zwaarste)) {
                return over;
            }
            Interventie boven = herstelBoven(strategie, herstel);
            Interventie anders = boven == null ? Treden.zwaarste(strategie, herstellende) : boven;
            boolean alleen = anders != null && Rol.STAAT_ALLEEN.heeft(anders);
            return Treden.samen(
                    strategie,
                    alleen ? List.of() : Treden.van(Interventiesoort.BESTRAFFEND, over),
                    anders == null ? List.of() : List.of(anders));
        }

        /** Whether the facts do not rule an intervention out: a choice with reasons can hold it, and so it can stay. */
        public boolean kan(Interventie interventie) {
            Redencode reden = belet.get(interventie);
            return reden != Redencode.GEEN_BEVOEGDHEID && reden != Redencode.GEEN_BEGUNSTIGEND_BESLUIT;
        }

        /** Whether they rule none of these out, and none is a second punishment. */
        public boolean kan(List<Interventie> trede) {
            return trede.stream().allMatch(this::kan)
                    && Treden.naastStraf(naastStraf, trede).equals(trede);
        }

        /** The rungs: each herstellende, and above them each bestraffende with those before it beside the heaviest. */
        public List<List<Interventie>> treden() {
            List<List<Interventie>> treden = new ArrayList<>();
            herstellende.forEach(i -> treden.add(List.of(i)));
            List<Interventie> boven = new ArrayList<>();
            if (!herstellende.isEmpty() && !Rol.STAAT_ALLEEN.heeft(herstellende.get(herstellende.size() - 1))) {
                boven.add(herstellende.get(herstellende.size() - 1));
            }
            for (Interventie straf : bestraffende) {
                if (Rol.STAAT_ALLEEN.heeft(straf)) {
                    treden.add(List.of(straf));
                    continue;
                }
                boven.add(straf);
                treden.add(List.copyOf(boven));
            }
            return treden;
        }

        /** What became of each rung. */
        public List<Trede> stand(List<Interventie> gekozen, List<Inzet> eerder) {
            List<Interventie> trede = Rang.trede(gekozen);
            return treden().stream()
                    .map(t -> new Trede(
                            t,
                            t.equals(trede)
                                    ? Trede.Stand.GEKOZEN
                                    : Treden.ingezet(eerder).contains(t) ? Trede.Stand.GEBRUIKT : Trede.Stand.OPEN))
                    .toList();
        }

        @Override
        public Object vraag() {
            return naastStraf ? "treden naast een straf" : "treden";
        }
    }

    /**
     * Step 4, in a dossier: above what the next rung is sought.
     *
     * @param straffend whether it stands beside criminal action
     * @param boven what stands; light to heavy
     * @param herstel the herstellende of these, or where they hold none, those that were used last
     * @param gebruikt every herstellende that was used in the dossier
     */
    record Tredevraag(boolean straffend, List<Interventie> boven, List<Interventie> herstel, List<Interventie> gebruikt)
            implements Conclusie {
        /** Above what stands. */
        public static Tredevraag of(boolean straffend, Voorgeschiedenis geschiedenis) {
            List<Interventie> boven = Treden.naastStraf(straffend, geschiedenis.staand());
            return new Tredevraag(
                    straffend, boven, Treden.laatsteHerstel(geschiedenis, boven), Treden.gebruikt(geschiedenis, boven));
        }

        /** Whether nothing herstellend was chosen before. */
        public boolean isEerste() {
            return herstel.isEmpty();
        }

        /** Whether it follows on aanspreken of informeren alone. */
        public boolean volgtOpAanspreken() {
            return herstel.size() == 1 && Rol.SPREEKT_AAN.in(herstel) && !Rol.WAARSCHUWT.in(herstel);
        }

        /** Whether it follows on a warning, alone or with a talk beside it. */
        public boolean volgtOpWaarschuwing() {
            return Rol.WAARSCHUWT.in(herstel)
                    && herstel.stream().allMatch(i -> Rol.WAARSCHUWT.heeft(i) || Rol.VULT_WAARSCHUWING_AAN.heeft(i));
        }

        /** Whether no herstellende is left to follow. */
        public boolean isBovenaan(Strategie strategie, Ladder ladder) {
            if (isEerste()) {
                return ladder.herstellende().isEmpty();
            }
            return !(volgtOpAanspreken() && ladder.kent(Rol.WAARSCHUWT))
                    && ladder.herstelBoven(strategie, herstel) == null
                    && !(volgtOpWaarschuwing() && ladder.lichtsteLast() != null);
        }

        /** The bestraffende that stand, and that the facts do not rule out. */
        public List<Interventie> straf(Ladder ladder) {
            return Treden.van(Interventiesoort.BESTRAFFEND, boven).stream()
                    .filter(ladder::kan)
                    .toList();
        }

        /** Those that stay beside every later rung. */
        public List<Interventie> ernaast(Ladder ladder) {
            return straf(ladder).stream()
                    .filter(i -> !Rol.STAAT_ALLEEN.heeft(i))
                    .toList();
        }

        /** The rung of a herstellende, with what stays beside it. */
        public Tredeantwoord met(Strategie strategie, Ladder ladder, Interventie herstellende) {
            return trede(strategie, herstellende, ernaast(ladder));
        }

        /** The rung of a bestraffende, beside the heaviest herstellende that was used and what stays. */
        public Tredeantwoord metStraf(Strategie strategie, Ladder ladder, Interventie bestraffende) {
            List<Interventie> ernaast = new ArrayList<>(ernaast(ladder));
            ladder.zwaarste(strategie, gebruikt).stream()
                    .filter(i -> !Rol.STAAT_ALLEEN.heeft(i))
                    .forEach(ernaast::add);
            return trede(strategie, bestraffende, ernaast);
        }

        private static Tredeantwoord trede(Strategie strategie, Interventie interventie, List<Interventie> ernaast) {
            return new Tredeantwoord(
                    Treden.samen(
                            strategie, List.of(interventie), Rol.STAAT_ALLEEN.heeft(interventie) ? List.of() : ernaast),
                    false);
        }

        /** No rung is left, and what stands is kept up. */
        public Tredeantwoord op() {
            return new Tredeantwoord(boven, true);
        }
    }

    /**
     * Step 4, in a dossier: the next rung.
     *
     * @param op whether none is left, and these are what stood
     */
    record Tredeantwoord(List<Interventie> interventies, boolean op) implements Conclusie {}

    /** Step 4, in a dossier: how the rung that a handhaver chose relates to those that were used. */
    record Tredetoets(boolean herhaalt, boolean zwaarder) implements Conclusie {
        /** Held against what was used, and against what stands. */
        public static Tredetoets of(Strategie strategie, Voorgeschiedenis geschiedenis, List<Interventie> gekozen) {
            return new Tredetoets(
                    Treden.ingezet(geschiedenis.eerder()).contains(Rang.trede(gekozen)),
                    Rang.of(strategie, gekozen).compareTo(Rang.of(strategie, geschiedenis.staand())) > 0);
        }
    }

    /** Step 4, in a dossier: the floor of an advice, as far as it is available still. */
    record Bodem(Weg weg, List<Interventie> interventies) implements Conclusie {
        /** Whether some interventions are not below it. */
        public boolean laat(Strategie strategie, List<Interventie> advies) {
            return Rang.of(strategie, advies).compareTo(Rang.of(strategie, interventies)) >= 0;
        }

        @Override
        public Object vraag() {
            return "bodem voor " + weg;
        }
    }

    /**
     * Step 4, in a dossier: what becomes of an advice of norm 3.4-2.
     *
     * @param grond LICHTSTE where it stands; BODEM or NA_SLUITING where something else takes its place
     */
    record Bijstelling(Weg weg, Stap4.Beslisgrond.Waarde grond, List<Interventie> interventies) implements Conclusie {
        /** With the criminal action of the advice, and something else under administrative law. */
        public static Bijstelling of(
                Strategie strategie,
                Weg weg,
                Stap4.Beslisgrond.Waarde grond,
                List<Interventie> trede,
                List<Interventie> advies) {
            List<Interventie> straf = Rang.strafrecht(advies);
            return new Bijstelling(
                    weg, grond, Treden.samen(strategie, Treden.naastStraf(!straf.isEmpty(), trede), straf));
        }

        /** Whether a BSBM is in it. */
        public boolean heeftBsbm() {
            return Rol.VAN_DE_INSTANTIE.in(interventies);
        }

        /** Whether any criminal action is in it. */
        public boolean isStrafrechtelijk() {
            return !Rang.strafrecht(interventies).isEmpty();
        }

        /** Whether anything of administrative law is in it. */
        public boolean isBestuursrechtelijk() {
            return !Rang.trede(interventies).isEmpty();
        }

        @Override
        public Object vraag() {
            return "bijgesteld advies voor " + weg;
        }
    }

    /** Step 5, in a dossier: that what the outcomes of an overleg would still give is criminal action only. */
    record Scenariogrens() implements Conclusie {}

    /** Step 4, in a dossier: what a record newly chooses or imposes again, light to heavy. */
    record Nieuwgekozen(List<Interventie> interventies) implements Conclusie {}
}
