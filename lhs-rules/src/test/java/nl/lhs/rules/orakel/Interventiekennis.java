package nl.lhs.rules.orakel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.lhs.core.Begrip;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Lastsoort;
import nl.lhs.core.Rol;
import nl.lhs.core.strategie.Strategie;

/**
 * What an oracle knows of the interventions of a strategie: which there are, how heavy each is, and what it is. A set of
 * them is a bit mask, the lightest in the lowest bit.
 *
 * <p>That of LHS 1.7 is typed from its text in {@link Figuren}; that of another strategie is what its flags say. An
 * intervention of a casus is found by its id: what it is, the strategie says, and not the casus.
 */
final class Interventiekennis {
    /** With more interventions than these, the list of a mask is made when it is asked for. */
    private static final int HOOGSTENS_IN_TABEL = 12;

    private final List<Interventie> lichtNaarZwaar;
    private final List<Interventie> opNaam;
    private final Map<Enum<?>, Long> maskers;
    private final Map<Interventie, Long> bits = new HashMap<>();
    private final Interventie[] opNummer = new Interventie[Begrip.MEESTE];
    private final long[] bitOpNummer = new long[Begrip.MEESTE];
    private final List<List<Interventie>> tabel = new ArrayList<>();

    final long alle;
    final long herstellend;
    final long bestraffend;
    final long strafrecht;
    final long zonderBevoegdheid;
    final long herstelsanctie;
    final long sanctie;
    final long pastBijSpoed;
    final long waarschuwt;
    final long vultAan;
    final long aangekondigd;
    final long legtStil;
    final long informeert;
    final long punitief;
    final long neemtAf;
    final long sluit;
    final long vanInstantie;
    final long uitOverleg;
    final long last;
    final long bestuursdwang;

    /** Two of these punish one act twice (reading R5). */
    final long straf;

    private Interventiekennis(List<Interventie> lichtNaarZwaar, List<Interventie> opNaam, Map<Enum<?>, Long> maskers) {
        this.lichtNaarZwaar = List.copyOf(lichtNaarZwaar);
        this.opNaam = List.copyOf(opNaam);
        this.maskers = Map.copyOf(maskers);
        long bit = 1;
        for (Interventie interventie : lichtNaarZwaar) {
            bits.put(interventie, bit);
            opNummer[interventie.volgnummer()] = interventie;
            bitOpNummer[interventie.volgnummer()] = bit;
            bit <<= 1;
        }
        if (lichtNaarZwaar.size() <= HOOGSTENS_IN_TABEL) {
            for (long masker = 0; masker < 1L << lichtNaarZwaar.size(); masker++) {
                tabel.add(maakLijst(masker));
            }
        }
        herstellend = met(Interventiesoort.HERSTELLEND);
        bestraffend = met(Interventiesoort.BESTRAFFEND);
        strafrecht = met(Interventiesoort.STRAFRECHT);
        alle = herstellend | bestraffend | strafrecht;
        zonderBevoegdheid = alle & ~met(Rol.VEREIST_BEVOEGDHEID);
        herstelsanctie = met(Rol.HERSTELSANCTIE);
        sanctie = met(Rol.SANCTIE);
        pastBijSpoed = met(Rol.PAST_BIJ_SPOED);
        waarschuwt = met(Rol.WAARSCHUWT);
        vultAan = met(Rol.VULT_WAARSCHUWING_AAN);
        aangekondigd = met(Rol.WORDT_AANGEKONDIGD);
        legtStil = met(Rol.LEGT_STIL);
        informeert = met(Rol.INFORMEERT_POLITIEK);
        punitief = met(Rol.PUNITIEF);
        neemtAf = met(Rol.NEEMT_BESLUIT_AF);
        sluit = met(Rol.SLUIT);
        vanInstantie = met(Rol.VAN_DE_INSTANTIE);
        uitOverleg = met(Rol.UIT_OVERLEG);
        bestuursdwang = met(Lastsoort.BESTUURSDWANG);
        last = met(Lastsoort.DWANGSOM) | bestuursdwang;
        straf = strafrecht | punitief;
    }

    /** Typed from the text, and not read from any flag. */
    static Interventiekennis lhs17() {
        return new Interventiekennis(Figuren.LICHT_NAAR_ZWAAR, Figuren.LICHT_NAAR_ZWAAR, Figuren.WAT_ELK_IS);
    }

    /**
     * By the weights and the flags of a strategie.
     *
     * @throws IllegalArgumentException if two interventions weigh the same, so that no one of them is the lightest
     */
    static Interventiekennis van(Strategie strategie) {
        List<Interventie> alle = strategie.woorden().interventies().alle();
        Map<Integer, Interventie> opGewicht = new TreeMap<>();
        for (Interventie interventie : alle) {
            Interventie ander = opGewicht.put(strategie.gewicht(interventie), interventie);
            if (ander != null) {
                throw new IllegalArgumentException(interventie + " weighs as much as " + ander + " in " + strategie);
            }
        }
        Map<Enum<?>, Long> maskers = new HashMap<>();
        long bit = 1;
        for (Interventie interventie : opGewicht.values()) {
            maskers.merge(interventie.soort(), bit, (een, ander) -> een | ander);
            for (Rol rol : interventie.rollen()) {
                maskers.merge(rol, bit, (een, ander) -> een | ander);
            }
            if (interventie.last().isPresent()) {
                maskers.merge(interventie.last().get(), bit, (een, ander) -> een | ander);
            }
            bit <<= 1;
        }
        return new Interventiekennis(List.copyOf(opGewicht.values()), alle, maskers);
    }

    /** Those of a kind, with a role, or of a kind of last. */
    long met(Enum<?> wat) {
        return maskers.getOrDefault(wat, 0L);
    }

    /** Those of each kind and with each role, by name: to be held against what is known otherwise. */
    Map<Enum<?>, List<Interventie>> watElkIs() {
        Map<Enum<?>, List<Interventie>> lijsten = new HashMap<>();
        maskers.forEach((wat, masker) -> lijsten.put(wat, lijst(masker)));
        return lijsten;
    }

    /** Every intervention, light to heavy. */
    List<Interventie> lichtNaarZwaar() {
        return lichtNaarZwaar;
    }

    /** Those of a mask in the order in which the strategie names them. */
    List<Interventie> opNaam(long masker) {
        return opNaam.stream().filter(i -> (masker & masker(i)) != 0).toList();
    }

    /** Its place in the order of weight, from 1. */
    int gewicht(Interventie interventie) {
        return Long.numberOfTrailingZeros(masker(interventie)) + 1;
    }

    /** The bit of an intervention; 0 where the strategie has none of that id. */
    long masker(Interventie interventie) {
        int nummer = interventie.volgnummer();
        if (opNummer[nummer] == interventie) {
            return bitOpNummer[nummer];
        }
        return bits.getOrDefault(interventie, 0L);
    }

    /** The set of some interventions; those that the strategie does not have are left out. */
    long masker(Collection<Interventie> interventies) {
        long masker = 0;
        for (Interventie interventie : interventies) {
            masker |= masker(interventie);
        }
        return masker;
    }

    /** The interventions of a mask, light to heavy. */
    List<Interventie> lijst(long masker) {
        return tabel.isEmpty() ? maakLijst(masker) : tabel.get((int) masker);
    }

    private List<Interventie> maakLijst(long masker) {
        List<Interventie> lijst = new ArrayList<>();
        for (long rest = masker; rest != 0; rest &= rest - 1) {
            lijst.add(lichtNaarZwaar.get(Long.numberOfTrailingZeros(rest)));
        }
        return List.copyOf(lijst);
    }
}
